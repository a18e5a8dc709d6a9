import type { Expression } from '../../descriptions/workflows/expressions/expression'
import { callFunction } from '../../descriptions/workflows/expressions/functions'
import { all, any } from '../condition'
import {
  describeValue,
  equals,
  type ListedName,
  literal,
  type Scope,
  toBoolean,
  toText,
  toValue,
  type Value
} from './value'

type Call = Extract<Expression, { kind: 'call' }>
type Names = Extract<Value, { kind: 'names' }>

/** The functions of expressions. What a job does is taken to go well. */
export function evaluateCall({ name }: Call, values: readonly Value[], scope: Scope): Value {
  switch (name) {
    case 'always':
      return literal(true)
    case 'success':
      return toBoolean(scope.succeeded)
    case 'failure':
    case 'cancelled':
      return literal(false)
    default:
      return callByFiles(name, values) ?? callLiterals(name, values) ?? explain(name, values, scope)
  }
}

/** Functions of what the files of a change decide. */
function callByFiles(name: string, [first, second]: readonly Value[]): Value | undefined {
  switch (name) {
    case 'contains':
      return first?.kind === 'names' && second !== undefined ? contains(first, second) : undefined
    case 'join':
    case 'tojson':
      return first?.kind === 'names' ? { ...first, form: 'text' } : undefined
    case 'fromjson':
      return first === undefined ? undefined : fromJson(first)
    default:
      return undefined
  }
}

function callLiterals(name: string, values: readonly Value[]): Value | undefined {
  const known = values.flatMap(each => (each.kind === 'literal' ? [each.value] : []))
  return known.length === values.length ? toValue(callFunction(name, known)) : undefined
}

/** What is not known of a call: that of its operands, or the function itself. */
function explain(name: string, values: readonly Value[], scope: Scope): Value {
  const key = `${name}(${values.map(describeValue).join(', ')})`
  const doubtful = values.find(value => value.kind === 'unknown')
  if (doubtful === undefined) return scope.unknown(key, `only a run knows what ${name}() is`)
  return { kind: 'unknown', key, at: doubtful.at, because: doubtful.because }
}

function contains({ form, names }: Names, part: Value): Value | undefined {
  if (form === 'text') return containsName(names, toText(part))
  const found = names.map(({ name, when }) => {
    const equal = equals(literal(name), part)
    return equal === undefined ? undefined : all([when, equal])
  })
  const known = found.flatMap(each => each ?? [])
  return known.length === found.length ? toBoolean(any(known)) : undefined
}

/** A name in the JSON of a list, found with its quotes or because no other holds it. */
function containsName(names: readonly ListedName[], text: string | undefined): Value | undefined {
  if (text === undefined) return undefined
  const bare = /^"(.*)"$/.exec(text)?.[1]
  const isFound = (name: string): boolean =>
    bare === undefined ? name.includes(text) : name === bare
  return toBoolean(any(names.filter(({ name }) => isFound(name)).map(({ when }) => when)))
}

function fromJson(value: Value): Value | undefined {
  switch (value.kind) {
    case 'names':
      return { ...value, form: 'list' }
    case 'boolean':
      return value
    case 'flag':
      return toBoolean(all([value.given, value.when]))
    case 'unknown':
      return value.plan === undefined ? undefined : value
    case 'choice':
    case 'literal':
      return undefined
  }
}
