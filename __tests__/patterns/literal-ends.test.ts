import fc from 'fast-check'
import picomatch from 'picomatch'
import { literalEndings, literalPrefix } from '../../src/patterns/globs/literal-ends'

describe('the literal endings of a pattern', () => {
  it.each([
    ['**/*.py', ['py']],
    ['**/*.{ts,tsx}', ['ts', 'tsx']],
    ['**/*.{d.ts,js}', ['ts', 'js']],
    ['*{a,}-b', ['a-b', '-b']],
    ['**/*.{ts,}', ['ts', '']],
    ['@(a|b)-c', ['-c']],
    ['src/**/x', ['x']],
    ['**/*.p?', ['']],
    ['**/*.[ab]', ['']],
    ['**/*.@(a|b)', ['']],
    ['*\\b', ['']],
    ['*{1..3}', ['']],
    ['*{a,{b,c}}', ['']],
    ['*(a)|b', ['']],
    ['"*b"c', ['']],
    ['(*b', ['']]
  ])('of %s are %j', (pattern, endings) => {
    expect(literalEndings(pattern)).toEqual(endings)
  })

  const piece = fc.constantFrom(
    ...['a', 'b', '.a', 'a.b', '-', '*', '**/', '/', '?', '|', '"', '\\', '{1..3}', '$', '^', ','],
    ...['[ab]', '[[:alpha:]]', '{a,b}', '{a.b,}', '{**/a/,}', '(a|b)', '!(*a)', '?(a)', '+(a|aa)']
  )
  const pattern = fc.array(piece, { minLength: 1, maxLength: 6 }).map(pieces => pieces.join(''))
  const name = fc.constantFrom('a', 'b', 'aa', '.a', '.b', '/a', 'a/b', '-', '2', '$', ',')
  const path = fc.array(name, { minLength: 1, maxLength: 5 }).map(names =>
    names
      .join('')
      .replace(/\/{2,}/g, '/')
      .replace(/^\//, '')
  )

  it('are those of every path that it matches', () => {
    fc.assert(
      fc.property(pattern, fc.array(path, { minLength: 10 }), (text, paths) => {
        const matches = picomatch(text, { dot: true, flags: 's', windows: false })
        const endings = literalEndings(text)
        const others = paths.filter(each => !endings.some(ending => each.endsWith(ending)))
        // A pattern matches its own text, however it is read.
        expect(others.filter(each => each !== text && matches(each))).toEqual([])
      }),
      { numRuns: 5_000 }
    )
  })
})

it('has no prefix where a "|" outside of groups gives another pattern', () => {
  expect(literalPrefix('ab|b{c,d}')).toBe('')
  expect(literalPrefix('ab/(c|d)/*')).toBe('ab')
})
