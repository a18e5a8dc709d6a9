import type { Expression } from '../../descriptions/workflows/expressions/expression'
import { compareNumbers } from '../../descriptions/workflows/expressions/value'
import { all, always, any, type Condition, never, not } from '../condition'
import { evaluateCall } from './functions'
import {
  describeValue,
  equals,
  isTrue,
  literal,
  type Scope,
  toBoolean,
  type UnknownValue,
  type Value
} from './value'

/** The value of an expression, for all files that a change may have. */
export function evaluate(expression: Expression, scope: Scope): Value {
  switch (expression.kind) {
    case 'literal':
      return literal(expression.value)
    case 'name':
      return scope.lookUp(expression.path)
    case 'item':
      return takeItem(expression, scope)
    case 'call': {
      const values = expression.of.map(each => evaluate(each, scope))
      return evaluateCall(expression, values, scope)
    }
    case 'not':
      return toBoolean(not(isTrue(evaluate(expression.of, scope))))
    case 'operation':
      return evaluateOperation(expression, scope)
  }
}

function evaluateOperation(
  expression: Extract<Expression, { kind: 'operation' }>,
  scope: Scope
): Value {
  const { operator } = expression
  const left = evaluate(expression.left, scope)
  const right = evaluate(expression.right, scope)
  switch (operator) {
    case '&&':
    case '||':
      return choose({ left, operator, right }, scope)
    case '==':
      return compare(expression, equals(left, right), [left, right], scope)
    case '!=': {
      const equal = equals(left, right)
      if (equal !== undefined) return toBoolean(not(equal))
      const value = compare({ ...expression, operator: '==' }, equal, [left, right], scope)
      return toBoolean(not(isTrue(value)))
    }
    case '<':
    case '<=':
    case '>':
    case '>=': {
      const isKnown = left.kind === 'literal' && right.kind === 'literal'
      const order = isKnown ? compareNumbers(left.value, operator, right.value) : undefined
      const answer = order === undefined ? undefined : order ? always : never
      return compare(expression, answer, [left, right], scope)
    }
  }
}

/** The matrix of a stage is a part of what the plan builds. */
function takeItem({ of, key }: Extract<Expression, { kind: 'item' }>, scope: Scope): Value {
  const whole = evaluate(of, scope)
  if (whole.kind === 'unknown') return whole.plan === undefined ? withKey(whole, key) : whole
  return scope.unknown(`${describeValue(whole)}[${key}]`, 'the expression cannot be read')
}

function withKey(whole: UnknownValue, key: string): UnknownValue {
  const { at, because } = whole
  return { kind: 'unknown', key: `${whole.key}[${key}]`, at, because }
}

interface Choice {
  readonly left: Value
  readonly operator: '&&' | '||'
  readonly right: Value
}

/** The operand that decides, where that is known; otherwise only whether it counts as true. */
function choose({ left, operator, right }: Choice, scope: Scope): Value {
  const first = isTrue(left)
  if (first.kind === 'constant') {
    const isFirst = (first.holds === 'always') === (operator === '||')
    return isFirst ? left : right
  }
  const both = [first, isTrue(right)]
  const when = operator === '||' ? any(both) : all(both)
  if ([left, right].every(isBoolean)) return toBoolean(when)
  const [doubtful] = [left, right].filter(value => value.kind === 'unknown')
  const key = `(${describeValue(left)} ${operator} ${describeValue(right)})`
  const made = doubtful ?? scope.unknown(key, 'the files of a change choose the text')
  return { kind: 'unknown', key, at: made.at, because: made.because, when }
}

function isBoolean(value: Value): boolean {
  return value.kind === 'boolean' || (value.kind === 'literal' && typeof value.value === 'boolean')
}

function compare(
  { operator }: Extract<Expression, { kind: 'operation' }>,
  answer: Condition | undefined,
  operands: readonly Value[],
  scope: Scope
): Value {
  if (answer !== undefined) return toBoolean(answer)
  const key = operands.map(describeValue).join(` ${operator} `)
  const doubtful = operands.find(value => value.kind === 'unknown')
  if (doubtful !== undefined) {
    return { kind: 'unknown', key, at: doubtful.at, because: doubtful.because }
  }
  return scope.unknown(key, 'two values are compared that only a run has')
}
