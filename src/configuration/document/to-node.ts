import { type Finding, quote, type Reading } from '../mistakes/finding'
import { type Entry, type Node, type Range, type ScalarNode, startOfText } from './node'
import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq
} from './yaml'
import { quoteForYaml } from './yaml-text'

/** An alias counts as everything that it stands for: ten lines of them can be a billion values. */
const largest = 500_000

/** The library's tree as ours: aliases and merge keys resolved, keys checked. */
export function toNode(contents: ParsedNode): Reading<Node | undefined> {
  return new NodeReader().readDocument(contents)
}

/** One walk in the order of the text: an alias means the last anchor in front of it. */
class NodeReader {
  #stopped = false
  /** The number of values so far; each alias counts as everything that it stands for. */
  #count = 0
  readonly #findings: Finding[] = []
  readonly #anchors = new Map<string, { readonly node: Node; readonly size: number }>()

  /** The whole document, or all that is wrong with it. */
  readDocument(contents: ParsedNode): Reading<Node | undefined> {
    const value = this.#read(contents)
    return { value: this.#stopped ? undefined : value, findings: this.#findings }
  }

  #read(parsed: unknown): Node | undefined {
    if (this.#stopped) return undefined
    if (isAlias(parsed)) return this.#readAlias(parsed.source, rangeOf(parsed))
    const before = this.#count
    const node = this.#readValue(parsed)
    this.#count += 1
    if (this.#count > largest) this.#stop(rangeOf(parsed))
    if (node && hasAnchor(parsed)) {
      this.#anchors.set(parsed.anchor, { node, size: this.#count - before })
    }
    return node
  }

  #readValue(parsed: unknown): Node | undefined {
    if (isMap(parsed)) return this.#readMapping(parsed)
    if (isSeq(parsed)) return this.#readList(parsed)
    if (isScalar(parsed)) return toScalar(parsed)
    return undefined
  }

  #readAlias(anchor: string, range: Range): Node | undefined {
    const found = this.#anchors.get(anchor)
    this.#count += found?.size ?? 1
    if (found === undefined) {
      this.#report({
        code: 'yaml-syntax',
        message: `there is no anchor ${quote(anchor)} before this alias`,
        fix: adviseAnchor(anchor),
        range
      })
    } else if (this.#count > largest) this.#stop(range)
    return found?.node
  }

  #readList(parsed: YAMLSeq): Node {
    const items = parsed.items.flatMap(item => this.#read(item) ?? [])
    return { kind: 'list', items, range: rangeOf(parsed) }
  }

  #readMapping(parsed: YAMLMap): Node {
    const entries = new Map<string, Entry>()
    const merged: Entry[] = []
    for (const pair of parsed.items) {
      if (!isPair(pair)) continue
      if (isMergeKey(pair.key)) {
        const value = this.#read(pair.value)
        if (value) merged.push({ key: rangeOf(pair.key), value })
      } else this.#readPair(pair, entries)
    }
    for (const entry of merged) this.#merge(entry, entries)
    return { kind: 'mapping', entries, range: rangeOf(parsed) }
  }

  #readPair(
    pair: { readonly key: unknown; readonly value: unknown },
    entries: Map<string, Entry>
  ): void {
    const range = rangeOf(pair.key)
    const key = this.#read(pair.key)
    const value = pair.value === null ? nothingAfter(range) : this.#read(pair.value)
    if (key?.kind !== 'scalar') {
      if (key) this.#report(notAKey(range))
      return
    }
    if (entries.has(key.text)) this.#report(duplicate(key.text, range))
    else if (value) entries.set(key.text, { key: range, value })
  }

  /** A key of the mapping itself wins over a merged one, an earlier merge over a later one. */
  #merge({ key, value }: Entry, into: Map<string, Entry>): void {
    for (const source of value.kind === 'list' ? value.items : [value]) {
      if (source.kind !== 'mapping') {
        this.#report({
          code: 'yaml-syntax',
          message: 'only mappings can be merged by "<<"',
          fix: 'name the anchor of a mapping, as "<<: *defaults"',
          range: key
        })
      } else {
        for (const [name, entry] of source.entries) if (!into.has(name)) into.set(name, entry)
      }
    }
  }

  #report(finding: Finding): void {
    this.#findings.push(finding)
  }

  #stop(range: Range): void {
    if (this.#stopped) return
    this.#stopped = true
    this.#report({
      code: 'yaml-syntax',
      message: 'aliases make this document too large',
      fix: 'write fewer levels and aliases',
      range
    })
  }
}

/** A name that holds more than a word is most likely a pattern. */
function adviseAnchor(anchor: string): string {
  if (!/^[\w-]+$/.test(anchor)) return `quote it: ${quoteForYaml(`*${anchor}`)}`
  return `write "&${anchor}" in front of the value that is meant, or for a text ${quoteForYaml(`*${anchor}`)}`
}

function toScalar(scalar: Scalar): ScalarNode {
  const { value } = scalar
  const type =
    value === null
      ? 'null'
      : typeof value === 'boolean'
        ? 'boolean'
        : typeof value === 'number' || typeof value === 'bigint'
          ? 'number'
          : 'text'
  const text = scalar.source ?? (typeof value === 'string' ? value : '')
  return { kind: 'scalar', type, text, range: rangeOf(scalar) }
}

function nothingAfter(range: Range): ScalarNode {
  return { kind: 'scalar', type: 'null', text: '', range }
}

function notAKey(range: Range): Finding {
  return {
    code: 'wrong-type',
    message: 'a key must be a text',
    fix: 'write one word in front of the colon; quote it where it holds brackets or braces',
    range
  }
}

function duplicate(key: string, range: Range): Finding {
  return {
    code: 'duplicate-key',
    message: `duplicate key ${quote(key)}`,
    fix: 'keep one of them, or give it another name',
    range
  }
}

function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.source === '<<' && key.type === 'PLAIN'
}

function hasAnchor(parsed: unknown): parsed is { readonly anchor: string } {
  return isNode(parsed) && 'anchor' in parsed && typeof parsed.anchor === 'string'
}

function rangeOf(parsed: unknown): Range {
  if (!isNode(parsed) || !parsed.range) return startOfText
  return { start: parsed.range[0], end: parsed.range[1] }
}
