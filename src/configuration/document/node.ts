/** A part of a text, as offsets in UTF-16 units: `end` is the first unit after it. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** The place of a mistake that the text does not show, as a missing key. */
export const startOfText: Range = { start: 0, end: 0 }

/** A value of a YAML or JSON document, with its place. Aliases and merge keys are resolved. */
export type Node = ScalarNode | ListNode | MappingNode

/** A single value. */
export interface ScalarNode {
  readonly kind: 'scalar'
  readonly type: 'text' | 'number' | 'boolean' | 'null'
  /** As written in the source, without quotes: `3.10` stays `3.10`. */
  readonly text: string
  readonly range: Range
}

/** Values in order. */
export interface ListNode {
  readonly kind: 'list'
  readonly items: readonly Node[]
  readonly range: Range
}

/** A map by key, never an object: keys come from outside, `__proto__` among them. */
export interface MappingNode {
  readonly kind: 'mapping'
  readonly entries: ReadonlyMap<string, Entry>
  readonly range: Range
}

/** A value of a mapping, with the place of its key. */
export interface Entry {
  readonly key: Range
  readonly value: Node
}

/** What a node is, in the words of a message. */
export function describeNode(node: Node): string {
  switch (node.kind) {
    case 'list':
      return 'a list'
    case 'mapping':
      return 'a mapping'
    case 'scalar':
      return describeScalar(node)
  }
}

function describeScalar(node: ScalarNode): string {
  switch (node.type) {
    case 'text':
      return 'a text'
    case 'number':
      return 'a number'
    case 'boolean':
      return 'true or false'
    case 'null':
      return 'nothing'
  }
}
