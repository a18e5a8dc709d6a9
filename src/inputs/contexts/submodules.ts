import { isWithin, type RepositoryPath, toRelative } from '../../paths/repository-path'
import type { IndexedTree } from '../../tree/indexed-tree'
import type { PathSet, PathSetOf } from '../inputs'
import { isSelected } from '../sets/select-paths'

type Content = PathSetOf<'folder' | 'pattern'>

/**
 * Submodules that a set of files may lead into without holding their own path: a pattern matches
 * something below it, or an ignore file lets something through. Each counts as its commit.
 */
export function listSubmodules(content: Content, tree: IndexedTree): readonly PathSet[] {
  if (content.kind === 'folder' && content.only === undefined) return []
  const has = (path: RepositoryPath): boolean => leadsInto(content, path)
  const there = tree.submodules.filter(has)
  return [
    ...there.map((path): PathSet => ({ kind: 'path', path })),
    { kind: 'gone-submodules', path: content.path, has }
  ]
}

function leadsInto(content: Content, path: RepositoryPath): boolean {
  if (!isWithin(path, content.path) || isSelected(content, path)) return false
  const { only } = content
  if (only !== undefined && !(only.enters ?? only.has)(path)) return false
  if (content.kind === 'folder') return true
  const { segments } = content
  const names = path === content.path ? [] : toRelative(content.path, path).split('/')
  return names.length < segments.length && names.every((name, at) => segments[at]?.(name) === true)
}
