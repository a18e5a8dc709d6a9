import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import schema from '../../schema/image-matrix.schema.json'

/** JSON Schema as far as the configuration's own uses it. */
interface Schema {
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly enum?: readonly unknown[]
  readonly default?: unknown
  readonly examples?: readonly unknown[]
}

const root: Schema = schema

/** Proposes the keys and values that the schema knows at this place of the text. */
export function complete(context: CompletionContext): CompletionResult | null {
  const line = context.state.doc.lineAt(context.pos)
  const before = line.text.slice(0, context.pos - line.from)
  const above = context.state.doc.sliceString(0, line.from).split('\n')
  const word = /[\w./-]*$/.exec(before)?.[0] ?? ''
  if (word === '' && !context.explicit) return null
  const place = locate(above, before.slice(0, before.length - word.length))
  if (place === undefined) return null
  const schemas = follow(place.path)
  const options = place.kind === 'key' ? toKeys(schemas, place.taken) : toValues(schemas)
  return options.length === 0
    ? null
    : { from: context.pos - word.length, options, validFor: /^[\w./-]*$/ }
}

type Place =
  | { readonly kind: 'key'; readonly path: readonly string[]; readonly taken: readonly string[] }
  | { readonly kind: 'value'; readonly path: readonly string[] }

interface Key {
  readonly indent: number
  readonly name: string
}

/**
 * The keys around the place, by indentation: the text is being typed, so that no parser would take
 * it. In braces only what stands on this line is seen.
 */
function locate(above: readonly string[], before: string): Place | undefined {
  if (/(^|\s)#/.test(before)) return undefined
  const indent = /^\s*(?:- )*\s*/.exec(before)?.[0].length ?? 0
  const parents: Key[] = []
  const siblings: string[] = []
  let least = indent
  for (const line of [...above].reverse()) {
    const key = toKey(line)
    if (key === undefined) continue
    if (key.indent < least) {
      parents.unshift(key)
      least = key.indent
    } else if (key.indent === indent && parents.length === 0) siblings.push(key.name)
  }
  const path = parents.map(({ name }) => name)
  const rest = before.slice(indent)
  const flow = /\{[^{}]*$/.exec(rest)
  const own = toKey(before)
  if (flow !== null && own !== undefined) {
    const inside = flow[0].slice(1)
    const value = /([\w-]+):\s+\[?[^,{]*$/.exec(inside)?.[1]
    if (value !== undefined) return { kind: 'value', path: [...path, own.name, value] }
    const taken = [...inside.matchAll(/([\w-]+):/g)].flatMap(([, name]) => name ?? [])
    return { kind: 'key', path: [...path, own.name], taken }
  }
  if (own !== undefined) return { kind: 'value', path: [...path, own.name] }
  if (/^\s*- /.test(before)) return { kind: 'value', path }
  return rest === '' ? { kind: 'key', path, taken: siblings } : undefined
}

function toKey(line: string): Key | undefined {
  const [, start = '', name] = /^(\s*)["']?([\w./-]+)["']?:(?:\s|$)/.exec(line) ?? []
  return name === undefined ? undefined : { indent: start.length, name }
}

function follow(path: readonly string[]): readonly Schema[] {
  return path.reduce<readonly Schema[]>(
    (schemas, name) => schemas.flatMap(spread).flatMap(each => step(each, name)),
    [root]
  )
}

/** A schema, and those among which it lets one choose. */
function spread(of: Schema): readonly Schema[] {
  const parts = [of, ...(of.anyOf ?? []).flatMap(spread)]
  return [...parts, ...parts.flatMap(({ items }) => (items === undefined ? [] : spread(items)))]
}

function step(
  { properties, patternProperties, additionalProperties }: Schema,
  name: string
): readonly Schema[] {
  const own = properties?.[name]
  if (own !== undefined) return [own]
  const fitting = Object.entries(patternProperties ?? {}).filter(([each]) =>
    new RegExp(each, 'u').test(name)
  )
  if (fitting.length > 0) return fitting.map(([, each]) => each)
  return typeof additionalProperties === 'object' ? [additionalProperties] : []
}

function toKeys(schemas: readonly Schema[], taken: readonly string[]): readonly Completion[] {
  const known = schemas.flatMap(spread).flatMap(each => Object.entries(each.properties ?? {}))
  return [...new Map(known)]
    .filter(([name]) => !taken.includes(name))
    .map(([name, each]) => ({
      label: name,
      apply: `${name}: `,
      type: 'property',
      ...describe(each)
    }))
}

function toValues(schemas: readonly Schema[]): readonly Completion[] {
  const all = schemas.flatMap(spread)
  const values = all.flatMap(each => [
    ...(each.enum ?? []),
    ...([each.type].flat().includes('boolean') ? [true, false] : []),
    ...[each.default].filter(isPlain),
    ...(each.examples ?? []).flat().filter(isPlain)
  ])
  const [first] = schemas
  return [...new Set(values.map(String))].map(label => ({
    label,
    type: 'constant',
    ...(first === undefined ? {} : describe(first))
  }))
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

function describe({ description }: Schema): Pick<Completion, 'info'> {
  return description === undefined ? {} : { info: description }
}
