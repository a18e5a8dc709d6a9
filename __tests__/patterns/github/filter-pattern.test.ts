import fc from 'fast-check'
import { parseRefPattern, selectsRef } from '../../../src/patterns/github/filter-pattern'

/** One pattern, names that it selects and names that it does not. */
interface PatternCase {
  readonly pattern: string
  readonly selects: readonly string[]
  readonly leaves: readonly string[]
}

/** The examples of GitHub's filter pattern cheat sheet for branches and tags, and their opposites. */
const cheatSheet: readonly PatternCase[] = [
  {
    pattern: 'feature/*',
    selects: ['feature/my-branch', 'feature/your-branch'],
    leaves: ['feature', 'feature/a/b', 'my/feature/a', 'features/a']
  },
  {
    pattern: 'feature/**',
    selects: ['feature/beta-a/my-branch', 'feature/your-branch', 'feature/mona/the/octocat'],
    leaves: ['feature', 'my/feature/a', 'features/a']
  },
  { pattern: 'main', selects: ['main'], leaves: ['main2', 'domain', 'feature/main', 'main/x', ''] },
  {
    pattern: 'releases/mona-the-octocat',
    selects: ['releases/mona-the-octocat'],
    leaves: ['releases/mona', 'releases']
  },
  { pattern: '*', selects: ['main', 'releases', 'v1.0'], leaves: ['all/the/branches', 'a/'] },
  { pattern: '**', selects: ['all/the/branches', 'every/tag', 'main', 'a\nb', ''], leaves: [] },
  {
    pattern: '*feature',
    selects: ['mona-feature', 'feature', 'ver-10-feature'],
    leaves: ['my/feature', 'feature-1', 'features']
  },
  { pattern: 'v2*', selects: ['v2', 'v2.0', 'v2.9'], leaves: ['v1', 'v2/a', 'av2'] },
  {
    pattern: 'v[12].[0-9]+.[0-9]+',
    selects: ['v1.10.1', 'v2.0.0'],
    leaves: ['v3.0.0', 'v1.10', 'v1.a.1', 'v1x10x1', 'v1..1', 'v12.0.0']
  }
]

const characters: readonly PatternCase[] = [
  { pattern: 'Octo*', selects: ['Octocat', 'Octo'], leaves: ['octocat'] },
  { pattern: 'v1?', selects: ['v', 'v1'], leaves: ['v11', 'v12'] },
  { pattern: 'colou?r', selects: ['color', 'colour'], leaves: ['colouur', 'colo?r'] },
  { pattern: 'v1+', selects: ['v1', 'v11', 'v111'], leaves: ['v', 'v1+', 'v12'] },
  { pattern: '[CB]at', selects: ['Cat', 'Bat'], leaves: ['at', 'CBat', 'Rat', 'cat'] },
  { pattern: '[1-2]00', selects: ['100', '200'], leaves: ['300', '-00', '1200'] },
  { pattern: '[a-z0-9]?x', selects: ['x', 'ax', '7x'], leaves: ['Ax', 'aax'] },
  { pattern: 'v1.0', selects: ['v1.0'], leaves: ['v1x0', 'v10'] },
  { pattern: 'a\\+b', selects: ['a+b'], leaves: ['ab', 'aab', 'a\\+b'] },
  { pattern: 'a\\*', selects: ['a*'], leaves: ['a', 'ab'] },
  { pattern: 'a!b', selects: ['a!b'], leaves: ['ab', 'a'] },
  { pattern: 'a$b^(c)|{d}', selects: ['a$b^(c)|{d}'], leaves: ['a', 'd', 'c'] },
  { pattern: '[a\\]b]x', selects: ['ax', ']x', 'bx'], leaves: ['x', '\\x', 'a]x'] },
  { pattern: '[\\\\x]', selects: ['\\', 'x'], leaves: [']', ''] },
  { pattern: '[!a]', selects: ['!', 'a'], leaves: ['b'] },
  { pattern: '[^a]', selects: ['!', 'b', '/'], leaves: ['a', ''] },
  { pattern: 'a[1', selects: ['a[1'], leaves: ['a1', 'a'] },
  { pattern: 'a]', selects: ['a]'], leaves: ['a'] },
  { pattern: 'a\\', selects: ['a'], leaves: ['a\\', ''] },
  { pattern: 'a\\\\', selects: ['a\\'], leaves: ['a'] },
  { pattern: '*?x', selects: ['x', 'ax'], leaves: ['a/x'] },
  { pattern: '***', selects: ['', 'a/b'], leaves: [] },
  { pattern: '[ab]+/v', selects: ['a/v', 'abba/v'], leaves: ['/v', 'ac/v'] },
  { pattern: 'a+?b??', selects: ['a', 'aab'], leaves: ['', 'b', 'abb'] },
  { pattern: 'a/**/z', selects: ['a/b/z', 'a/b/c/z'], leaves: ['a/z/b', 'b/z'] }
]

