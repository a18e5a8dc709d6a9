import type { Expression } from './expression'
import { callFunction } from './functions'
import { compareNumbers, isEqual, isList, isTruthy, type Known, type Value } from './value'

/** What the names and functions of an expression stand for. */
export interface Scope {
  lookUp(path: readonly string[]): Value
  /** `success()`: whether all jobs in front ran well; undefined: only a run knows it. */
  readonly succeeded: boolean | undefined
  /** `failure()`. */
  readonly failed: boolean | undefined
}

/** What is known of an expression before a run: its value, or at least whether it counts as true. */
export interface Outcome {
  readonly value: Value
  readonly truth: boolean | undefined
}

/** An expression as GitHub evaluates it, as far as it is known. */
export function evaluate(expression: Expression, scope: Scope): Outcome {
  switch (expression.kind) {
    case 'literal':
      return toOutcome(expression.value)
    case 'name':
      return toOutcome(scope.lookUp(expression.path))
    case 'item':
      return toOutcome(takeItem(evaluate(expression.of, scope).value, expression.key))
    case 'not': {
      const { truth } = evaluate(expression.of, scope)
      return toOutcome(truth === undefined ? undefined : !truth)
    }
    case 'call':
      return toOutcome(call(expression, scope))
    case 'operation':
      return operate(expression, scope)
  }
}

function toOutcome(value: Value): Outcome {
  return { value, truth: value === undefined ? undefined : isTruthy(value) }
}

/** What a list or a mapping does not hold is nothing. */
function takeItem(value: Value, key: string): Value {
  if (isList(value)) return value[Number(key)] ?? null
  return typeof value === 'object' && value !== null ? (value.get(key) ?? null) : undefined
}

function call({ name, of }: Extract<Expression, { kind: 'call' }>, scope: Scope): Value {
  switch (name) {
    case 'always':
      return true
    case 'success':
      return scope.succeeded
    case 'failure':
      return scope.failed
    case 'cancelled':
      return false
    default: {
      const values = of.map(each => evaluate(each, scope).value)
      return values.every(isKnown) ? callFunction(name, values) : undefined
    }
  }
}

function isKnown(value: Value): value is Known {
  return value !== undefined
}

function operate(
  { operator, left, right }: Extract<Expression, { kind: 'operation' }>,
  scope: Scope
): Outcome {
  const [first, second] = [evaluate(left, scope), evaluate(right, scope)]
  if (operator === '&&' || operator === '||') return choose(first, operator, second)
  if (first.value === undefined || second.value === undefined) return toOutcome(undefined)
  switch (operator) {
    case '==':
      return toOutcome(isEqual(first.value, second.value))
    case '!=': {
      const equal = isEqual(first.value, second.value)
      return toOutcome(equal === undefined ? undefined : !equal)
    }
    case '<':
    case '<=':
    case '>':
    case '>=':
      return toOutcome(compareNumbers(first.value, operator, second.value))
  }
}

/** One operand may decide whether both count as true, whatever the value of the other is. */
function choose(first: Outcome, operator: '&&' | '||', second: Outcome): Outcome {
  const deciding = operator === '||'
  if (first.truth !== undefined) return first.truth === deciding ? first : second
  return { value: undefined, truth: second.truth === deciding ? deciding : undefined }
}
