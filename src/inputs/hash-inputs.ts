import { createHash } from 'node:crypto'
import { encodePath, type RepositoryPath } from '../paths/repository-path'
import type { Recipe } from '../plan/recipe'
import type { Inputs, InputSource } from './inputs'
import type { IndexedTree } from './select-inputs'

/** Changes with the way hashes are made: hashes of two schemes are never the same. */
const scheme = 'image-matrix inputs 1'

/** What a hash is made of, beside the variant itself. */
export interface HashScope {
  /** Missing where the tree could not be read. */
  readonly head?: IndexedTree | undefined
  /** What no two commits share: stands for all that is not known. */
  readonly commit: string
  /** The hash of an image's prod variant, which is made before its children's. */
  hashOfParent(image: string): string
}

/** Makes hashes; folders that several images read are looked at once. */
export class InputsHasher {
  readonly #folders = new Map<RepositoryPath, string>()

  constructor(readonly scope: HashScope) {}

  /** 64 hex digits: the same hash means the same files and recipe. */
  hash(recipe: Recipe, inputs: Inputs): string {
    const rows = [
      ['scheme', scheme],
      ...recipeRows(recipe),
      ...inputs.parents.map(({ image, spelling }) => [
        'parent',
        spelling,
        this.scope.hashOfParent(image)
      ]),
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
        return [['path', source.path, describeEntry(head, source.path)]]
      case 'folder':
        return [
          ['path', source.path, describeEntry(head, source.path)],
          ['folder', source.path, this.#hashFolder(head, source.path)]
        ]
      case 'globs': {
        const rules = source.patterns.map(pattern => ({ pattern }))
        const paths = [...head.index.select(rules)].map(match => match.path).sort()
        return paths.map(path => ['path', path, describeEntry(head, path)])
      }
    }
  }

  #hashFolder(head: IndexedTree, folder: RepositoryPath): string {
    const known = this.#folders.get(folder)
    if (known !== undefined) return known
    const { from, to } = head.index.folder(folder)
    const hash = createHash('sha256')
    for (let position = from; position < to; position += 1) {
      const path = head.index.paths[position] ?? ''
      hash
        .update(`${describeEntry(head, path)} `)
        .update(encodePath(path))
        .update('\0')
    }
    const result = hash.digest('hex')
    this.#folders.set(folder, result)
    return result
  }
}

/** Absent is not empty: an entry that is not there has a mark of its own. */
function describeEntry({ tree }: IndexedTree, path: RepositoryPath): string {
  const entry = tree.entry(path)
  return entry === undefined ? 'absent' : `${entry.mode} ${entry.id}`
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
    ...recipe.platforms.map(platform => ['platform', platform])
  ]
}

/** Each row says by itself what it is: the order of maps in the configuration is not part of it. */
function toSortedText(rows: readonly string[][]): string {
  return [...new Set(rows.map(row => JSON.stringify(row)))].sort().join('\n')
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
