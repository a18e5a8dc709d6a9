import type { RepositoryPath } from '../paths/repository-path'
import type { Change, Side } from './comparison'
import { comparePaths, findLowerBound, sortByPath } from './sorted-paths'
import type { Tree, TreeEntry } from './tree'

/** A path with what git keeps for it. */
export type PathEntry = readonly [path: RepositoryPath, entry: TreeEntry]

/** The tree of these entries, each path once, in any order. */
export function toTree(entries: readonly PathEntry[]): Tree {
  const sorted = sortByPath(entries, pair => pair[0])
  const paths = sorted.map(pair => pair[0])
  const all = sorted.map(pair => pair[1])
  return {
    paths,
    entries: all,
    entry(path) {
      const at = findLowerBound(paths, path)
      return paths[at] === path ? all[at] : undefined
    }
  }
}

/** The paths in a folder and below it; `''` is the root. */
export function listFolder(tree: Tree, folder: RepositoryPath): readonly RepositoryPath[] {
  if (folder === '') return tree.paths
  const start = findLowerBound(tree.paths, `${folder}/`)
  // `0` is the character after `/`.
  return tree.paths.slice(start, findLowerBound(tree.paths, `${folder}0`))
}

/** Whether a path is a folder: git keeps none that is empty. */
export function isFolder(tree: Tree, path: RepositoryPath): boolean {
  if (path === '') return tree.paths.length > 0
  const below = `${path}/`
  return tree.paths[findLowerBound(tree.paths, below)]?.startsWith(below) ?? false
}

/** The base tree: the head tree with the changes undone. Undefined if content is unknown. */
export function toBaseTree(head: Tree, changes: readonly Change[]): Tree | undefined {
  const before = new Map<RepositoryPath, Side>(changes.map(each => [each.path, each.before]))
  const entries: PathEntry[] = []
  for (const [path, side] of before) {
    if (side.kind === 'unknown') return undefined
    if (side.kind === 'present') entries.push([path, side.entry])
  }
  for (const path of head.paths) {
    const entry = before.has(path) ? undefined : head.entry(path)
    if (entry !== undefined) entries.push([path, entry])
  }
  return toTree(entries.sort(([one], [other]) => comparePaths(one, other)))
}
