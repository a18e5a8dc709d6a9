import type { Tree, TreeEntry } from '../../src/tree/tree'

/** A tree of plain files; a path with `@` behind it is a link. */
export function treeOf(names: readonly string[]): Tree {
  const entries = new Map(
    names.map((name): [string, TreeEntry] => [
      name.replace(/@$/, ''),
      { mode: name.endsWith('@') ? '120000' : '100644', id: '0'.repeat(40) }
    ])
  )
  return { paths: [...entries.keys()].sort(), entry: path => entries.get(path) }
}
