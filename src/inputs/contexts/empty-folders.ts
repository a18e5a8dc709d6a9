import {
  isWithin,
  listAncestors,
  parentPath,
  type RepositoryPath
} from '../../paths/repository-path'
import type { PathIndex } from '../../tree/path-index'
import type { EmptyFolders, FolderSelection, PathSetOf, Selection } from '../inputs'
import type { ChangeIndex } from '../questions/change-index'
import { describeSet, isSelected, selectPaths, selectsAny } from '../sets/select-paths'

/** The set whose folders are copied. */
type Content = PathSetOf<'folder' | 'pattern'>

/**
 * - `named`: a source names the set's own path, so it counts whatever leaves it out. BuildKit refuses
 *   a source that is ignored, there or not; but one that is not tracked is opaque, since an earlier
 *   step may make it, and the other ignore file that it needs: between the two lies a change.
 * - `around`: the path is only where the search begins.
 */
export type SearchStart = 'named' | 'around'

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
  const folders = known.get(key) ?? new FolderSearch(key, content, { head, start })
  known.set(key, folders)
  return { kind: 'empty-folders', path: content.path, folders, leftOutBy }
}

interface Search {
  readonly head: PathIndex
  readonly start: SearchStart
}

/** Many variants copy the same: each tree is searched once for all of them. */
const searches = new WeakMap<PathIndex, Map<string, EmptyFolders>>()

/** Looks at each folder once, and at none below one that nothing is taken of. */
class FolderSearch implements EmptyFolders {
  readonly head: PathIndex
  readonly paths: Selection
  readonly #empty = new Map<RepositoryPath, boolean>()
  readonly #above = new Map<RepositoryPath, readonly RepositoryPath[]>()

  constructor(
    readonly key: string,
    readonly content: Content,
    readonly search: Search
  ) {
    this.head = search.head
    const isBelow = (path: RepositoryPath): boolean => this.above(path).length > 0
    this.paths = { key, has: isBelow, inFolder: folder => this.#openPaths(folder, isBelow) }
  }

  list(): readonly RepositoryPath[] {
    const { content, head } = this
    const { path } = content
    const has = (folder: RepositoryPath): boolean => this.#isEmpty(folder)
    const inFolder = (folder: RepositoryPath): FolderSelection => this.#openFolders(folder, has)
    const empty = selectPaths({ ...content, only: { key: this.key, has, inFolder } }, head.folders)
    // The set's own folder counts whatever it is in.
    const isThere = head.has(path) || head.folders.has(path)
    return [...new Set([...(isThere && has(path) ? [path] : []), ...empty])]
  }

  above(path: RepositoryPath): readonly RepositoryPath[] {
    const top = this.content.path
    if (!isWithin(path, top)) return []
    // A file that a source names is there or not, whatever leaves it out.
    if (path === top) return this.#isEmpty(path) ? [path] : []
    return this.#listFrom(this.#findStart(parentPath(path)).folder)
  }

  #openFolders(folder: RepositoryPath, has: Selection['has']): FolderSelection {
    // The set's own name is in a folder that the set does not know.
    if (!isWithin(folder, this.content.path)) return { kind: 'some', has }
    const start = this.#findStart(folder)
    return start.isClosed ? { kind: 'none', top: start.folder } : { kind: 'some', has }
  }

  #openPaths(folder: RepositoryPath, has: Selection['has']): FolderSelection {
    if (!isWithin(folder, this.content.path)) return { kind: 'some', has }
    const start = this.#findStart(folder)
    const isAny = this.#listFrom(start.folder).length > 0
    if (!start.isClosed) return { kind: 'some', has: () => isAny }
    return { kind: isAny ? 'all' : 'none', top: start.folder }
  }

  /** What is below a folder that nothing is taken of is no folder of the image. */
  #findStart(folder: RepositoryPath): Start {
    const { only, path } = this.content
    const opened = only?.inFolder?.(folder)
    if (opened?.kind !== 'none') return { folder, isClosed: false }
    return { folder: isWithin(opened.top, path) ? opened.top : path, isClosed: true }
  }

  #listFrom(folder: RepositoryPath): readonly RepositoryPath[] {
    const known = this.#above.get(folder)
    if (known !== undefined) return known
    const above = listAround(folder, this.content.path).filter(each => this.#isEmpty(each))
    this.#above.set(folder, above)
    return above
  }

  #isEmpty(folder: RepositoryPath): boolean {
    const answer = this.#empty.get(folder) ?? this.#judge(folder)
    this.#empty.set(folder, answer)
    return answer
  }

  #judge(folder: RepositoryPath): boolean {
    const { content, head } = this
    // The first file of nearly every folder answers for it.
    const { from, to } = head.folder(folder)
    if (from < to && isSelected(content, head.paths[from] ?? '')) return false
    if (folder === content.path) {
      if (content.kind === 'pattern' || this.search.start === 'around') return false
    } else if (!isSelected(content, folder)) return false
    // Whatever is below a folder of a pattern matches it, too.
    const { only } = content
    return !selectsAny({ kind: 'folder', path: folder, ...(only && { only }) }, head)
  }
}

/** Where a search for empty folders begins, upwards. */
interface Start {
  readonly folder: RepositoryPath
  /** Nothing below it is taken. */
  readonly isClosed: boolean
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

  reachBuild(path: RepositoryPath, folders: EmptyFolders): boolean {
    const { head, key } = folders
    return folders.above(path).some(folder => {
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
