import type { RepositoryPath } from '../paths/repository-path'

/** What git keeps for a path: a file, a link, or a submodule's commit; never a folder. */
export interface TreeEntry {
  /** As git prints it: `100644`, `100755`, `120000` (a symbolic link), `160000` (a submodule). */
  readonly mode: string
  /** The object's id, 40 hex digits, or 64 in a SHA-256 repository. */
  readonly id: string
}

/** Every tracked path of one commit. */
export interface Tree {
  /** In the order of UTF-16 units, each once. */
  readonly paths: readonly RepositoryPath[]
  /** The entries of the paths, in the same order. */
  readonly entries: readonly TreeEntry[]
  entry(path: RepositoryPath): TreeEntry | undefined
}
