import { createHash } from 'node:crypto'
import type { Configuration } from '../../images/configuration'
import type { ContentKey, ContentKeys } from '../../images/content-key'
import { orderByParents } from '../../images/graph'
import type { Image, Triggers } from '../../images/image'
import type { Parents } from '../../images/parents'
import { distinctPlatforms, selectDefaultRunner } from '../../images/platforms/platforms'
import { toRunnerKey } from '../../images/platforms/runner-platform'
import { describe, type IndexedTree } from '../../tree/indexed-tree'
import type { ImageInputs } from '../inputs'
import { explainNoKey } from './explain-no-key'
import { hashImages, type ImageHashes } from './hash-images'

/** What the keys of images follow from: the head alone, whatever it is compared with. */
export interface ContentKeyQuestion {
  readonly configuration: Configuration
  /** By image name. */
  readonly inputs: ReadonlyMap<string, ImageInputs>
  readonly parents: Parents
  /** Missing where the tree could not be read. */
  readonly head: IndexedTree | undefined
  /** By image name. */
  readonly hashes: ReadonlyMap<string, ImageHashes>
}

/**
 * The key of each image's prod variant, or why it has none. Whatever affects an image by a change
 * of the repository changes its key, and those of all images that are built from it.
 */
export function makeContentKeys(question: ContentKeyQuestion): ContentKeys {
  const { configuration, head, inputs, parents } = question
  const images = new Map(configuration.images.map(image => [image.name, image]))
  const hashes = hashWithoutCommit(question)
  const files = new MatchedFiles(configuration, head)
  const keys = new Map<string, ContentKey>()
  for (const name of orderByParents([...images.keys()], parents)) {
    const image = images.get(name)
    if (image === undefined) continue
    const its = { image, inputs: inputs.get(name)?.prod, parents: parents.get(name)?.prod ?? [] }
    const hash = hashes.get(name)?.prod ?? ''
    const none = explainNoKey({ ...its, configuration, head, keys })
    const of = { image, hash, configuration, files, parents: listParentRows(its.parents, keys) }
    keys.set(name, none ?? { kind: 'known', key: digestRows(listRows(of)) })
  }
  return new Map([...images.keys()].flatMap(name => toEntry(name, keys.get(name))))
}

function toEntry(name: string, key: ContentKey | undefined): [string, ContentKey][] {
  return key === undefined ? [] : [[name, key]]
}

/**
 * With `infer: false` it does not matter that content cannot be known, while its hash has the
 * commit for it.
 */
function hashWithoutCommit({
  configuration: { images },
  hashes,
  ...question
}: ContentKeyQuestion): ReadonlyMap<string, ImageHashes> {
  const hasCommit = images.some(
    ({ name, infer }) => !infer && question.inputs.get(name)?.prod.quality.kind === 'opaque'
  )
  return hasCommit ? hashImages({ ...question, images, commit: '' }) : hashes
}

/** Changes whenever the way keys are made does: keys of two schemes are never the same. */
const scheme = 'image-matrix content 1'

/** Each row names what it holds. */
type Row = readonly string[]

/** What the key of an image is made of. */
interface Keyed {
  readonly image: Image
  /** Of its prod variant. */
  readonly hash: string
  readonly configuration: Configuration
  readonly files: MatchedFiles
  readonly parents: readonly Row[]
}

function listRows({ image, hash, configuration, files, parents }: Keyed): readonly Row[] {
  const { prod, triggers, infer, matrix } = image
  const { buildAll, reuse } = configuration
  return [
    ['scheme', scheme],
    ['inputs', hash],
    ...listMachineRows(image, configuration),
    ...[...matrix].map(([key, value]) => ['matrix', key, value]),
    ...[...prod.generated].map(([source, globs]) => ['generated', source, ...globs]),
    ...[...prod.volatileArgs].map(name => ['volatile-arg', name]),
    // The hash lacks volatile ones: one that is no longer given leaves its default to the build.
    ...[...prod.buildArgs.keys()].map(name => ['build-arg', name]),
    ['infer', String(infer)],
    ...listTriggerRows('image', triggers, files),
    ...listTriggerRows('build-all', buildAll, files),
    ['with', files.digest(reuse?.with ?? [])],
    ...parents
  ]
}

/** What builds it: another label may be another machine of the same platform. */
function listMachineRows({ prod }: Image, { runners }: Configuration): readonly Row[] {
  const platforms = distinctPlatforms(prod.platforms)
  if (platforms.length > 0) return platforms.map(platform => ['platform', platform])
  return [['runner', toRunnerKey(selectDefaultRunner(runners))]]
}

/**
 * Patterns as written, and all that they match. The patterns count by themselves: of a deleted file
 * that only a new pattern matches, neither side has a row.
 */
function listTriggerRows(
  whose: 'image' | 'build-all',
  { paths, filters }: Triggers,
  files: MatchedFiles
): readonly Row[] {
  return [
    ...paths.map(pattern => [whose, 'path', pattern]),
    [whose, 'paths', files.digest(paths)],
    ...filters.flatMap(name => [
      [whose, 'filter', name, files.digest(files.patternsOf(name))],
      ...files.patternsOf(name).map(pattern => [whose, 'filter', name, 'pattern', pattern])
    ])
  ]
}

/** A parent that has no key makes none for its children. */
function listParentRows(
  parents: readonly { readonly image: string; readonly spelling: string }[],
  keys: ReadonlyMap<string, ContentKey>
): readonly Row[] {
  return parents.map(({ image, spelling }) => {
    const key = keys.get(image)
    return ['parent', spelling, image, key?.kind === 'known' ? key.key : '']
  })
}

/** The tracked files that lists of globs match, each list looked up once. */
class MatchedFiles {
  readonly #digests = new Map<string, string>()

  constructor(
    readonly configuration: Configuration,
    readonly head: IndexedTree | undefined
  ) {}

  /** The patterns of a filter, for whatever changes each counts. */
  patternsOf(filter: string): readonly string[] {
    return (this.configuration.filters?.get(filter) ?? []).map(({ pattern }) => pattern)
  }

  /**
   * Path, mode and object id of each file. A pattern that is stopped by its bound of work counts as
   * matching, as it does among causes.
   */
  digest(patterns: readonly string[]): string {
    const list = JSON.stringify(patterns)
    const known = this.#digests.get(list)
    if (known !== undefined) return known
    const { head } = this
    const rules = patterns.map(pattern => ({ pattern }))
    const matches = head === undefined ? [] : [...head.index.select(rules)]
    const rows = matches.map(({ path }): Row => {
      const entry = head?.entry(path)
      return [path, entry === undefined ? '' : describe(entry)]
    })
    const result = digestRows(rows)
    this.#digests.set(list, result)
    return result
  }
}

/** 64 hex digits; the order of rows does not count. */
function digestRows(rows: readonly Row[]): string {
  const lines = [...new Set(rows.map(row => JSON.stringify(row)))].sort()
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}
