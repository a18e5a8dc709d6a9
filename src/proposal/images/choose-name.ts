import { isImageName } from '../../configuration/definition/image-name'
import { lastSegment, parentPath, type RepositoryPath } from '../../paths/repository-path'
import type { DescribedBuild } from '../described-build'
import { readSuffix } from '../sources/dockerfiles'

/** Folders that say where Dockerfiles are, not what they build. */
const general =
  /^(?:\.?docker(?:files?)?|containers?|images?|build|builds|ci|deploy(?:ment)?s?|infra(?:structure)?|ops|src|packages?|apps?|services?|cmd|tools?|scripts?|prod(?:uction)?|etc|package|packaging|backend-docker|\.ci|hack)$/i

/**
 * The name of an image after its place: its folder, or the word in the name of its Dockerfile.
 *
 * @param fallback for one at the root
 */
export function nameByPlace(file: RepositoryPath, fallback: string): string {
  const suffix = readSuffix(lastSegment(file)) ?? ''
  const segments = parentPath(file)
    .split('/')
    .filter(each => each !== '')
  const folder = segments.findLast(segment => !general.test(segment))
  if (suffix === '') return toImageName(folder ?? fallback, fallback)
  const isAlone = folder === undefined || general.test(segments.at(-1) ?? '')
  return toImageName(isAlone ? suffix : `${folder}-${suffix}`, fallback)
}

/** Lower case, with `-` in place of what no name may have. */
export function toImageName(text: string, fallback: string): string {
  const name = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, part => (/^(?:\.|_|__|-+)$/.test(part) ? part : '-'))
    .replaceAll(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')
  if (isImageName(name)) return name
  return isImageName(fallback) ? fallback : 'app'
}

/** The last part of a name that a build gives, without tag. */
export function lastPart(tag: string): string {
  const name = tag.replace(/@.*$/, '').replace(/:[^/]*$/, '')
  return name.slice(name.lastIndexOf('/') + 1)
}

/** The names that builds give to an image, the best first. */
export function listGivenNames(builds: readonly DescribedBuild[]): readonly string[] {
  const bake = builds.flatMap(({ origin, name }) =>
    origin === 'bake' && name !== undefined ? [name] : []
  )
  const service = builds.flatMap(({ origin, name }) =>
    origin === 'compose' && name !== undefined ? [name] : []
  )
  const tags = builds.flatMap(build => (build.origin === 'compose' ? [] : build.tags.map(lastPart)))
  return [...bake, ...tags, ...service]
}

/** Each name once: a second one gets the folder above it, or a number. */
export function distinguish<Item extends { readonly name: string; readonly file: RepositoryPath }>(
  items: readonly Item[]
): readonly Item[] {
  const taken = new Set<string>()
  return items.map(item => {
    const folder = toImageName(lastSegment(parentPath(item.file)), '')
    const wanted = [item.name, `${folder}-${item.name}`]
    const numbers = items.map((_, index) => `${item.name}-${String(index + 2)}`)
    const name = [...wanted, ...numbers].find(each => !taken.has(each) && isImageName(each))
    const own = name ?? item.name
    taken.add(own)
    return { ...item, name: own }
  })
}
