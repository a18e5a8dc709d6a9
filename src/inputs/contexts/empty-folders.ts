import {
  isWithin,
  listAncestors,
  parentPath,
  type RepositoryPath
} from '../../paths/repository-path'
import type { PathIndex } from '../../tree/path-index'
import type { EmptyFolders, PathSetOf } from '../inputs'
import type { ChangeIndex } from '../questions/change-index'
import { describeSet, isSelected, selectPaths } from '../sets/select-paths'

/** The set whose folders are copied. */
type Content = PathSetOf<'folder' | 'pattern'>

/**
 * - `named`: a source names the set's own path, so it counts whatever leaves it out.
 * - `around`: the path is only where the search begins.
 */
export type Start = 'named' | 'around'

/**
 * What a set copies besides its files: a folder that is not ignored itself is sent though all of
 * its files are ignored (`filterFS.Walk` in tonistiigi/fsutil), and is an empty folder of the
 * image.
 */
export function findEmptyFolders(
  content: Content,
  { head, start }: Search
): PathSetOf<'empty-folders'> {
  const key = `empty folders of ${describeSet(content)}, ${start}`
  const known = searches.get(head) ?? new Map<string, EmptyFolders>()
  searches.set(head, known)
  const folders = known.get(key) ?? searchFolders(key, content, { head, start })
  known.set(key, folders)
  return { kind: 'empty-folders', path: content.path, folders }
}

interface Search {
  readonly head: PathIndex
  readonly start: Start
}

/** Many variants copy the same: each tree is searched once for all of them. */
const searches = new WeakMap<PathIndex, Map<string, EmptyFolders>>()

function searchFolders(key: string, content: Content, { head, start }: Search): EmptyFolders {
  const known = new Map<RepositoryPath, readonly RepositoryPath[]>()
  const empty = new Map<RepositoryPath, boolean>()
  const judge = (folder: RepositoryPath): boolean => {
    // The first file of nearly every folder answers for it.
    const { from, to } = head.folder(folder)
    if (from < to && isSelected(content, head.paths[from] ?? '')) return false
    if (folder === content.path) {
      if (content.kind === 'pattern' || start === 'around') return false
    } else if (!isSelected(content, folder)) return false
    return !holdsAny(content, folder, head)
  }
  const isEmpty = (folder: RepositoryPath): boolean => {
    const answer = empty.get(folder) ?? judge(folder)
    empty.set(folder, answer)
    return answer
  }
  const isIn = (path: RepositoryPath): boolean => listAbove(path).length > 0
  /** The folder itself, or the highest above it that nothing is taken of. */
  const findBottom = (folder: RepositoryPath): Bottom => {
    const opened = content.only?.inFolder?.(folder)
    if (opened?.kind !== 'none') return { path: folder, isClosed: false }
    return { path: isWithin(opened.top, content.path) ? opened.top : content.path, isClosed: true }
  }
  // What is below a folder that nothing is taken of is no folder of the image.
  const listFrom = ({ path }: Bottom): readonly RepositoryPath[] => {
    const above = known.get(path) ?? listAround(path, content.path).filter(isEmpty)
    known.set(path, above)
    return above
  }
  const listAbove = (path: RepositoryPath): readonly RepositoryPath[] => {
    if (!isWithin(path, content.path)) return []
    // A file that a source names is there or not, whatever leaves it out.
    if (path === content.path) return isEmpty(path) ? [path] : []
    return listFrom(findBottom(parentPath(path)))
  }
  return {
    key,
    head,
    folders: {
      key,
      has: isEmpty,
      inFolder: folder => {
        const bottom = findBottom(folder)
        return bottom.isClosed && isWithin(folder, content.path)
          ? { kind: 'none', top: bottom.path }
          : { kind: 'some', has: isEmpty }
      }
    },
    paths: {
      key,
      has: isIn,
      inFolder: folder => {
        // The set's own name is in a folder that the set does not know.
        if (!isWithin(folder, content.path)) return { kind: 'some', has: isIn }
        const bottom = findBottom(folder)
        const isAny = listFrom(bottom).length > 0
        if (!bottom.isClosed) return { kind: 'some', has: () => isAny }
        return { kind: isAny ? 'all' : 'none', top: bottom.path }
      }
    },
    above: listAbove
  }
}

/** Where the search for empty folders begins, upwards. */
interface Bottom {
  readonly path: RepositoryPath
  /** Nothing below it is taken. */
  readonly isClosed: boolean
}

/** The empty folders of a set in a tree: the folders above its paths, each looked at once. */
export function listEmptyFolders(
  { path, folders: { folders } }: PathSetOf<'empty-folders'>,
  index: PathIndex
): readonly RepositoryPath[] {
  const isThere = index.has(path) || index.folders.has(path)
  const own = isThere && folders.has(path) ? [path] : []
  const below = selectPaths({ kind: 'folder', path, only: folders }, index.folders)
  return [...new Set([...own, ...below])]
}

function holdsAny(content: Content, folder: RepositoryPath, head: PathIndex): boolean {
  const { from, to } = head.folder(folder)
  for (let position = from; position < to; position += 1) {
    if (isSelected(content, head.paths[position] ?? '')) return true
  }
  return folder !== '' && head.has(folder) && isSelected(content, folder)
}

/** A folder and those above it, up to the top. */
function listAround(folder: RepositoryPath, top: RepositoryPath): RepositoryPath[] {
  const all = folder === '' ? [''] : [folder, ...listAncestors(folder), '']
  return all.filter(each => isWithin(each, top))
}

/** Which changed paths make an empty folder come or go; each folder is looked at once. */
export class FolderChanges {
  readonly #known = new Map<string, boolean>()

  constructor(readonly changes: ChangeIndex) {}

  reachBuild(path: RepositoryPath, { above, head, key }: EmptyFolders): boolean {
    return above(path).some(folder => {
      const place = `${key}\n${folder}`
      const isOther = this.#known.get(place) ?? this.#comesOrGoes(folder, head)
      this.#known.set(place, isOther)
      return isOther
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
