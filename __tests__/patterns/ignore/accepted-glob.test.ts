import { readFileSync } from 'node:fs'
import { isAcceptedGlob } from '../../../src/patterns/go/accepted-glob'

/** What Go 1.26 answers with ErrBadPattern to `filepath.Match(pattern, ".")`, of all patterns below. */
const refused = new Set(
  readFileSync('__tests__/fixtures/go-match-refused.txt', 'utf8').trimEnd().split('\n')
)

/** All texts of these characters, the longest of four. */
function listPatterns(): readonly string[] {
  const characters = Array.from('.*[]^-\\a')
  const patterns = ['']
  for (let from = 0, length = 0; length < 4; length++) {
    const longest = patterns.slice(from)
    from = patterns.length
    patterns.push(...longest.flatMap(text => characters.map(character => text + character)))
  }
  return patterns
}

test('a pattern is refused where Go compares it with "." and finds it malformed', () => {
  const patterns = listPatterns()
  expect(patterns).toHaveLength(4681)
  const wrong = patterns.filter(pattern => isAcceptedGlob(pattern) === refused.has(pattern))
  expect(wrong).toEqual([])
})

test.each<[string, string, boolean]>([
  ['takes a question mark for the dot', '?[', false],
  ['takes an escaped question mark for a letter', '\\?*[', true],
  ['takes a range around the dot for the dot', '[+-0][', false],
  ['takes a range that begins with the dot for the dot', '[.-0]*[', false],
  ['takes a range that ends with the dot for the dot', '[+-.]*[', false],
  ['takes a range above the dot for a difference', '[0-9]*[', true],
  ['takes any other character for the dot behind a caret', '[^0-9]*[', false],
  ['takes one of several ranges for the dot', '[0-9.]*[', false],
  ['looks at a star inside of brackets as a member', '[*.]*[', false],
  ['goes on behind the star at the end of a bracket', '[*]*[', true],
  ['refuses a byte that is no UTF-8', '[\udc80]', false],
  ['takes the first of all characters for one', '[\0]', true],
  ['takes a letter beyond the first plane for one character', '[\u{1f600}]', true]
])('a pattern %s: %s', (_, pattern, accepted) => {
  expect(isAcceptedGlob(pattern)).toBe(accepted)
})
