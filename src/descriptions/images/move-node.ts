import { moveRange } from '../../configuration/document/joined-texts'
import type { Entry, Node } from '../../configuration/document/node'

/** A node with its places moved. */
export function moveNode(node: Node, index: number): Node {
  const range = moveRange(node.range, index)
  switch (node.kind) {
    case 'scalar':
      return { ...node, range }
    case 'list':
      return { ...node, range, items: node.items.map(item => moveNode(item, index)) }
    case 'mapping':
      return {
        ...node,
        range,
        entries: new Map([...node.entries].map(([name, entry]) => [name, moveEntry(entry, index)]))
      }
  }
}

export function moveEntry({ key, value }: Entry, index: number): Entry {
  return { key: moveRange(key, index), value: moveNode(value, index) }
}
