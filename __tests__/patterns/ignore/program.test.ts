import type { Expression } from '../../../src/patterns/ignore/expression/expression'
import { parseExpression } from '../../../src/patterns/ignore/expression/parse-expression'
import { compileExpression } from '../../../src/patterns/ignore/expression/program'

const rune: Expression = { kind: 'rune', set: { kind: 'none of', ranges: [], groups: [] } }
const many = (count: number): Expression[] => Array.from({ length: count }, () => rune)
const repeat = (min: number, max: number): Expression => ({ kind: 'repeat', of: rune, min, max })

describe('the steps of an expression are 100,000 at the most', () => {
  test.each<[string, Expression, Expression]>([
    [
      'one for each part of a sequence',
      { kind: 'sequence', parts: many(100_000) },
      { kind: 'sequence', parts: many(100_001) }
    ],
    [
      'one for a choice, and those of its branches',
      { kind: 'choice', branches: many(99_999) },
      { kind: 'choice', branches: many(100_000) }
    ],
    ['two for each repetition that there may be', repeat(0, 49_999), repeat(0, 50_000)],
    ['two for each that there must be, too', repeat(49_999, 49_999), repeat(50_000, 50_000)],
    ['two for those without an end', repeat(49_998, Infinity), repeat(49_999, Infinity)]
  ])('%s', (_, small, large) => {
    expect(compileExpression(small)).toBeDefined()
    expect(compileExpression(large)).toBeUndefined()
  })
})

test.each([
  ')',
  'a)b',
  '(',
  '(a',
  '(a))',
  '*',
  'a|*',
  'a**',
  'a{2}{3}',
  'a{2,1}',
  'a{1001}',
  '[',
  '\\'
])('the expression %s is none, as for Go', text => {
  expect(parseExpression(text)).toBeUndefined()
})

test.each(['', 'a|', '()', '(a|b)c', 'a{1000}', 'a{2,}', 'a{,2}', '{', ']', '}'])(
  'the expression %s is one, as for Go',
  text => {
    expect(parseExpression(text)).toBeDefined()
  }
)
