import type { Expression } from '../../descriptions/workflows/expressions/expression'
import { all, always, any } from '../condition'
import {
  describeValue,
  equals,
  type ListedName,
  literal,
  type Scope,
  toBoolean,
  toText,
  type Value
} from './value'

type Call = Extract<Expression, { kind: 'call' }>

/** The functions of expressions. What a job does is taken to go well. */
export function evaluateCall({ name }: Call, values: readonly Value[], scope: Scope): Value {
  const [first, second] = values
  switch (name) {
    case 'always':
      return literal(true)
    case 'success':
      return toBoolean(scope.succeeded)
    case 'failure':
    case 'cancelled':
      return literal(false)
    case 'contains':
      return contains(first, second) ?? explain(name, values, scope)
    case 'startswith':
      return (
        affix(first, second, (text, part) => text.startsWith(part)) ?? explain(name, values, scope)
      )
    case 'endswith':
      return (
        affix(first, second, (text, part) => text.endsWith(part)) ?? explain(name, values, scope)
      )
    case 'format':
      return format(values) ?? explain(name, values, scope)
    case 'join':
    case 'tojson':
      return first?.kind === 'names' ? { ...first, form: 'text' } : explain(name, values, scope)
    case 'fromjson':
      return fromJson(first) ?? explain(name, values, scope)
    default:
      return explain(name, values, scope)
  }
}

/** What is not known of a call: that of its operands, or the function itself. */
function explain(name: string, values: readonly Value[], scope: Scope): Value {
  const key = `${name}(${values.map(describeValue).join(', ')})`
  const doubtful = values.find(value => value.kind === 'unknown')
  if (doubtful === undefined) return scope.unknown(key, `only a run knows what ${name}() is`)
  return { kind: 'unknown', key, at: doubtful.at, because: doubtful.because }
}

/** Whether a text holds another one, or a list an element. */
function contains(within: Value | undefined, part: Value | undefined): Value | undefined {
  if (within === undefined || part === undefined) return undefined
  if (within.kind === 'names' && within.form === 'list') {
    const found = within.names.map(({ name, when }) => {
      const equal = equals(literal(name), part)
      return equal === undefined ? undefined : all([when, equal])
    })
    const known = found.flatMap(each => each ?? [])
    return known.length === found.length ? toBoolean(any(known)) : undefined
  }
  if (within.kind === 'names') return containsName(within.names, toText(part))
  return affix(within, part, (text, each) => text.includes(each))
}

/** A name in the JSON of a list, found with its quotes or because no other holds it. */
function containsName(names: readonly ListedName[], text: string | undefined): Value | undefined {
  if (text === undefined) return undefined
  const bare = /^"(.*)"$/.exec(text)?.[1]
  const isFound = (name: string): boolean =>
    bare === undefined ? name.includes(text) : name === bare
  return toBoolean(any(names.filter(({ name }) => isFound(name)).map(({ when }) => when)))
}

function affix(
  within: Value | undefined,
  part: Value | undefined,
  test: (text: string, part: string) => boolean
): Value | undefined {
  if (within === undefined || part === undefined) return undefined
  const [text, other] = [toText(within), toText(part)]
  if (text === undefined || other === undefined) return undefined
  return literal(test(text.toLowerCase(), other.toLowerCase()))
}

function format([pattern, ...values]: readonly Value[]): Value | undefined {
  const text = pattern === undefined ? undefined : toText(pattern)
  if (text === undefined) return undefined
  const texts = values.map(toText)
  if (texts.includes(undefined)) return undefined
  return literal(text.replaceAll(/\{(\d+)\}/g, (_, index: string) => texts[Number(index)] ?? ''))
}

function fromJson(value: Value | undefined): Value | undefined {
  if (value?.kind === 'names') return { ...value, form: 'list' }
  if (value?.kind === 'boolean') return value
  if (value?.kind === 'flag') return toBoolean(all([value.given, value.when]))
  if (value?.kind === 'unknown' && value.plan !== undefined) return value
  if (value?.kind !== 'literal') return undefined
  try {
    const parsed: unknown = JSON.parse(String(value.value ?? ''))
    if (parsed === null || typeof parsed === 'boolean' || typeof parsed === 'number') {
      return literal(parsed)
    }
    if (typeof parsed === 'string') return literal(parsed)
    if (!Array.isArray(parsed)) return undefined
    const names = parsed.flatMap((item: unknown) =>
      typeof item === 'string' ? [{ name: item, when: always }] : []
    )
    return names.length === parsed.length ? { kind: 'names', form: 'list', names } : undefined
  } catch {
    return undefined
  }
}
