import { encodePath, type RepositoryPath } from '../paths/repository-path'
import { PathIndex, type Range } from './path-index'
import type { Tree, TreeEntry } from './tree'

/** A tree with everything that all images look up in it, each found once. */
export class IndexedTree {
  readonly index: PathIndex
  #submodules: readonly RepositoryPath[] | undefined
  #links: readonly RepositoryPath[] | undefined
  #described: Described | undefined

  constructor(readonly tree: Tree) {
    this.index = new PathIndex(tree.paths)
  }

  entry(path: RepositoryPath): TreeEntry | undefined {
    return this.tree.entry(path)
  }

  /** Whether a folder holds any tracked path; the root does unless the tree is empty. */
  hasFolder(path: RepositoryPath): boolean {
    const { from, to } = this.index.folder(path)
    return from < to
  }

  /** Git's record of a range of paths, as bytes: equal bytes are equal entries of equal names. */
  describe({ from, to }: Range): Uint8Array {
    this.#described ??= describeAll(this.tree)
    const { bytes, ends } = this.#described
    return bytes.subarray(from === 0 ? 0 : ends[from - 1], to === 0 ? 0 : ends[to - 1])
  }

  /** Every symbolic link. */
  get links(): readonly RepositoryPath[] {
    this.#links ??= this.#listMode(linkMode)
    return this.#links
  }

  get submodules(): readonly RepositoryPath[] {
    this.#submodules ??= this.#listMode(submoduleMode)
    return this.#submodules
  }

  #listMode(mode: string): readonly RepositoryPath[] {
    const { paths, entries } = this.tree
    return paths.filter((_, position) => entries[position]?.mode === mode)
  }

  /** Every `.gitignore`, a folder's own before those below it. */
  get ignoreFiles(): readonly RepositoryPath[] {
    return this.index.named('.gitignore').map(position => this.index.paths[position] ?? '')
  }
}

/** Mode and id: everything that git keeps of a path besides its name. */
export function describe({ mode, id }: TreeEntry): string {
  return `${mode} ${id}`
}

/** All paths of a tree described, one behind the other. */
interface Described {
  readonly bytes: Uint8Array
  /** Where the description of each path ends. */
  readonly ends: Uint32Array
}

function describeAll({ paths, entries }: Tree): Described {
  const parts: Uint8Array[] = []
  const ends = new Uint32Array(paths.length)
  let end = 0
  // Works piece by piece: all texts at once would need much memory.
  for (let start = 0; start < paths.length; start += pieceLength) {
    const texts = paths.slice(start, start + pieceLength).map((path, step) => {
      const entry = entries[start + step]
      return `${entry === undefined ? '' : describe(entry)} ${path}\0`
    })
    const all = texts.join('')
    const bytes = encodePath(all)
    parts.push(bytes)
    // Nearly all names are ASCII: their length in bytes then needs no second look.
    const isPlain = bytes.length === all.length
    let position = start
    for (const text of texts) {
      end += isPlain ? text.length : encodePath(text).length
      ends[position] = end
      position += 1
    }
  }
  return { bytes: joinBytes(parts, end), ends }
}

/** The number of paths that are described at a time. */
const pieceLength = 1_000

function joinBytes(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** Whether an entry is a regular file, of whatever mode. */
export function isFile({ mode }: TreeEntry): boolean {
  return mode !== linkMode && mode !== submoduleMode
}

/** Git's modes of entries that are no regular files. */
export const linkMode = '120000'
export const submoduleMode = '160000'
