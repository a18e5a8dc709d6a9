import { platformPattern } from '../../configuration/definition/forms/platform-form'
import { type DescribedBuild, formatPlace, isPlainText } from '../../descriptions/described-build'
import { isForTests, readSuffix } from '../../descriptions/dockerfiles'
import { listSome } from '../../diagnostics/text/lists'
import { listArgNames } from '../../dockerfile/read-dockerfile'
import type { Reading, Source } from '../../dockerfile/reading'
import {
  joinPath,
  lastSegment,
  listAncestors,
  parentPath,
  type RepositoryPath
} from '../../paths/repository-path'
import type { IndexedTree } from '../../tree/indexed-tree'
import type { MissingSource, ProposedImage } from '../proposal'
import type { ChosenContext } from './choose-context'
import { listGivenNames, nameByPlace, type Neighbours, toImageName } from './choose-name'
import { type BuildGroup, readLastStage } from './group-builds'

/** An image before all images are known. */
export interface Draft {
  readonly name: string
  readonly file: RepositoryPath
  readonly image: ProposedImage
  readonly reading: Reading
  readonly builds: readonly DescribedBuild[]
  /** The builds that are only its variant for tests. */
  readonly devBuilds: readonly DescribedBuild[]
}

/** What is known of an image by itself. */
export interface Found {
  readonly group: BuildGroup
  readonly text: string
  readonly reading: Reading
  readonly chosen: ChosenContext
  readonly tree: IndexedTree
}

/** What else names it. */
export interface Surroundings extends Neighbours {
  /** Whether its Dockerfile makes no other image. */
  readonly isAlone: boolean
  /** The names without tags that images of several Dockerfiles are given. */
  readonly shared: ReadonlySet<string>
  /** What the names of pushed images begin with; missing: fewer than two are known. */
  readonly prefix: string | undefined
  /** Whether something that cannot be read may push any image. */
  readonly unread: 'some' | 'none'
  /** Whether all that pushes is read, and pushes some images. */
  readonly pushes: 'known' | 'unknown'
}

/** An image with what its Dockerfile and its builds say. */
export function draftImage(
  { group, text, reading, chosen, tree }: Found,
  around: Surroundings
): Draft {
  const { file, builds, devBuilds, dev } = group
  const [first] = builds
  const declared = listArgNames(text, [])
  const args = [...(first?.buildArgs ?? [])].filter(
    ([key, value]) =>
      declared?.has(key) !== false && isPlainText(key + value) && !isDefault(text, key, value)
  )
  const name = nameImage(group, around)
  const image: ProposedImage = {
    ...{ name, context: chosen.context, file, target: first?.target ?? '' },
    buildArgs: new Map(args),
    contexts: new Map(),
    platforms: [...new Set(listPlatforms(builds))],
    ...(dev === undefined ? findTestStage(text, first?.target ?? '') : { dev }),
    publish: judgePublishing(builds, name, around),
    because: listReasons(builds),
    missing: chosen.missing.map(source =>
      toMissing(source, { file, context: chosen.context, tree })
    ),
    generated: new Map(),
    notes: [...group.notes, ...explainReading(reading), ...explainMade(builds, declared, text)]
  }
  return { name, file, image, reading, builds, devBuilds }
}

/** A stage for tests that is not what is built anyway. */
function findTestStage(text: string, target: string): Pick<ProposedImage, 'testStage'> {
  const names = text
    .split(/\r?\n/)
    .flatMap(line => /^\s*FROM\s.*\sAS\s+(\S+)\s*$/i.exec(line)?.[1] ?? [])
  const found = names.find(name => /^(?:dev|develop|development|tests?|testing)$/i.test(name))
  const isBuilt =
    found !== undefined && [readLastStage(text), target.toLowerCase()].includes(found.toLowerCase())
  return found === undefined || isBuilt ? {} : { testStage: found }
}

