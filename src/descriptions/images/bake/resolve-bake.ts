import { moveRange } from '../../../configuration/document/joined-texts'
import type { Entry, MappingNode, Node, ScalarNode } from '../../../configuration/document/node'
import { moveEntry } from '../../text/nodes'
import { isAbstract, readRoles, type Roles, withLinked } from '../choose-targets'
import type { Block } from '../outline'
import type { NumberedText, Target } from '../target'
import { type Fields, mergeFields, normalize, targetKeys } from './bake-keys'
import { explainBase, explainKey, type Unsaid } from './unsaid'

/** What bake files in JSON say by themselves. */
export type PlainReading =
  | { readonly kind: 'targets'; readonly targets: readonly Target[] }
  /** Only bake can say it. */
  | ({ readonly kind: 'complex' } & Unsaid)

/** A file in JSON, as nodes. */
export interface NumberedRoot extends NumberedText {
  readonly root: MappingNode
  readonly blocks: readonly Block[]
}

/** A target before it inherits. */
interface Raw {
  readonly name: string
  /** That of its block: a matrix makes several targets of one. */
  readonly block: string
  readonly file: NumberedRoot
  readonly entry: Entry
  readonly inherits: readonly string[]
  readonly fields: Fields
}

/** Variables of a matrix, by name. */
type Scope = ReadonlyMap<string, string>

/**
 * Resolves targets as bake does (`ReadTargets` in bake/bake.go of buildx). It stops at whatever it
 * does not know.
 */
export class PlainBake {
  #unsaid: Unsaid | undefined
  readonly #variables = new Map<string, Node | undefined>()

  constructor(readonly files: readonly NumberedRoot[]) {}

  read(): PlainReading {
    for (const file of this.files) this.#readVariables(file)
    const raw = new Map<string, Raw>()
    for (const file of this.files) {
      for (const each of this.#readTargets(file)) {
        const known = raw.get(each.name)
        if (known?.file === each.file) this.#stop(`target "${each.name}" is there twice`)
        raw.set(each.name, known === undefined ? each : mergeRaw(known, each))
      }
    }
    const roles = readRoles(this.files.flatMap(({ blocks }) => blocks))
    const targets = this.#unsaid === undefined ? this.#resolveAll(raw, roles) : []
    return this.#unsaid === undefined
      ? { kind: 'targets', targets }
      : { kind: 'complex', ...this.#unsaid }
  }

  #resolveAll(raw: ReadonlyMap<string, Raw>, roles: Roles): readonly Target[] {
    const blocks = new Map([...raw.values()].map(({ name, block }) => [name, block]))
    const targets = [...raw.values()].map(({ name, file, entry }) => ({
      ...{ name, file: file.path, range: moveRange(entry.key, file.index) },
      // Where targets inherit in a circle, what they get depends on the one that is asked for.
      fields: this.#resolve(name, raw, new Map()) ?? new Map<string, Entry>()
    }))
    return withLinked(targets, ({ name }) => {
      const block = blocks.get(name) ?? name
      return !isAbstract([...new Set([name, block])], roles)
    })
  }

