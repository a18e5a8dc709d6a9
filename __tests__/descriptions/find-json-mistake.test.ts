import fc from 'fast-check'
import { findJsonMistake } from '../../src/descriptions/text/find-json-mistake'

/** The mistake with the line and column where it begins. */
function find(text: string): string | undefined {
  const found = findJsonMistake(text)
  if (found === undefined) return undefined
  const lines = text.slice(0, found.start).split('\n')
  return `${String(lines.length)}:${String((lines.at(-1)?.length ?? 0) + 1)}: ${found.because}`
}

test.each([
  ['a comma too many', '{\n  "a": 1,\n}\n', '2:9: a comma stands before "}"'],
  ['a comma too many in a list', '[1, 2,]', '1:6: a comma stands before "]"'],
  ['a comma that is missing', '{\n  "a": 1\n  "b": 2\n}', '3:3: a comma or "}" has to stand here'],
  ['a comment', '{\n  // the targets\n  "a": 1\n}', '2:3: JSON has no comments'],
  ['a comment as of YAML', '{\n  "a": 1 # one\n}', '2:10: JSON has no comments'],
  ['single quotes', "{ 'a': 1 }", '1:3: a key in double quotes has to stand here'],
  ['a key without quotes', '{ a: 1 }', '1:3: a key in double quotes has to stand here'],
  ['no colon', '{ "a" 1 }', '1:7: a colon has to stand here'],
  ['a value of HCL', '{ "a": yes }', '1:8: a value has to stand here'],
  ['an object that is not closed', '{\n  "a": {\n    "b": 1\n', '2:8: this "{" is never closed'],
  ['a text that is not closed', '{\n  "a": "b\n}', '2:8: this text is not closed, or holds'],
  ['two values', '{}\n{}', '2:1: something stands behind its end'],
  ['nothing', ' \n', '2:1: it is empty'],
  ['endless nesting', '['.repeat(10_000), '1:502: it is nested too deeply']
])('tells where JSON ends: %s', (_title, text, told) => {
  expect(find(text)).toMatch(told)
})

test('is soon done with a long text that is not closed', () => {
  expect(find(`"${'a'.repeat(1 << 20)}`)).toMatch('1:1: this text is not closed')
  expect(find(`"${'\\n'.repeat(1 << 19)}"`)).toBeUndefined()
})

/** JSON with a piece of it replaced. */
const nearly = fc
  .record({
    text: fc.json({ maxDepth: 3 }),
    at: fc.nat(),
    length: fc.nat({ max: 3 }),
    piece: fc.constantFrom(
      '',
      ',',
      '"',
      '}',
      '{',
      ']',
      ':',
      '0',
      '-',
      '\\',
      '\n',
      'e',
      '.',
      '\u0001'
    )
  })
  .map(({ text, at, length, piece }) => {
    const start = at % (text.length + 1)
    return text.slice(0, start) + piece + text.slice(start + length)
  })

test('finds a mistake in exactly what JSON.parse refuses', () => {
  const refuses = (text: string): boolean => {
    try {
      JSON.parse(text)
      return false
    } catch {
      return true
    }
  }
  fc.assert(
    fc.property(nearly, text => {
      expect(findJsonMistake(text) !== undefined).toBe(refuses(text))
    }),
    { numRuns: 5_000 }
  )
})
