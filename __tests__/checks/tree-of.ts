import { type PathEntry, toTree } from '../../src/tree/to-tree'
import type { Tree } from '../../src/tree/tree'

/** A tree of plain files; a path with `@` behind it is a link. */
export function treeOf(names: readonly string[]): Tree {
  return toTree(
    names.map((name): PathEntry => [
      name.replace(/@$/, ''),
      { mode: name.endsWith('@') ? '120000' : '100644', id: '0'.repeat(40) }
    ])
  )
}
