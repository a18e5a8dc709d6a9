import { createHash, hash } from 'node:crypto'
import { orderByParents } from '../../images/graph'
import type { Image } from '../../images/image'
import type { Parents } from '../../images/parents'
import { distinctPlatforms } from '../../images/platforms/platforms'
import type { Recipe } from '../../images/recipe'
import type { RepositoryPath } from '../../paths/repository-path'
import { describe, type IndexedTree, isFile } from '../../tree/indexed-tree'
import type { EmptyFolders, ImageInputs, Inputs, InputSource, PathSetOf } from '../inputs'
import { describeReading } from '../reading/describe-reading'
import { type BuildSet, describeSet, selectPaths, selectRanges } from '../sets/select-paths'

/** The hashes of the variants of an image. */
export interface ImageHashes {
  readonly prod: string
  readonly dev?: string
}

export interface HashQuestion {
  readonly images: readonly Image[]
  /** By image name. */
  readonly inputs: ReadonlyMap<string, ImageInputs>
  readonly parents: Parents
  readonly head?: IndexedTree | undefined
  readonly commit: string
}

/** The hashes of all images; a child's hash holds those of its parents. */
export function hashImages(question: HashQuestion): ReadonlyMap<string, ImageHashes> {
  const images = new Map(question.images.map(image => [image.name, image]))
  const hashes = new Map<string, ImageHashes>()
  const hasher = new InputsHasher({
    head: question.head,
    commit: question.commit,
    hashOfParent: name => hashes.get(name)?.prod ?? ''
  })
  for (const name of orderByParents([...images.keys()], question.parents)) {
    const image = images.get(name)
    const inputs = question.inputs.get(name)
    if (image === undefined || inputs === undefined) continue
    hashes.set(name, { prod: hasher.hash(image.prod, inputs.prod, image) })
  }
  // A dev variant may be built from any image's prod, whatever the order of the prod variants.
  for (const [name, { prod }] of hashes) {
    const image = images.get(name)
    const inputs = question.inputs.get(name)?.dev
    if (image?.dev === undefined || inputs === undefined) continue
    hashes.set(name, { prod, dev: hasher.hash(image.dev, inputs, image) })
  }
  return hashes
}

/** Changes whenever the way hashes are made does: hashes of two schemes are never the same. */
const scheme = 'image-matrix inputs 4'

/** What a hash is made of, besides the variant itself. */
interface HashScope {
  /** Missing where the tree could not be read. */
  readonly head?: IndexedTree | undefined
  /** Unique to the commit: it stands for everything that is not known. */
  readonly commit: string
  /** The hash of an image's prod variant, which is made before those of its children. */
  hashOfParent(image: string): string
}

/** Makes hashes; what several images read is looked at once. */
class InputsHasher {
  readonly #sets = new Map<string, string>()

  constructor(readonly scope: HashScope) {}

  /**
   * 64 hex digits: the same hash means the same files and recipe.
   *
   * @param image with its fields for the workflow, which may read them into the build
   */
  hash(recipe: Recipe, inputs: Inputs, image: Pick<Image, 'matrix' | 'from'>): string {
    const rows = [
      ['scheme', scheme],
      ...recipeRows(recipe),
      ...[...image.matrix].map(([key, value]) => ['matrix', key, value]),
      ...[...(image.from?.options ?? [])].map(([key, value]) => ['option', key, value]),
      ...inputs.parents.map(({ image, spelling }) => [
        'parent',
        spelling,
        this.scope.hashOfParent(image)
      ]),
      ['reading', digest(describeReading(inputs.reading))],
      ...inputs.sources.flatMap(source => this.#sourceRows(source)),
      ...this.#unknown(inputs)
    ]
    return digest(toSortedText(rows))
  }

  #unknown(inputs: Inputs): string[][] {
    const isKnown = this.scope.head !== undefined && inputs.quality.kind !== 'opaque'
    return isKnown ? [] : [['commit', this.scope.commit]]
  }

  #sourceRows(source: InputSource): string[][] {
    const { head } = this.scope
    if (head === undefined) return []
    switch (source.kind) {
      case 'path':
        return [['path', source.path, describeCounted(head, source)]]
      case 'folder':
      case 'pattern': {
        const set = describeSet(source)
        return [['set', set, this.#hashSet(head, set, source)]]
      }
      case 'empty-folders':
        return [['folders', source.folders.key, this.#hashFolders(source.folders)]]
      case 'gone-submodules':
      case 'gone-links':
      case 'git-ignores':
        return []
      case 'globs':
        return [...selectPaths(source, head.index)].map(path => [
          'path',
          path,
          describeEntry(head, path)
        ])
    }
  }

  #hashFolders(folders: EmptyFolders): string {
    const known = this.#sets.get(folders.key)
    if (known !== undefined) return known
    const result = digest(JSON.stringify([...folders.list()].sort()))
    this.#sets.set(folders.key, result)
    return result
  }

  #hashSet(head: IndexedTree, key: string, set: BuildSet): string {
    const known = this.#sets.get(key)
    if (known !== undefined) return known
    const content = createHash('sha256')
    for (const range of selectRanges(set, head.index)) content.update(head.describe(range))
    const result = content.digest('hex')
    this.#sets.set(key, result)
    return result
  }
}

/** Absent differs from empty: a missing entry has a mark of its own. */
function describeEntry(tree: IndexedTree, path: RepositoryPath): string {
  const entry = tree.entry(path)
  return entry === undefined ? 'absent' : describe(entry)
}

function describeCounted(
  tree: IndexedTree,
  { path, counts }: Pick<PathSetOf<'path'>, 'path' | 'counts'>
): string {
  switch (counts?.kind) {
    case undefined:
      return describeEntry(tree, path)
    case 'target':
      return `link to ${counts.target} in ${counts.around.root}`
    case 'text': {
      const entry = tree.entry(path)
      return entry !== undefined && isFile(entry) ? `text ${entry.id}` : describeEntry(tree, path)
    }
  }
}

function recipeRows(recipe: Recipe): string[][] {
  const buildArgs = [...recipe.buildArgs]
    .filter(([name]) => !recipe.volatileArgs.has(name))
    .map(([name, value]) => ['build-arg', name, value])
  const contexts = [...recipe.buildContexts].map(([name, context]) => [
    'build-context',
    name,
    context.kind,
    context.kind === 'local' ? context.path : context.text
  ])
  return [
    ['context', recipe.contextPath],
    ['file', recipe.file],
    ['target', recipe.target],
    ...buildArgs,
    ...contexts,
    ...toPlatformRows(recipe)
  ]
}

/** A named platform is known where the Dockerfile is read, the platform of a runner is not. */
function toPlatformRows({ platforms, runnerPlatform }: Recipe): string[][] {
  if (platforms.length === 0) return [['runner', runnerPlatform]]
  return distinctPlatforms(platforms).map(platform => ['platform', platform])
}

/** Each row names what it holds: the order of maps in the configuration is not part of it. */
function toSortedText(rows: readonly string[][]): string {
  return [...new Set(rows.map(row => JSON.stringify(row)))].sort().join('\n')
}

function digest(text: string): string {
  return hash('sha256', text)
}