  #resolve(
    name: string,
    raw: ReadonlyMap<string, Raw>,
    resolved: Map<string, Fields | undefined>
  ): Fields | undefined {
    // One that inherits from itself gets nothing from there.
    if (resolved.has(name)) return resolved.get(name)
    resolved.set(name, undefined)
    const own = raw.get(name)
    if (own === undefined) return undefined
    let fields: Fields = new Map()
    for (const base of own.inherits) {
      if (!raw.has(base)) this.#stop(explainBase(base, own, [...raw.keys()]))
      const inherited = this.#resolve(base, raw, resolved)
      if (inherited !== undefined) fields = mergeFields(fields, inherited)
    }
    const whole = normalize(mergeFields(fields, own.fields))
    resolved.set(name, whole)
    return whole
  }

  #readVariables({ root, path }: NumberedRoot): void {
    for (const [name, node] of this.#readBlocks(root, 'variable')) {
      if (this.#variables.has(name)) this.#stop(`${path} declares the variable "${name}" again`)
      const odd = [...node.entries.keys()].some(key => !/^(?:default|description|\/\/)$/.test(key))
      this.#variables.set(name, odd ? undefined : node.entries.get('default')?.value)
    }
  }

  *#readTargets(file: NumberedRoot): Iterable<Raw> {
    const blocks = file.root.entries.get('target')?.value
    for (const [block, node] of this.#readBlocks(file.root, 'target')) {
      const key = blocks?.kind === 'mapping' ? blocks.entries.get(block)?.key : undefined
      const entry = { key: key ?? node.range, value: node }
      for (const { name, scope } of this.#readNames(block, node)) {
        if (!/^[\w-]+$/.test(name)) this.#stop(`"${name}" is no name of a target`)
        yield { name, block, file, entry, ...this.#readTarget(node, file.index, scope) }
      }
    }
  }

  *#readBlocks(root: MappingNode, type: string): Iterable<readonly [string, MappingNode]> {
    const blocks = root.entries.get(type)?.value
    if (blocks === undefined) return
    if (blocks.kind !== 'mapping') {
      this.#stop(`"${type}" is no object`)
      return
    }
    for (const [name, { value }] of blocks.entries) {
      if (name === '//') continue
      if (value.kind === 'mapping') yield [name, value]
      else this.#stop(`${type} "${name}" is no object`)
    }
  }

  /** A matrix gives one target for each combination. */
  #readNames(block: string, { entries }: MappingNode): readonly { name: string; scope: Scope }[] {
    const [matrix, name] = [entries.get('matrix')?.value, entries.get('name')?.value]
    if (matrix === undefined && name === undefined) return [{ name: block, scope: new Map() }]
    if (matrix?.kind !== 'mapping' || name?.kind !== 'scalar') {
      this.#stop(`the matrix of target "${block}" has another form`)
      return []
    }
    let scopes: readonly Scope[] = [new Map()]
    for (const [key, { value }] of matrix.entries) {
      const values = value.kind === 'list' ? value.items : [value]
      const texts = values.map(item => this.#fillScalar(item, new Map()) ?? '')
      if (value.kind !== 'list') this.#stop(`the matrix of target "${block}" has another form`)
      if (scopes.length * texts.length > mostTargets) {
        this.#stop(`the matrix of target "${block}" is very large`)
        return []
      }
      scopes = scopes.flatMap(scope => texts.map(text => new Map([...scope, [key, text]])))
    }
    return scopes.map(scope => ({ name: this.#fillScalar(name, scope) ?? '', scope }))
  }

  #readTarget(node: MappingNode, index: number, scope: Scope): Pick<Raw, 'inherits' | 'fields'> {
    const fields = new Map<string, Entry>()
    let inherits: readonly string[] = []
    for (const [key, written] of node.entries) {
      if (['matrix', 'name', '//'].includes(key)) continue
      const value = this.#fill(written.value, scope)
      if (key === 'inherits') {
        inherits = value.kind === 'list' ? value.items.map(textOf) : []
        if (value.kind !== 'list') this.#stop('"inherits" is no list')
      } else if (this.#fits(key, value)) {
        if (value.kind !== 'scalar' || value.type !== 'null') {
          fields.set(key, moveEntry({ key: written.key, value }, index))
        }
      } else this.#stop(explainKey(key, moveRange(written.key, index)))
    }
    return { inherits, fields }
  }

  #fits(key: string, value: Node): boolean {
    if (!targetKeys.has(key)) return false
    if (value.kind === 'scalar' && value.type === 'null') return true
    if (targetKeys.get(key) === 'merged') {
      const isNull = (each: Entry): boolean =>
        key === 'contexts' && each.value.kind === 'scalar' && each.value.type === 'null'
      return (
        value.kind === 'mapping' &&
        [...value.entries.values()].every(each => each.value.kind === 'scalar' && !isNull(each))
      )
    }
    if (targetKeys.get(key) === 'appended' || lists.has(key)) {
      return value.kind === 'list' && (!textLists.has(key) || value.items.every(isText))
    }
    return value.kind === 'scalar'
  }

  /** A value with its variables filled in. */
  #fill(node: Node, scope: Scope): Node {
    switch (node.kind) {
      case 'scalar': {
        const text = this.#fillScalar(node, scope)
        return node.type === 'null' || node.type === 'boolean'
          ? node
          : { ...node, type: 'text', text: text ?? '' }
      }
      case 'list':
        return { ...node, items: node.items.map(item => this.#fill(item, scope)) }
      case 'mapping':
        return {
          ...node,
          entries: new Map(
            [...node.entries].map(([name, { key, value }]) => {
              if (/[$%]\{/.test(name)) this.#stop(`the key "${name}" is an expression`)
              return [name, { key, value: this.#fill(value, scope) }]
            })
          )
        }
    }
  }

  /** Undefined for nothing. */
  #fillScalar(node: Node, scope: Scope): string | undefined {
    if (node.kind !== 'scalar') {
      this.#stop('a value has another form')
      return ''
    }
    switch (node.type) {
      case 'null':
        return undefined
      case 'boolean':
        return node.text
      case 'number':
        // Bake writes other numbers in its own way.
        if (!/^-?(?:0|[1-9]\d{0,14})$/.test(node.text)) this.#stop(`the number ${node.text}`)
        return node.text
      case 'text':
        return node.text.replaceAll(template, (whole: string, name: string | undefined) =>
          this.#fillTemplate(whole, name, scope)
        )
    }
  }

  #fillTemplate(whole: string, name: string | undefined, scope: Scope): string {
    if (whole === '$${' || whole === '%%{') return whole.slice(1)
    const known = name === undefined ? undefined : (scope.get(name) ?? this.#readVariable(name))
    if (known === undefined) this.#stop(`"${whole}" is no variable with a plain default`)
    return known ?? ''
  }

  #readVariable(name: string): string | undefined {
    const variable = this.#variables.get(name)
    if (variable === undefined) return undefined
    // What needs itself has no end.
    this.#variables.delete(name)
    const value = this.#fillScalar(variable, new Map())
    this.#variables.set(name, variable)
    return value
  }

  #stop(why: Unsaid | string): void {
    this.#unsaid ??= typeof why === 'string' ? { because: why } : why
  }
}

/** Of one matrix. */
const mostTargets = 1_000

const template = /\$\$\{|%%\{|\$\{\s*([A-Za-z_][\w-]*)\s*\}|\$\{|%\{/g

const lists = new Set(['tags', 'platforms', 'cache-to', 'output'])
/** Lists of texts alone: other lists may hold objects. */
const textLists = new Set([
  ...['tags', 'platforms', 'annotations', 'no-cache-filter', 'ulimits', 'entitlements']
])

function isText(node: Node): node is ScalarNode {
  return node.kind === 'scalar' && node.type !== 'null'
}

function textOf(node: Node): string {
  return node.kind === 'scalar' ? node.text : ''
}

function mergeRaw(one: Raw, other: Raw): Raw {
  return {
    ...one,
    inherits: [...one.inherits, ...other.inherits],
    fields: mergeFields(one.fields, other.fields)
  }
}
