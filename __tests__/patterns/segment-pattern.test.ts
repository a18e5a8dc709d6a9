import fc from 'fast-check'
import { compileSegment, isPattern } from '../../src/patterns/go/segment-pattern'

describe('a segment of a pattern', () => {
  /** Those of Go's own table for `path.Match` that are well formed and of one segment. */
  it.each([
    ['abc', 'abc', true],
    ['*', 'abc', true],
    ['*', '', true],
    ['*c', 'abc', true],
    ['a*', 'a', true],
    ['a*', 'abc', true],
    ['a*b', 'a', false],
    ['a*b*c*d*e*', 'axbxcxdxe', true],
    ['a*b*c*d*e*', 'axbxcxdxexxx', true],
    ['a*b?c*x', 'abxbbxdbxebxczzx', true],
    ['a*b?c*x', 'abxbbxdbxebxczzy', false],
    ['ab[c]', 'abc', true],
    ['ab[b-d]', 'abc', true],
    ['ab[e-g]', 'abc', false],
    ['ab[^c]', 'abc', false],
    ['ab[^b-d]', 'abc', false],
    ['ab[^e-g]', 'abc', true],
    ['a\\*b', 'a*b', true],
    ['a\\*b', 'ab', false],
    ['a?b', 'a☺b', true],
    ['a[^a]b', 'a☺b', true],
    ['a???b', 'a☺b', false],
    ['a[^a][^a][^a]b', 'a☺b', false],
    ['[a-ζ]*', 'α', true],
    ['*[a-ζ]', 'A', false],
    ['[\\]a]', ']', true],
    ['[\\-]', '-', true],
    ['[x\\-]', 'x', true],
    ['[x\\-]', '-', true],
    ['[x\\-]', 'z', false],
    ['[\\-x]', 'a', false],
    ['*x', 'xxx', true],
    ['*x', '', false]
  ])('%j matches %j: %s', (pattern, name, expected) => {
    expect(compileSegment(pattern)(name)).toBe(expected)
  })

  it.each([
    ['?', '😀', true, 'a character beyond the first 65,536 is one'],
    ['[😀]', '😀', true, 'in a class, too'],
    ['a?', 'a\udcff', true, 'a byte that is no UTF-8 is one'],
    ['[!a]', '!', true, '! does not negate'],
    ['[!a]', 'b', false, '! does not negate'],
    ['{a,b}', 'a', false, 'braces are literal'],
    ['{a,b}', '{a,b}', true, 'braces are literal'],
    ['**', 'ab', true, 'two stars are one'],
    ['*', '.env', true, 'a dot at the beginning is like any'],
    ['A', 'a', false, 'case counts'],
    ['a*', 'a\nb', true, 'a line break is like any']
  ])('%j matches %j: %s, since %s', (pattern, name, expected) => {
    expect(compileSegment(pattern)(name)).toBe(expected)
  })

  it('is a pattern by a star, a question mark, a bracket or a backslash', () => {
    const patterns = ['a*', '?', '[a]', 'a\\b']
    const names = ['a', '{a,b}', '!a', 'a]', '']
    expect([...patterns, ...names].filter(isPattern)).toEqual(patterns)
  })

  it('matches what a regular expression of the same meaning does', () => {
    const parts = [
      { text: '*', source: '.*' },
      { text: '?', source: '.' },
      { text: '[^ab]', source: '[^ab]' },
      { text: '[a-c]', source: '[a-c]' },
      { text: '\\*', source: '\\*' },
      ...['a', 'b', '*a'].map(text => ({ text, source: text.replace('*', '.*') }))
    ]
    const pattern = fc.array(fc.constantFrom(...parts), { maxLength: 6 })
    const name = fc.array(fc.constantFrom('a', 'b', 'c', '*', '☺'), { maxLength: 8 })
    fc.assert(
      fc.property(pattern, name, (pattern, characters) => {
        const text = pattern.map(part => part.text).join('')
        const expression = new RegExp(`^${pattern.map(part => part.source).join('')}$`, 'su')
        const name = characters.join('')
        expect(compileSegment(text)(name)).toBe(expression.test(name))
      }),
      { numRuns: 2000 }
    )
  })

  it('takes no more time for many stars', () => {
    const fits = compileSegment(`${'*a'.repeat(200)}b`)
    expect(fits('a'.repeat(5000))).toBe(false)
  })
})
