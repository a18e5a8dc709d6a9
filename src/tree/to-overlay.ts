import type { RepositoryPath } from '../paths/repository-path'
import type { Difference, Side } from './comparison'
import { comparePaths } from './sorted-paths'
import type { Tree } from './tree'

/**
 * Listed files laid over the head tree: their former content is unknown, the tree tells the present
 * one. Without a tree both sides are unknown.
 */
export function toOverlay(paths: Iterable<RepositoryPath>, head: Tree | undefined): Difference {
  const sorted = [...new Set(paths)].sort(comparePaths)
  return {
    changes: sorted.map(path => ({ path, before: { kind: 'unknown' }, after: toSide(path, head) }))
  }
}

function toSide(path: RepositoryPath, tree: Tree | undefined): Side {
  if (tree === undefined) return { kind: 'unknown' }
  const entry = tree.entry(path)
  return entry === undefined ? { kind: 'absent' } : { kind: 'present', entry }
}