describe.each([
  ['GitHub’s cheat sheet', cheatSheet],
  ['a pattern', characters]
])('%s', (_, cases) => {
  const rows = cases.flatMap(({ pattern, selects, leaves }) => [
    ...selects.map(name => ({ pattern, name, verb: 'selects', expected: true })),
    ...leaves.map(name => ({ pattern, name, verb: 'leaves', expected: false }))
  ])
  it.each(rows)('"$pattern" $verb "$name"', ({ pattern, name, expected }) => {
    expect(selectsRef([pattern], name)).toBe(expected)
  })
})

describe('a list of patterns', () => {
  const withoutAlpha = ['releases/**', '!releases/**-alpha']
  const cases: readonly {
    title: string
    patterns: readonly string[]
    name: string
    expected: boolean
  }[] = [
    { title: 'selects nothing without patterns', patterns: [], name: 'main', expected: false },
    {
      title: 'selects what any of them matches',
      patterns: ['main', 'releases/**'],
      name: 'releases/10',
      expected: true
    },
    {
      title: 'leaves what none of them matches',
      patterns: ['main', 'releases/**'],
      name: 'feature',
      expected: false
    },
    {
      title: 'selects what no later "!" takes away',
      patterns: withoutAlpha,
      name: 'releases/beta/mona',
      expected: true
    },
    {
      title: 'leaves what a later "!" takes away',
      patterns: withoutAlpha,
      name: 'releases/beta/3-alpha',
      expected: false
    },
    {
      title: 'selects again what a still later pattern matches',
      patterns: [...withoutAlpha, 'releases/10-alpha'],
      name: 'releases/10-alpha',
      expected: true
    },
    {
      title: 'is not impressed by a "!" that stands before what it takes away',
      patterns: withoutAlpha.toReversed(),
      name: 'releases/10-alpha',
      expected: true
    },
    {
      title: 'selects nothing by "!" alone',
      patterns: ['!feature/**'],
      name: 'main',
      expected: false
    },
    {
      title: 'takes nothing away by a "!" that does not match',
      patterns: ['**', '!feature/**'],
      name: 'main',
      expected: true
    },
    {
      title: 'is not disturbed by a pattern with an open bracket',
      patterns: ['v[1', 'main'],
      name: 'main',
      expected: true
    }
  ]
  it.each(cases)('$title', ({ patterns, name, expected }) => {
    expect(selectsRef(patterns, name)).toBe(expected)
  })
})

