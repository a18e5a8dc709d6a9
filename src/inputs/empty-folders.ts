import type { PathIndex } from '../paths/path-index'
import { isWithin, listAncestors, parentPath, type RepositoryPath } from '../paths/repository-path'
import type { ChangeIndex } from './change-index'
import type { EmptyFolders, PathSetOf } from './inputs'
import { describeSet, isSelected, selectPaths } from './select-paths'

/** The set whose folders are copied. */
type Content = PathSetOf<'folder' | 'pattern'>

/**
 * - `named`: the set's own path is what a source names, and counts whatever leaves it out.
 * - `around`: it is only where the search begins.
 */
export type Start = 'named' | 'around'

/**
 * What a set copies beside its files: a folder that is not ignored itself is sent though all of
 * its files are (`filterFS.Walk` in tonistiigi/fsutil), and is an empty folder of the image.
 */
export function findEmptyFolders(
  content: Content,
  { head, start }: { readonly head: PathIndex; readonly start: Start }
): PathSetOf<'empty-folders'> {
  const known = new Map<RepositoryPath, readonly RepositoryPath[]>()
  let full: ReadonlySet<RepositoryPath> | undefined
  const isEmpty = (folder: RepositoryPath): boolean => {
    if (folder === content.path) {
      if (content.kind === 'pattern' || start === 'around') return false
    } else if (!isSelected(content, folder)) return false
    full ??= listFull(content, head)
    return !full.has(folder)
  }
  const folders: EmptyFolders = {
    key: `empty folders of ${describeSet(content)}`,
    head,
    above: path => {
      if (!isWithin(path, content.path)) return []
      // A file that is named itself is there or not, whatever leaves it out.
      if (path === content.path) return isEmpty(path) ? [path] : []
      const parent = parentPath(path)
      const above = known.get(parent) ?? listAround(parent, content.path).filter(isEmpty)
      known.set(parent, above)
      return above
    }
  }
  return { kind: 'empty-folders', path: content.path, folders }
}

/** A folder and those above it, up to the top. */
function listAround(folder: RepositoryPath, top: RepositoryPath): RepositoryPath[] {
  const all = folder === '' ? [''] : [folder, ...listAncestors(folder), '']
  return all.filter(each => isWithin(each, top))
}

/** What holds a file of the content, and these files. */
function listFull(content: Content, head: PathIndex): Set<RepositoryPath> {
  const full = new Set<RepositoryPath>()
  for (const path of selectPaths(content, head)) {
    full.add(path)
    for (let folder = parentPath(path); !full.has(folder); folder = parentPath(folder)) {
      full.add(folder)
    }
  }
  return full
}

/** Which changed paths make an empty folder come or go; each folder is looked at once. */
export class FolderChanges {
  readonly #known = new Map<string, boolean>()

  constructor(readonly changes: ChangeIndex) {}

  areFelt(path: RepositoryPath, { above, head, key }: EmptyFolders): boolean {
    return above(path).some(folder => {
      const place = `${key}\n${folder}`
      const felt = this.#known.get(place) ?? this.#comesOrGoes(folder, head)
      this.#known.set(place, felt)
      return felt
    })
  }

  #comesOrGoes(folder: RepositoryPath, head: PathIndex): boolean {
    const { paths, wasThere } = this.changes
    const now = listIn(folder, head)
    if (now.length === 0) return true
    const isKept = now.some(path => !paths.has(path) || wasThere(path))
    return !isKept && !listIn(folder, paths).some(wasThere)
  }
}

function listIn(folder: RepositoryPath, index: PathIndex): readonly RepositoryPath[] {
  const { from, to } = index.folder(folder)
  const below = index.paths.slice(from, to)
  return folder !== '' && index.has(folder) ? [folder, ...below] : below
}
