import type { Entry, Node, Range, ScalarNode } from '../../../configuration/document/node'
import { joinPath, normalizePath, type RepositoryPath } from '../../../paths/repository-path'
import { mapScalars } from '../../text/nodes'
import { interpolate, type Variables } from '../../text/variables'
import type { Refusal } from '../target'

/** What a compose file says of the build of a service, by compose's keys. */
export interface ServiceBuild {
  /** Under `build`, and `image` and `environment` of the service itself. */
  readonly fields: ReadonlyMap<string, Entry>
  readonly refusal?: Refusal
  /** What it extends is not known, and may say that it is built. */
  readonly mayBuild?: true
}

/** The keys that are maps, whether they are written as one or as a list of `KEY=value`. */
const maps = ['args', 'additional_contexts', 'labels', 'extra_hosts', 'ulimits', 'environment']

/** Where a file stands, and what its variables are. */
export interface ComposeScope {
  /** That relative paths count from. */
  readonly folder: RepositoryPath
  readonly variables: Variables
}

/** The build of a service without what it extends; undefined: there is none. */
export function readBuild(service: Node | undefined, scope: ComposeScope): ServiceBuild {
  const filler = new Filler(scope)
  const fields = new Map<string, Entry>()
  const own = service?.kind === 'mapping' ? service.entries : new Map<string, Entry>()
  const build = own.get('build')
  for (const key of ['image', 'environment', 'env_file']) {
    const entry = own.get(key)
    if (entry !== undefined) fields.set(key, filler.fill(key, entry))
  }
  if (build?.value.kind === 'mapping') {
    fields.set('build', build)
    for (const [key, entry] of build.value.entries) fields.set(key, filler.fill(key, entry))
  } else if (build?.value.kind === 'scalar' && build.value.type !== 'null') {
    fields.set('build', build)
    fields.set('context', filler.fill('context', build))
  }
  return { fields, ...(filler.refusal === undefined ? {} : { refusal: filler.refusal }) }
}

/** What is said later wins: maps merge by key, lists grow, the rest is replaced. */
export function mergeBuilds(below: ServiceBuild, above: ServiceBuild): ServiceBuild {
  const fields = new Map(below.fields)
  for (const [key, entry] of above.fields) fields.set(key, mergeField(fields.get(key), entry))
  const refusal = above.refusal ?? below.refusal
  const mayBuild = above.mayBuild ?? below.mayBuild
  return {
    fields,
    ...(refusal === undefined ? {} : { refusal }),
    ...(mayBuild === undefined ? {} : { mayBuild })
  }
}

function mergeField(below: Entry | undefined, above: Entry): Entry {
  const [one, other] = [below?.value, above.value]
  if (one?.kind === 'mapping' && other.kind === 'mapping') {
    return { ...above, value: { ...other, entries: new Map([...one.entries, ...other.entries]) } }
  }
  if (one?.kind === 'list' && other.kind === 'list') {
    return { ...above, value: { ...other, items: [...one.items, ...other.items] } }
  }
  return above
}

/** Fills in variables, writes lists of pairs as maps, and lets paths count from the root. */
class Filler {
  refusal: Refusal | undefined

  constructor(readonly scope: ComposeScope) {}

  fill(key: string, { key: place, value }: Entry): Entry {
    const filled = mapScalars(value, scalar => this.#fill(scalar))
    const node = maps.includes(key) ? toMap(filled, key === 'extra_hosts' ? /[=:]/ : /=/) : filled
    if (key === 'context') return { key: place, value: this.#rebase(node) }
    if (key !== 'additional_contexts' || node.kind !== 'mapping') return { key: place, value: node }
    const entries = new Map(
      [...node.entries].map(([name, entry]) => [
        name,
        { ...entry, value: this.#rebase(entry.value) }
      ])
    )
    return { key: place, value: { ...node, entries } }
  }

  #fill(scalar: ScalarNode): Node {
    if (scalar.type === 'number') return { ...scalar, type: 'text', text: this.#toNumber(scalar) }
    if (scalar.type !== 'text') return scalar
    const found = interpolate(scalar.text, this.scope.variables)
    if (found.required === undefined) return { ...scalar, text: found.text }
    this.#refuse(`requires the variable "${found.required}", which has no value here`, scalar.range)
    return scalar
  }

  /** Compose reads `1.10` as the number 1.1. */
  #toNumber({ text, range }: { readonly text: string; readonly range: Range }): string {
    if (/^-?(?:0|[1-9]\d{0,14})$/.test(text)) return text
    if (/^-?(?:0|[1-9]\d{0,8})\.\d{1,8}$/.test(text)) return String(Number(text))
    this.#refuse(`has the number ${text}, which compose writes in its own way: quote it`, range)
    return text
  }

  #rebase(node: Node): Node {
    if (node.kind !== 'scalar') return node
    const { text } = node
    if (/^(?:[\w+.-]+:|\/|~|git@|github\.com\/)/i.test(text)) return node
    const { folder } = this.scope
    const path = normalizePath(joinPath(folder, text === '' ? '.' : text))
    const outside = folder === '' ? text : `${folder}/${text}`
    return { ...node, type: 'text', text: path === undefined ? outside : path || '.' }
  }

  #refuse(because: string, range: Range): void {
    this.refusal ??= { because, range }
  }
}

function toMap(node: Node, sign: RegExp): Node {
  if (node.kind !== 'list') return node
  const entries = node.items.flatMap((item): [string, Entry][] => {
    if (item.kind !== 'scalar') return []
    const { text, range } = item
    const at = text.search(sign)
    const value: Node =
      at < 0
        ? { kind: 'scalar', type: 'null', text: '', range }
        : { kind: 'scalar', type: 'text', text: text.slice(at + 1), range }
    return [[at < 0 ? text : text.slice(0, at), { key: range, value }]]
  })
  return { kind: 'mapping', entries: new Map(entries), range: node.range }
}
