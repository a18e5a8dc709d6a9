import type { TextPlace } from '../../descriptions/described-build'
import { all, always, any, type Condition, never, not } from '../condition'

/** What an expression is, as far as the texts and the files of a change decide. */
export type Value =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
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

export function literal(value: string | number | boolean | null): Value {
  return { kind: 'literal', value }
}

export function toBoolean(when: Condition): Value {
  if (when.kind !== 'constant') return { kind: 'boolean', when }
  return literal(when.holds === 'always')
}

/** Whether a value counts as true: every text that is not empty does, `false` among them. */
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

function isTruthy(value: string | number | boolean | null): boolean {
  return value !== '' && value !== 0 && value !== false && value !== null && !Number.isNaN(value)
}

/** A literal as text, as it is filled into another text; undefined: it is not known. */
export function toText(value: Value): string | undefined {
  return value.kind === 'literal' ? String(value.value ?? '') : undefined
}

/** `==`, without a look at the case of letters; undefined: it is not known. */
export function equals(one: Value, other: Value): Condition | undefined {
  if (one.kind === 'literal' && other.kind === 'literal') {
    return isEqual(one.value, other.value) ? always : never
  }
  const [made, fixed] = other.kind === 'literal' ? [one, other] : [other, one]
  return fixed.kind === 'literal' ? equalsLiteral(made, fixed.value) : undefined
}

function equalsLiteral(
  made: Value,
  value: string | number | boolean | null
): Condition | undefined {
  switch (made.kind) {
    case 'literal':
      return isEqual(made.value, value) ? always : never
    case 'boolean': {
      const [yes, no] = [isEqual(true, value), isEqual(false, value)]
      return choose(made.when, yes, no)
    }
    case 'choice':
      return choose(made.when, isEqual(made.yes, value), isEqual(made.no, value))
    case 'flag': {
      const without = isEqual('', value) ? not(made.given) : never
      const within = choose(made.when, isEqual('true', value), isEqual('false', value))
      return any([without, all([made.given, within])])
    }
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

function choose(when: Condition, yes: boolean, no: boolean): Condition {
  return any([all([when, yes ? always : never]), all([not(when), no ? always : never])])
}

type Primitive = string | number | boolean | null

/** Values of two kinds are compared as numbers (expressions, "Operators"). */
function isEqual(one: Primitive, other: Primitive): boolean {
  if (typeof one === 'string' && typeof other === 'string') {
    return one.toLowerCase() === other.toLowerCase()
  }
  if (typeof one === typeof other) return one === other
  return toNumber(one) === toNumber(other)
}

function toNumber(value: Primitive): number {
  return value === null ? 0 : Number(value)
}
