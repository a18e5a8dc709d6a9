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
  let last = ''
  for (const item of items) {
    const path = toPath(item)
    if (path < last) {
      return items.toSorted((one, other) => comparePaths(toPath(one), toPath(other)))
    }
    last = path
  }
  return items
}

/** The index of the first path that is not below `path`. */
export function findLowerBound(paths: readonly RepositoryPath[], path: RepositoryPath): number {
  // Asked thousands of times for each image: no function is called for each half.
  let low = 0
  let high = paths.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((paths[middle] ?? '') < path) low = middle + 1
    else high = middle
  }
  return low
}
