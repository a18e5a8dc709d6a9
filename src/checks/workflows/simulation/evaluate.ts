import type { Expression } from '../../../descriptions/workflows/expressions/expression'

/** A value of an expression; `undefined`: only a run knows it. */
export type Value = Known | undefined

/** What JSON can say. */
export type Known = string | number | boolean | null | readonly Known[] | ReadonlyMap<string, Known>

/** What the names and functions of an expression stand for. */
export interface Scope {
  lookUp(path: readonly string[]): Value
  /** `success()`: whether all jobs in front ran well. */
  readonly succeeded: boolean | undefined
  /** `failure()`. */
  readonly failed: boolean | undefined
}

/** The value of an expression as GitHub evaluates it, as far as it is known. */
export function evaluate(expression: Expression, scope: Scope): Value {
  switch (expression.kind) {
    case 'literal':
      return expression.value
    case 'name':
      return scope.lookUp(expression.path)
    case 'not': {
      const truth = toTruth(evaluate(expression.of, scope))
      return truth === undefined ? undefined : !truth
    }
    case 'call':
      return call(
        expression.name,
        expression.of.map(each => evaluate(each, scope)),
        scope
      )
    case 'operation':
      return operate(expression, scope)
  }
}

/** Whether a value counts as true; undefined: it is not known. */
export function toTruth(value: Value): boolean | undefined {
  if (value === undefined) return undefined
  return !(value === null || value === false || value === 0 || value === '')
}

function operate(
  { operator, left, right }: Extract<Expression, { kind: 'operation' }>,
  scope: Scope
): Value {
  const first = evaluate(left, scope)
  const second = evaluate(right, scope)
  switch (operator) {
    case '&&':
      return choose(first, second, false)
    case '||':
      return choose(first, second, true)
    case '==':
      return equals(first, second)
    case '!=': {
      const equal = equals(first, second)
      return equal === undefined ? undefined : !equal
    }
    case '<':
    case '<=':
    case '>':
    case '>=':
      return order(operator, toNumber(first), toNumber(second))
  }
}

/** One operand may decide, whatever the other is. */
function choose(first: Value, second: Value, deciding: boolean): Value {
  const truth = toTruth(first)
  if (truth === undefined) return toTruth(second) === deciding ? deciding : undefined
  return truth === deciding ? first : second
}

function equals(one: Value, other: Value): boolean | undefined {
  if (one === undefined || other === undefined) return undefined
  // Texts are compared without case, and what is of two kinds as numbers.
  if (typeof one === 'string' && typeof other === 'string') {
    return one.toLowerCase() === other.toLowerCase()
  }
  if (typeof one === 'object' && one !== null) return undefined
  if (typeof other === 'object' && other !== null) return undefined
  if (typeof one === typeof other) return one === other
  return toNumber(one) === toNumber(other)
}

/** As GitHub coerces it; undefined: it is not known, or has parts. */
function toNumber(value: Value): number | undefined {
  if (value === null || value === false || value === '') return 0
  if (value === true) return 1
  if (typeof value === 'number') return value
  return typeof value === 'string' ? Number(value) : undefined
}

function order(
  operator: '<' | '<=' | '>' | '>=',
  one: number | undefined,
  other: number | undefined
): boolean | undefined {
  if (one === undefined || other === undefined) return undefined
  switch (operator) {
    case '<':
      return one < other
    case '<=':
      return one <= other
    case '>':
      return one > other
    case '>=':
      return one >= other
  }
}

function call(name: string, operands: readonly Value[], scope: Scope): Value {
  const [first, second] = operands
  switch (name) {
    case 'always':
      return true
    case 'success':
      return scope.succeeded
    case 'failure':
      return scope.failed
    case 'cancelled':
      return false
    case 'contains':
      return contains(first, second)
    case 'fromjson':
      return typeof first === 'string' ? parseJson(first) : undefined
    default:
      return undefined
  }
}

function contains(within: Value, part: Value): boolean | undefined {
  if (within === undefined || typeof part !== 'string') return undefined
  if (typeof within === 'string') return within.toLowerCase().includes(part.toLowerCase())
  if (!isList(within)) return undefined
  const found = within.map(each => equals(each, part))
  if (found.includes(true)) return true
  return found.includes(undefined) ? undefined : false
}

/** `Array.isArray` does not narrow read-only arrays. */
export function isList(value: Value): value is readonly Known[] {
  return Array.isArray(value)
}

function parseJson(text: string): Value {
  try {
    const parsed: unknown = JSON.parse(text)
    return toKnown(parsed)
  } catch {
    return undefined
  }
}

function toKnown(value: unknown): Value {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value
  }
  if (Array.isArray(value)) return value.map(each => toKnown(each) ?? null)
  if (value === null || typeof value !== 'object') return null
  return new Map(Object.entries(value).map(([key, each]) => [key, toKnown(each) ?? null]))
}
