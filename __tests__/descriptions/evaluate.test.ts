import { evaluate } from '../../src/descriptions/workflows/expressions/evaluate'
import { parseExpression } from '../../src/descriptions/workflows/expressions/expression'
import type { Value } from '../../src/descriptions/workflows/expressions/value'

const known = new Map<string, Value>([
  ['a', 'x'],
  ['count', '2'],
  ['list', ['x', 1]],
  ['json', '{"a":[1,{"b":true}]}']
])

const scope = {
  lookUp: ([context = '', name = '']: readonly string[]): Value =>
    context === 'env' ? (known.get(name) ?? null) : undefined,
  succeeded: true,
  failed: undefined
}

interface Row {
  readonly title: string
  readonly text: string
  readonly value: Value
  readonly truth?: boolean
}

const rows: readonly Row[] = [
  { title: 'compares texts without case', text: "env.a == 'X'", value: true },
  { title: 'compares values of two kinds as numbers', text: 'env.count == 2', value: true },
  { title: 'orders by numbers', text: 'env.count >= 10', value: false },
  { title: 'takes the operand that decides', text: "env.a && 'yes' || 'no'", value: 'yes' },
  {
    title: 'does not know a text that a run may choose',
    text: "vars.X || 'no'",
    value: undefined,
    truth: true
  },
  {
    title: 'knows that it is false where one side is',
    text: "vars.X && ''",
    value: undefined,
    truth: false
  },
  { title: 'does not know what hangs on a run alone', text: "vars.X || ''", value: undefined },
  { title: 'knows the opposite of what counts as true', text: "!(vars.X || 'no')", value: false },
  { title: 'finds an element of a list', text: "contains(env.list, 'X')", value: true },
  { title: 'finds a part of a text', text: "contains('Axe', env.a)", value: true },
  {
    title: 'knows how a text begins and ends',
    text: "startsWith('ab', 'A') && endsWith('ab', 'B')",
    value: true
  },
  { title: 'fills in a format', text: "format('{1}-{0}', env.a, 2)", value: '2-x' },
  { title: 'takes what JSON holds', text: "fromJSON(env.json).a[1]['b']", value: true },
  { title: 'takes nothing where JSON holds nothing', text: 'fromJSON(env.json).a[2]', value: null },
  { title: 'does not know what is no JSON', text: 'fromJSON(env.a)', value: undefined },
  { title: 'knows how the jobs before ended', text: 'success() && !cancelled()', value: true },
  { title: 'does not know what only a run knows', text: 'failure()', value: undefined }
]

test.each(rows)('$title', ({ text, value, truth = countsAsTrue(value) }) => {
  const expression = parseExpression(text)
  if (expression === undefined) throw new Error('it cannot be read')
  expect(evaluate(expression, scope)).toEqual({ value, truth })
})

function countsAsTrue(value: Value): boolean | undefined {
  return value === undefined ? undefined : Boolean(value)
}

test.each(['f(', 'a[', '('])('refuses a text that opens "%s" without an end', open => {
  expect(parseExpression(open.repeat(9000))).toBe(undefined)
})
