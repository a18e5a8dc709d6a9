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
 * - `named`: a source names the set's own path, so it counts whatever leaves it out. BuildKit refuses
 *   a source that is ignored, there or not; but one that is not tracked is opaque, since an earlier
 *   step may make it, and the other ignore file that it needs: between the two lies a change.
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
  { head, start, leftOutBy }: Search & Pick<PathSetOf<'empty-folders'>, 'leftOutBy'>
): PathSetOf<'empty-folders'> {
  const key = `empty folders of ${describeSet(content)}, ${start}`
  const known = searches.get(head) ?? new Map<string, EmptyFolders>()
  searches.set(head, known)
  const folders = known.get(key) ?? searchFolders(key, content, { head, start })
  known.set(key, folders)
  return { kind: 'empty-folders', path: content.path, folders, leftOutBy }
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
  return {
    key,
    head,
    isEmpty,
    above: path => {
      if (!isWithin(path, content.path)) return []
      // A file that a source names is there or not, whatever leaves it out.
      if (path === content.path) return isEmpty(path) ? [path] : []
      const parent = parentPath(path)
      const above = known.get(parent) ?? listAround(parent, content.path).filter(isEmpty)
      known.set(parent, above)
      return above
    }
  }
}

/** The empty folders of a set in a tree: the folders above its paths, each looked at once. */
export function listEmptyFolders(
  { path, folders }: PathSetOf<'empty-folders'>,
  index: PathIndex
): readonly RepositoryPath[] {
  const around = selectPaths({ kind: 'folder', path }, index.folders)
  return [...index.single(path).map(() => path), ...around].filter(folders.isEmpty)
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
