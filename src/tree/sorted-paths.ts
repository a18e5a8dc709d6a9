import { findFirst } from '../paths/find-first'
import type { RepositoryPath } from '../paths/repository-path'

/** The order of UTF-16 units, which `<` and binary search follow. */
export function comparePaths(one: RepositoryPath, other: RepositoryPath): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** Sorted by path; git's order of bytes is the same for nearly all repositories, and kept then. */
export function sortByPath<Item>(
  items: readonly Item[],
  toPath: (item: Item) => RepositoryPath
): readonly Item[] {
  const sorted = items.every((item, index) => {
    const before = items[index - 1]
    return index === 0 || before === undefined || toPath(before) <= toPath(item)
  })
  return sorted ? items : items.toSorted((one, other) => comparePaths(toPath(one), toPath(other)))
}

/** The index of the first path that is not below `path`. */
export function findLowerBound(paths: readonly RepositoryPath[], path: RepositoryPath): number {
  return findFirst(paths, each => each < path)
}
