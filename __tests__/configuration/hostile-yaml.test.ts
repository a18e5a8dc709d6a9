import { listCalls } from '../../src/configuration/reading/workflow-calls'
import { parseConfiguration } from '../../src/run/configuration/parse-configuration'

const source = { kind: 'file', path: '.github/image-matrix.yml' } as const

/** Each level holds nine times the one before. */
function toBomb(levels: number, toLevel: (alias: string) => string): string {
  const level = (_: unknown, index: number): string =>
    `a${index + 1}: &a${index + 1} ${toLevel(`*a${index}`)}`
  return ['a0: &a0 { uses: x }', ...Array.from({ length: levels }, level)].join('\n')
}

const nine = (text: string): string => Array(9).fill(text).join(', ')

const texts: readonly (readonly [title: string, text: string])[] = [
  ['a bomb of lists', toBomb(30, alias => `[${nine(alias)}]`)],
  ['a bomb of merges', toBomb(30, alias => `{ <<: [${nine(alias)}] }`)],
  ['an alias in its own anchor', 'a: &a [*a, *a]'],
  ['a merge of itself', 'a: &a { <<: *a, b: c }'],
  ['an alias of what it stands in', 'x: &x\n  y: &y { z: *x }\n'],
  ['lists in one line', `x: ${'- '.repeat(20_000)}`],
  ['lists of brackets', '['.repeat(20_000)],
  ['mappings of braces', '{a: '.repeat(20_000)],
  ['keys that are mappings', '? '.repeat(20_000)],
  ['levels by blanks', Array.from({ length: 1_000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ['many documents', '---\na: b\n'.repeat(2_000)],
  ['many directives', '%YAML 1.2\n'.repeat(2_000)],
  ['many unknown aliases', '- *x\n'.repeat(2_000)],
  ['many mistakes', 'a: [b\n'.repeat(2_000)],
  ['a key again and again', 'k: v\n'.repeat(2_000)],
  ['a text without an end', `a: "${'\\x'.repeat(20_000)}`],
  ['marks of merges', '<<<<<<< a\n'.repeat(2_000)],
  ['NUL, halves of characters and marks of order', '\0\ud800\ufeff'.repeat(2_000)],
  ['names of prototypes', '__proto__: { a: b }\nconstructor: x\nimages: { toString: {} }'],
  ['a number without an end', `a: ${'9'.repeat(20_000)}`]
]

describe.each(texts)('%s', (_, text) => {
  it('is a configuration with mistakes', () => {
    expect(parseConfiguration({ source, text }).kind).toBe('broken')
  })

  it('is a file of filters that is read to its end', () => {
    const files = new Map([['filters.yml', text]])
    const read = { source, text: 'filters: filters.yml\nimages:\n  api: {}\n', files }
    expect(['valid', 'broken']).toContain(parseConfiguration(read).kind)
  })

  it('is a workflow that is read or not', () => {
    expect(() => listCalls(text)).not.toThrow()
  })
})

it('a workflow beyond a mebibyte is not read', () => {
  expect(listCalls(`#${'x'.repeat(1 << 20)}`)).toBeUndefined()
})