/** Whether each ARG of that name has the value anyway. */
function isDefault(text: string, name: string, value: string): boolean {
  const lines = text
    .split(/\r?\n/)
    .filter(line => new RegExp(`^\\s*ARG\\s+${name}\\b`, 'i').test(line))
  if (value === '' && !lines.some(line => line.includes('='))) return true
  const written = lines.flatMap(line => /=(["']?)(.*?)\1\s*$/.exec(line)?.[2] ?? [])
  return written.length > 0 && written.every(each => each === value)
}

function nameImage({ file, builds }: BuildGroup, around: Surroundings): string {
  const { fallback, isAlone, shared, prefix = `${fallback}-` } = around
  const place = nameByPlace(file, around)
  const given = listGivenNames(builds, shared).map(each => toImageName(each, place))
  const short = given.map(name => {
    return name.startsWith(prefix) && name !== prefix ? name.slice(prefix.length) : name
  })
  if (given.length === 0 && !isAlone) return toImageName(builds[0]?.target ?? '', place)
  const isPushed = around.prefix !== undefined && builds.some(({ pushes }) => pushes === 'yes')
  const isPlace =
    !isPushed && [...given, ...short].some(each => each === place || each.endsWith(`-${place}`))
  if (given.length === 0 || (isAlone && isPlace)) return place
  const isOnlyService = builds.every(({ origin }) => origin === 'compose')
  if (isAlone && isOnlyService && place !== fallback) return place
  return toImageName(short[0] ?? place, place)
}

/** Only what nothing pushes, and is named as a thing for tests, is known to stay here. */
function judgePublishing(
  builds: readonly DescribedBuild[],
  name: string,
  { unread, pushes: others }: Pick<Surroundings, 'unread' | 'pushes'>
): ProposedImage['publish'] {
  if (builds.some(({ pushes }) => pushes === 'yes')) return 'yes'
  const isKept =
    unread === 'none' && builds.length > 0 && builds.every(({ pushes }) => pushes === 'no')
  const isLeft =
    others === 'known' &&
    builds.every(({ origin, pushes }) => origin === 'compose' || pushes === 'no')
  return isKept || isLeft || isForTests(name) ? 'no' : 'unknown'
}

/** Each job of a matrix may build one of the platforms; where one is pushed, those that are pushed. */
function listPlatforms([first, ...others]: readonly DescribedBuild[]): readonly string[] {
  const same = others.filter(
    ({ origin, pushes }) => origin === first?.origin && (first.pushes !== 'yes' || pushes === 'yes')
  )
  const all = [...(first?.platforms ?? []), ...same.flatMap(({ platforms }) => platforms)]
  return all.filter(each => new RegExp(platformPattern).test(each))
}

/** As many as a person reads. */
const most = 3

function listReasons(builds: readonly DescribedBuild[]): readonly string[] {
  const places = [...new Set(builds.map(({ at }) => formatPlace(at)))]
  if (places.length === 0) return []
  const rest = places.length - most
  const shown = places.slice(0, most).join(', ')
  return [`built by ${shown}${rest > 0 ? ` and ${String(rest)} more` : ''}`]
}

function explainReading({ quality, because }: Reading): readonly string[] {
  const [reason] = because
  return quality === 'opaque' && reason !== undefined ? [`cannot be read: ${reason.text}`] : []
}

/** What the workflow has to give by hand: values of a run, and secrets. */
function explainMade(
  builds: readonly DescribedBuild[],
  declared: ReadonlySet<string> | undefined,
  text: string
): readonly string[] {
  const [first] = builds
  const made = (first?.madeArgs ?? []).filter(
    name => isPlainText(name) && declared?.has(name) !== false && !predefined.test(name)
  )
  const args =
    first === undefined || made.length === 0
      ? []
      : [
          `given ${listSome(made, most)} by ${formatPlace(first.at)}: a run makes the value, so the build step of the workflow has to ("build-args")`
        ]
  const ids = [...text.matchAll(/--mount=type=secret\S*?,id=([\w.-]+)/g)].map(([, id = '']) => id)
  const secrets =
    ids.length === 0
      ? []
      : [`mounts the secret ${listSome([...new Set(ids)], most)}: the build step has to give it`]
  return [...args, ...secrets]
}

/** Arguments that only the builder itself looks at. */
const predefined = /^(?:BUILDKIT_\w+|SOURCE_DATE_EPOCH|(?:HTTPS?|FTP|NO|ALL)_PROXY)$/i

function toMissing(
  { kind, path: written, line }: Source,
  { file, context, tree }: Pick<ProposedImage, 'file' | 'context'> & Pick<Found, 'tree'>
): MissingSource {
  const path = joinPath(context, written)
  const folder = listAncestors(path).find(each => tree.hasFolder(each)) ?? ''
  const madeFrom = folder === '' ? '**' : `${folder}/**`
  return { kind: kind === 'path' ? kind : 'pattern', path, file, line, madeFrom }
}

/**
 * A Dockerfile for development beside the one of an image is the variant for tests of it, unless
 * it is pushed, or several images are there.
 */
export function addDevFiles(drafts: readonly Draft[]): readonly Draft[] {
  const isDev = (draft: Draft): boolean =>
    isForTests(readSuffix(lastSegment(draft.file)) ?? '') && draft.image.publish !== 'yes'
  const pairs = drafts.filter(isDev).flatMap(dev => {
    const folder = parentPath(dev.file)
    const beside = drafts.filter(each => !isDev(each) && parentPath(each.file) === folder)
    const plain = beside.filter(each => readSuffix(lastSegment(each.file)) === '')
    const [prod, second] = plain.length > 0 ? plain : beside
    const isOne = prod !== undefined && second === undefined && prod.image.dev === undefined
    return isOne ? [{ dev, prod }] : []
  })
  // Only the first of several becomes the variant.
  const chosen = new Map(pairs.map(({ dev, prod }) => [prod, dev] as const).reverse())
  const gone = new Set(chosen.values())
  return drafts
    .filter(draft => !gone.has(draft))
    .map(draft => {
      const dev = chosen.get(draft)
      if (dev === undefined) return draft
      const devBuilds = [...draft.devBuilds, ...dev.builds, ...dev.devBuilds]
      return { ...draft, devBuilds, image: withDev(draft.image, dev.image) }
    })
}

function withDev(
  image: ProposedImage,
  { context, file, target, because }: ProposedImage
): ProposedImage {
  const [reason = 'named as one for development'] = because
  const dev = {
    ...(context === image.context ? {} : { context }),
    file,
    ...(target === image.target ? {} : { target }),
    because: reason
  }
  return { ...image, dev }
}
