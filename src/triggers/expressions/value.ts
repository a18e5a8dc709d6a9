import type { TextPlace } from '../../descriptions/described-build'
import {
  isEqual,
  isList,
  isTruthy,
  type Known,
  toText as textOfKnown
} from '../../descriptions/workflows/expressions/value'
import { all, always, any, type Condition, never, not } from '../condition'

/** What an expression is, as far as the texts and the files of a change decide. */
export type Value =
  | { readonly kind: 'literal'; readonly value: Primitive }
  /** True or false, by the files. */
  | { readonly kind: 'boolean'; readonly when: Condition }
  /** One of two texts that are not empty, by the files. */
  | {
      readonly kind: 'choice'
      readonly when: Condition
      readonly yes: string
      readonly no: string
    }
  /** The texts `true` or `false`, by the files; empty unless `given`. */
  | { readonly kind: 'flag'; readonly when: Condition; readonly given: Condition }
  /** The names in a list, each by the files; as a list, or as the text of its JSON. */
  | {
      readonly kind: 'names'
      readonly form: 'list' | 'text'
      readonly names: readonly ListedName[]
    }
  | UnknownValue

/** What is known of any run. */
type Primitive = string | number | boolean | null

/** Anything; only whether it counts as true may be known. */
export interface UnknownValue {
  readonly kind: 'unknown'
  /** Names what is not known: what has the same key is the same. */
  readonly key: string
  /** The line that leaves it open. */
  readonly at: TextPlace
  readonly because: string
  readonly when?: Condition
  /** The step of image-matrix whose matrix it is. */
  readonly plan?: PlanMatrix
}

/** The matrix of a plan: which images it holds is known once there is a plan. */
export interface PlanMatrix {
  readonly verb: 'build' | 'publish'
  /** The input `config` of the step; undefined: it is not known. */
  readonly configuration: string | undefined
}

/** What the names of an expression stand for. */
export interface Scope {
  lookUp(path: readonly string[]): Value
  /** `success()`: whether everything in front of it ran well. */
  readonly succeeded: Condition
  /** Something at this place that is not known. */
  unknown(key: string, because: string): UnknownValue
}

export interface ListedName {
  readonly name: string
  readonly when: Condition
}

export const nothing: Value = { kind: 'literal', value: null }

export function literal(value: Primitive): Value {
  return { kind: 'literal', value }
}

/** A value that is known of any run; undefined where it has parts that are no names. */
export function toValue(known: Known | undefined): Value | undefined {
  if (known === undefined) return undefined
  if (typeof known !== 'object' || known === null) return literal(known)
  if (!isList(known)) return undefined
  const names = known.flatMap(name => (typeof name === 'string' ? [{ name, when: always }] : []))
  return names.length === known.length ? { kind: 'names', form: 'list', names } : undefined
}

export function toBoolean(when: Condition): Value {
  if (when.kind !== 'constant') return { kind: 'boolean', when }
  return literal(when.holds === 'always')
}

/** Values as an action is given them: as texts, which count as true unless they are empty. */
export function asTexts(values: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  return new Map([...values].map(([name, value]) => [name, asText(value)]))
}

function asText(value: Value): Value {
  switch (value.kind) {
    case 'literal':
      return literal(textOfKnown(value.value) ?? '')
    case 'boolean':
      return { kind: 'flag', when: value.when, given: always }
    case 'names':
      return { ...value, form: 'text' }
    case 'choice':
    case 'flag':
    case 'unknown':
      return value
  }
}

/** Whether a value counts as true. */
export function isTrue(value: Value): Condition {
  switch (value.kind) {
    case 'literal':
      return isTruthy(value.value) ? always : never
    case 'boolean':
      return value.when
    case 'flag':
      return value.given
    case 'choice':
    case 'names':
      return always
    case 'unknown':
      return value.when ?? toCondition(value)
  }
}

function toCondition({ key, at, because }: UnknownValue): Condition {
  return { kind: 'unknown', key, doubt: { at, because } }
}

/** The key of a value that another one is made of. */
export function describeValue(value: Value): string {
  return value.kind === 'unknown' ? value.key : JSON.stringify(value)
}

/** A literal as text, as it is filled into another text; undefined: it is not known. */
export function toText(value: Value): string | undefined {
  return value.kind === 'literal' ? textOfKnown(value.value) : undefined
}

/** `==`; undefined: it is not known. */
export function equals(one: Value, other: Value): Condition | undefined {
  const [made, fixed] = other.kind === 'literal' ? [one, other] : [other, one]
  return fixed.kind === 'literal' ? equalsLiteral(made, fixed.value) : undefined
}

function equalsLiteral(made: Value, value: Primitive): Condition | undefined {
  const is = (each: Primitive): Condition => (isEqual(each, value) === true ? always : never)
  switch (made.kind) {
    case 'literal':
      return is(made.value)
    case 'boolean':
      return choose(made.when, is(true), is(false))
    case 'choice':
      return choose(made.when, is(made.yes), is(made.no))
    case 'flag':
      return choose(not(made.given), is(''), choose(made.when, is('true'), is('false')))
    case 'names': {
      if (made.form === 'list') return undefined
      const isSome = any(made.names.map(({ when }) => when))
      if (value === '[]') return not(isSome)
      return typeof value === 'string' && value.startsWith('[') ? undefined : never
    }
    case 'unknown':
      return undefined
  }
}

function choose(when: Condition, yes: Condition, no: Condition): Condition {
  return any([all([when, yes]), all([not(when), no])])
}
