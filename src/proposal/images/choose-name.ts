import { isImageName } from '../../configuration/definition/forms/image-name'
import type { DescribedBuild } from '../../descriptions/described-build'
import { readSuffix } from '../../descriptions/dockerfiles'
import { parseImageReference } from '../../images/image-reference'
import {
  lastSegment,
  listAncestors,
  parentPath,
  type RepositoryPath
} from '../../paths/repository-path'

/** Folders that say where Dockerfiles are, not what they build. */
const general =
  /^(?:\.?docker(?:files?)?|containers?|images?|builds?|\.?ci|deploy(?:ment)?s?|infra(?:structure)?|ops|src|packages|packaging|apps|services|cmd|tools|scripts|prod(?:uction)?|etc|hack|\.github|workflows)$/i

/** What places of Dockerfiles are seen from. */
export interface Neighbours {
  /** The name of the repository, for a Dockerfile that nothing else names. */
  readonly fallback: string
  /** The folders that hold Dockerfiles. */
  readonly folders: ReadonlySet<RepositoryPath>
}

/**
 * The name of an image after its place: its folder, behind the one above it where that holds an
 * image, too; or the word in the name of its Dockerfile.
 */
export function nameByPlace(file: RepositoryPath, { fallback, folders }: Neighbours): string {
  const suffix = readSuffix(lastSegment(file)) ?? ''
  const own = parentPath(file)
  const segments = own.split('/').filter(each => each !== '')
  const last = segments.findLast(segment => !general.test(segment))
  const above = listAncestors(own).find(each => folders.has(each) && lastSegment(each) !== last)
  const isBelow = above !== undefined && !general.test(lastSegment(above))
  const folder = isBelow && last !== undefined ? `${lastSegment(above)}-${last}` : last
  if (suffix === '') return toImageName(folder ?? fallback, fallback)
  const isAlone = folder === undefined || folder === suffix || general.test(segments.at(-1) ?? '')
  return toImageName(isAlone ? suffix : `${folder}-${suffix}`, fallback)
}

/** Lower case, with `-` between words and in place of what no name may have. */
export function toImageName(text: string, fallback: string): string {
  const name = text
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, part => (/^(?:\.|_|__|-+)$/.test(part) ? part : '-'))
    .replaceAll(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')
  if (isImageName(name)) return name
  return isImageName(fallback) ? fallback : 'app'
}

/** A name without its tag and digest. */
export function withoutTag(reference: string): string {
  return parseImageReference(reference).name
}

/** The last part of a name, without its tag. */
function lastPart(reference: string): string {
  return lastSegment(withoutTag(reference))
}

/**
 * The names that builds give to an image, the best first.
 *
 * @param shared names without tags that are given to images of several Dockerfiles
 */
export function listGivenNames(
  builds: readonly DescribedBuild[],
  shared: ReadonlySet<string>
): readonly string[] {
  const namesOf = (origin: DescribedBuild['origin']): string[] =>
    builds.flatMap(build =>
      build.origin === origin && build.name !== undefined ? [build.name] : []
    )
  const tags = builds.flatMap(build => (build.origin === 'compose' ? [] : build.tags))
  const own = tags.filter(tag => !shared.has(withoutTag(tag)))
  return [...namesOf('bake'), ...own.map(lastPart), ...namesOf('compose')]
}

/**
 * What all names begin with that images are pushed under, up to a `-`; undefined where fewer than
 * two names are pushed, which tells nothing.
 */
export function findPrefix(
  builds: readonly DescribedBuild[],
  shared: ReadonlySet<string>
): string | undefined {
  const isNamed = ({ origin, pushes }: DescribedBuild): boolean =>
    origin === 'bake' || (origin !== 'compose' && pushes === 'yes')
  const pushed = builds.filter(isNamed)
  // The first registry says it: another one may spell names in another way.
  const tags = pushed.flatMap(({ tags: own }) => {
    const unshared = own.filter(tag => !shared.has(withoutTag(tag)))
    return unshared.slice(0, 1)
  })
  const [first, ...others] = new Set(tags.map(lastPart))
  if (first === undefined || others.length === 0) return undefined
  const parts = first.split('-')
  const prefixes = parts.map((_, index) =>
    parts
      .slice(0, index)
      .map(part => `${part}-`)
      .join('')
  )
  return prefixes.findLast(prefix => others.every(each => each.startsWith(prefix))) ?? ''
}

function distinguishBySuffix(name: string, suffix: string): readonly string[] {
  if (suffix === '' || name.endsWith(suffix)) return []
  const isLonger = suffix.startsWith(name)
  return [toImageName(isLonger ? suffix : `${name}-${suffix}`, name)]
}

/** Each name once: those of several get the word in their Dockerfile's name, the folder above, or a number. */
export function distinguish<Item extends { readonly name: string; readonly file: RepositoryPath }>(
  items: readonly Item[]
): readonly Item[] {
  const counts = new Map<string, number>()
  for (const { name } of items) counts.set(name, (counts.get(name) ?? 0) + 1)
  const taken = new Set<string>()
  return items.map(item => {
    const isDouble = (counts.get(item.name) ?? 0) > 1
    const above = listAncestors(item.file)
      .slice(1)
      .map(lastSegment)
      .find(each => !general.test(each) && toImageName(each, '') !== item.name)
    const longer = above === undefined ? [] : [toImageName(`${above}-${item.name}`, item.name)]
    const suffix = readSuffix(lastSegment(item.file)) ?? ''
    const beside = distinguishBySuffix(item.name, suffix)
    const wanted = isDouble ? [...beside, ...longer, item.name] : [item.name]
    const numbers = items.map((_, index) => `${item.name}-${String(index + 2)}`)
    const name = [...wanted, ...numbers].find(each => !taken.has(each)) ?? item.name
    taken.add(name)
    return { ...item, name }
  })
}
