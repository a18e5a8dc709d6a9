import { PathIndex } from '../paths/path-index'
import type { RepositoryPath } from '../paths/repository-path'
import type { Tree, TreeEntry } from '../tree/tree'

/** A tree with what all images look up in it, each found once. */
export class IndexedTree {
  readonly index: PathIndex
  #links: readonly RepositoryPath[] | undefined
  #ignoreFiles: readonly RepositoryPath[] | undefined

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

  /** Every symbolic link. */
  get links(): readonly RepositoryPath[] {
    this.#links ??= this.tree.paths.filter(path => this.entry(path)?.mode === linkMode)
    return this.#links
  }

  /** Every `.gitignore`, that of a folder before those below it. */
  get ignoreFiles(): readonly RepositoryPath[] {
    this.#ignoreFiles ??= this.tree.paths.filter(isIgnoreFile)
    return this.#ignoreFiles
  }
}

/** Git's modes of what is no regular file. */
export const linkMode = '120000'
export const submoduleMode = '160000'

export function isIgnoreFile(path: RepositoryPath): boolean {
  return isNamed(path, '.gitignore')
}

export function isAttributesFile(path: RepositoryPath): boolean {
  return isNamed(path, '.gitattributes')
}

function isNamed(path: RepositoryPath, name: string): boolean {
  return path === name || path.endsWith(`/${name}`)
}
