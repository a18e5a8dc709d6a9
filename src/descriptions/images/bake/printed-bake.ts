import { moveRange } from '../../../configuration/document/joined-texts'
import type { Entry, Node, Range } from '../../../configuration/document/node'
import { parseDocument } from '../../../configuration/document/parse-document'
import { mapScalars } from '../../text/nodes'
import { isAbstract, readRoles, withLinked } from '../choose-targets'
import { type Block, outlineHcl } from '../outline'
import type { NumberedText, Target } from '../target'
import { outlineJson } from './plain-bake'

/** What bake says of the files, or why it says nothing. */
export type Printed =
  | { readonly kind: 'printed'; readonly json: string }
  | {
      readonly kind: 'refused'
      readonly because: string
      readonly at?: { readonly file: number; readonly line: number }
    }
  | { readonly kind: 'unavailable'; readonly because: string }

/** A bake file with its blocks. */
interface Outlined extends NumberedText {
  readonly blocks: readonly Block[]
}

export function outlineFiles(files: readonly NumberedText[]): readonly Outlined[] {
  return files.map(file => ({
    ...file,
    blocks: /\.json$/i.test(file.path) ? outlineJson(file.text) : outlineHcl(file.text)
  }))
}

/** The targets to ask bake for: it adds those that these are built from. */
export function listWanted(files: readonly Outlined[]): readonly string[] {
  const blocks = files.flatMap(file => file.blocks)
  const roles = readRoles(blocks)
  const names = blocks.flatMap(({ type, name }) => (type === 'target' ? [name] : []))
  return [...new Set(names)].filter(name => /^[\w-]+$/.test(name) && !isAbstract([name], roles))
}

/**
 * The targets that `docker buildx bake --print` prints, with the places of what says so in the files;
 * undefined: it is no such text.
 */
export function readPrinted(
  printed: string,
  files: readonly Outlined[]
): readonly Target[] | undefined {
  const { root } = parseDocument(printed)
  const targets = root?.kind === 'mapping' ? root.entries.get('target')?.value : undefined
  if (root?.kind !== 'mapping' || targets?.kind !== 'mapping') return undefined
  const owners = listOwners(root.entries.get('group')?.value, files)
  const found = [...targets.entries].map(([name, { value }]): Located => {
    const block = owners.get(name) ?? name
    const source = new Source(block, files)
    return { name, block, source, node: value }
  })
  const roles = readRoles(files.flatMap(({ blocks }) => blocks))
  const blockOf = new Map(found.map(({ name, block }) => [name, block]))
  const all = found.sort((one, other) => one.source.order - other.source.order).map(toTarget)
  return withLinked(all, ({ name }) => !isAbstract([name, blockOf.get(name) ?? name], roles))
}

interface Located {
  readonly name: string
  readonly block: string
  readonly source: Source
  readonly node: Node
}

/** The blocks of targets that a matrix makes, which bake prints as groups. */
function listOwners(
  groups: Node | undefined,
  files: readonly Outlined[]
): ReadonlyMap<string, string> {
  const blocks = files.flatMap(file => file.blocks)
  const targets = new Set(blocks.flatMap(({ type, name }) => (type === 'target' ? [name] : [])))
  const entries = groups?.kind === 'mapping' ? [...groups.entries] : []
  return new Map(
    entries.flatMap(([group, { value }]) => {
      const names = value.kind === 'mapping' ? value.entries.get('targets')?.value : undefined
      if (!targets.has(group) || names?.kind !== 'list') return []
      return names.items.flatMap((item): [string, string][] =>
        item.kind === 'scalar' && !targets.has(item.text) ? [[item.text, group]] : []
      )
    })
  )
}

function toTarget({ name, source, node }: Located): Target {
  const entries = node.kind === 'mapping' ? [...node.entries] : []
  return {
    ...{ name, file: source.path, range: source.range },
    fields: new Map(
      entries.map(([key, { value }]) => {
        const range = source.find(key)
        const locate = (part: string): Range => source.findWithin(key, part)
        return [key, { key: range, value: relocate(unescape(key, value), range, locate) }]
      })
    )
  }
}

/** Where a target is written. */
class Source {
  readonly path: string
  readonly range: Range
  /** The number of its block. */
  readonly order: number
  readonly #blocks: readonly { readonly file: Outlined; readonly block: Block }[]

  constructor(
    readonly name: string,
    files: readonly Outlined[]
  ) {
    this.#blocks = files.flatMap(file =>
      file.blocks.filter(({ type }) => type === 'target').map(block => ({ file, block }))
    )
    const own = this.#blocks.findIndex(({ block }) => block.name === name)
    const found = this.#blocks[own]
    this.path = found?.file.path ?? files[0]?.path ?? ''
    this.range =
      found === undefined ? nowhere(files) : moveRange(found.block.range, found.file.index)
    this.order = own === -1 ? this.#blocks.length : own
  }

  /** The place of a key, in its block or in one that it inherits from. */
  find(key: string): Range {
    const found = this.#find(this.name, key, new Set())
    return found === undefined ? this.range : moveRange(found.range, found.file.index)
  }

  /** The place of an entry of a key's map, where it is spelt out. */
  findWithin(key: string, part: string): Range {
    const found = this.#find(this.name, key, new Set())
    if (found === undefined) return this.range
    const { range, file } = found
    const written = file.text.slice(range.start, range.end)
    const escaped = part.replaceAll(/[^\w]/g, '\\$&')
    const at = /^[\w.-]+$/.test(part)
      ? new RegExp(`(?<![\\w.-])"?${escaped}"?\\s*[=:]`).exec(written)?.index
      : undefined
    if (at === undefined) return moveRange(range, file.index)
    const start = range.start + at + (written[at] === '"' ? 1 : 0)
    return moveRange({ start, end: start + part.length }, file.index)
  }

  #find(
    name: string,
    key: string,
    seen: Set<string>
  ): { readonly file: Outlined; readonly range: Range } | undefined {
    if (seen.has(name)) return undefined
    seen.add(name)
    const own = this.#blocks.filter(({ block }) => block.name === name)
    const held = own.findLast(({ block }) => block.attributes.has(key))
    const range = held?.block.attributes.get(key)?.range
    if (held !== undefined && range !== undefined) return { file: held.file, range }
    const bases = own.flatMap(({ block }) => block.attributes.get('inherits')?.texts ?? [])
    for (const base of bases.reverse()) {
      const found = this.#find(base, key, seen)
      if (found !== undefined) return found
    }
    return undefined
  }
}

function nowhere(files: readonly Outlined[]): Range {
  return moveRange({ start: 0, end: 0 }, files[0]?.index ?? 0)
}

/** What bake prints escapes what would be a template if it were read again (`MarshalJSON`). */
const escapedKeys = ['args', 'labels', 'annotations', 'extra-hosts', 'dockerfile-inline']

function unescape(key: string, node: Node): Node {
  if (!escapedKeys.includes(key)) return node
  return mapScalars(node, scalar => ({
    ...scalar,
    text: scalar.text.replaceAll('$${', '${').replaceAll('%%{', '%{')
  }))
}

function relocate(node: Node, range: Range, locate: (part: string) => Range): Node {
  switch (node.kind) {
    case 'scalar':
      return { ...node, range }
    case 'list':
      return { ...node, range, items: node.items.map(item => relocate(item, range, locate)) }
    case 'mapping':
      return {
        ...node,
        range,
        entries: new Map(
          [...node.entries].map(([name, { value }]): [string, Entry] => {
            const place = locate(name)
            return [name, { key: place, value: relocate(value, place, () => place) }]
          })
        )
      }
  }
}