describe('patterns by law', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: characterOf('*?+[]!\\^-(){}|.$/az09\n'), maxLength: 12 })
  )
  const plainName = fc.string({
    unit: characterOf('abzAZ09/.-_#@$^(){}|,=~'),
    minLength: 1,
    maxLength: 12
  })

  it('answer for any text and never throw', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), anyText, (patterns, name) => {
        expect(typeof selectsRef(patterns, name)).toBe('boolean')
      }),
      { numRuns: 2000 }
    )
  })

  const pieces = [
    '*',
    '**',
    '?',
    '+',
    '[a',
    '[^',
    '-',
    ']',
    '\\',
    '/',
    'a',
    'b',
    '\n',
    '.',
    '$',
    '😀'
  ]
  const pattern = fc
    .array(fc.constantFrom(...pieces), { maxLength: 8 })
    .map(parts => parts.join(''))
    // There the expression runs on behind the set.
    .filter(text => !text.includes('\\]'))
  const shortName = fc
    .array(fc.constantFrom('a', 'b', '/', '-', '\\', '\n', '.', '😀', '^', '['), { maxLength: 6 })
    .map(parts => parts.join(''))

  it('match what a regular expression matches that is made of them', () => {
    fc.assert(
      fc.property(pattern, shortName, (text, name) => {
        const expression = toExpression(text)
        expect(parseRefPattern(text) === undefined).toBe(expression === undefined)
        expect(selectsRef([`a`, `!a`, text], name)).toBe(
          text.startsWith('!') ? false : expression?.test(name) === true
        )
      }),
      { numRuns: 5_000 }
    )
  })

  it('without special characters select their own text alone', () => {
    fc.assert(
      fc.property(plainName, plainName, (pattern, name) => {
        expect(selectsRef([pattern], pattern)).toBe(true)
        expect(selectsRef([pattern], name)).toBe(pattern === name)
      })
    )
  })

  it('of two stars select every name, and of one every name without "/"', () => {
    fc.assert(
      fc.property(plainName, name => {
        expect(selectsRef(['**'], name)).toBe(true)
        expect(selectsRef(['*'], name)).toBe(!name.includes('/'))
      })
    )
  })

  it('let the last one that matches decide', () => {
    const pattern = fc.constantFrom('a', 'b', '*', 'a/*', '**', '!a', '!b', '!*', '!a/**')
    const name = fc.constantFrom('a', 'b', 'a/b', 'c')
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 6 }), pattern, name, (patterns, last, text) => {
        const isNegated = last.startsWith('!')
        const isMatch = selectsRef([isNegated ? last.slice(1) : last], text)
        expect(selectsRef([...patterns, last], text)).toBe(
          isMatch ? !isNegated : selectsRef(patterns, text)
        )
      })
    )
  })
})

function characterOf(text: string): fc.Arbitrary<string> {
  return fc.nat(text.length - 1).map(index => text.charAt(index))
}

/** The same language as an expression, which may go back for ever; undefined where it is none. */
function toExpression(text: string): RegExp | undefined {
  const tokens = text.match(/\*\*|\[[^\]]*\]|\\.|[^]/gs) ?? []
  try {
    return new RegExp(`^(?:${tokens.map(translate).join('')})$`, 's')
  } catch {
    return undefined
  }
}

function translate(token: string): string {
  if (token === '**') return '.*'
  if (token === '*') return '[^/]*'
  if (token === '?' || token === '+') return token
  if (token.length > 1 && token.startsWith('[')) return token
  const literal = token.startsWith('\\') ? token.slice(1) : token
  return literal.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}

describe('patterns that an expression would go back in for ever', () => {
  const stars = `${'*a'.repeat(100)}b`
  it.each([
    { pattern: stars, name: 'a'.repeat(2_000), verb: 'leave', expected: false },
    { pattern: stars, name: `${'a'.repeat(2_000)}b`, verb: 'select', expected: true },
    { pattern: `${'a?'.repeat(200)}b`, name: 'a'.repeat(200), verb: 'leave', expected: false },
    { pattern: `${'a+'.repeat(200)}b`, name: 'a'.repeat(400), verb: 'leave', expected: false },
    { pattern: '['.repeat(100_000), name: 'a', verb: 'leave', expected: false }
  ])('$verb a name of $name.length characters at once', ({ pattern, name, expected }) => {
    expect(selectsRef([pattern], name)).toBe(expected)
  })
})
