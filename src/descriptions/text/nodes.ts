import { moveRange } from '../../configuration/document/joined-texts'
import type { Entry, Node, Range, ScalarNode } from '../../configuration/document/node'
import type { RepositoryPath } from '../../paths/repository-path'
import type { TextPlace } from '../described-build'

/** The value of a key; undefined where there is none, or no mapping. */
export function fieldOf(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === 'mapping' ? node.entries.get(key)?.value : undefined
}

/** The keys of a mapping with their values. */
export function fieldsOf(node: Node | undefined): readonly (readonly [string, Node])[] {
  return node?.kind === 'mapping' ? [...node.entries].map(([key, { value }]) => [key, value]) : []
}

/** The text of a scalar; undefined for anything else, and for nothing. */
export function textOf(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' && node.type !== 'null' ? node.text : undefined
}

/** The items of a list; a single value is a list of one. */
export function itemsOf(node: Node | undefined): readonly Node[] {
  if (node === undefined) return []
  return node.kind === 'list' ? node.items : [node]
}

/** The texts of a list. */
export function textsOf(node: Node | undefined): readonly string[] {
  return itemsOf(node).flatMap(item => textOf(item) ?? [])
}

/** `NAME: value`, or a list of `NAME=value`; a name without a value is left out. */
export function pairsOf(node: Node | undefined): readonly (readonly [string, string])[] {
  if (node?.kind === 'mapping') {
    return fieldsOf(node).flatMap(([key, value]): (readonly [string, string])[] => {
      const text = textOf(value)
      return text === undefined ? [] : [[key, text]]
    })
  }
  return textsOf(node).flatMap(splitPair)
}

/** The name and the value of `NAME=value`. */
export function splitPair(text: string): readonly (readonly [string, string])[] {
  const at = text.indexOf('=')
  return at <= 0 ? [] : [[text.slice(0, at), text.slice(at + 1)]]
}

/** A text of a file, or a part of one. */
export interface PlacedText {
  readonly path: RepositoryPath
  readonly text: string
  /** The lines in front of it in its file; missing: none. */
  readonly before?: number
}

/** The line in which something begins, as a node. */
export function placeOf(
  { range }: { readonly range: Range },
  { path, text, before = 0 }: PlacedText
): TextPlace {
  return { file: path, line: before + text.slice(0, range.start).split('\n').length }
}

/** The same node with other scalars; places and keys stay. */
export function mapScalars(node: Node, change: (scalar: ScalarNode) => Node): Node {
  switch (node.kind) {
    case 'scalar':
      return change(node)
    case 'list':
      return { ...node, items: node.items.map(item => mapScalars(item, change)) }
    case 'mapping':
      return {
        ...node,
        entries: new Map(
          [...node.entries].map(([name, { key, value }]) => [
            name,
            { key, value: mapScalars(value, change) }
          ])
        )
      }
  }
}

/** A node of the text with that number, with its places moved behind those of the others. */
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
