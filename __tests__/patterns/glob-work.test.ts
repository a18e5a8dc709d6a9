import fc from 'fast-check'
import picomatch from 'picomatch'
import { boundWork } from '../../src/patterns/globs/glob-work'
import { measureWork } from '../support/measure-work'

const name = 'packages/some-package/src/lib/some-thing.test-helper.spec.ts'
const flat = 'a'.repeat(250)
const deep = Array.from({ length: 2_000 }, () => 'a').join('/')

/** Paths of 250 characters: many folders, one long name, and what people have. */
const ordinary = [
  deep.slice(0, 249) + 'b',
  `src/${'a'.repeat(243)}.ts`,
  `src/${'a-'.repeat(121)}.ts`,
  `${'a/'.repeat(60)}${'a_'.repeat(63)}a.ts`,
  `${'packages/some-package/src/lib/'.repeat(7)}a-rather-long-and-winding-name.spec.tsx`
]

describe('the work of a pattern', () => {
  it.each([
    '**/*.{ts,tsx,js,jsx,mjs,cjs}',
    '{apps,packages}/{api,web,some-package}/**/{src,test}/**/*.{ts,tsx,css,scss}',
    '**/!(*.test|*.spec).ts',
    '**/!(node_modules)/**/*.ts',
    '**/@(foo|bar)/**/*[0-9]*.md',
    '**/*.+(ts|tsx)',
    '**/+([0-9])-*.sql',
    'c++/**/*.{h,hpp}',
    '**/*?(.test)*.ts'
  ])('is soon done where people write it: %s', pattern => {
    expect(boundWork(pattern)(name)).toBe(true)
  })

  it.each([
    '**/*(*.test|*.spec).ts',
    '{src,lib}/**/*!(.test|.spec).{js,ts,jsx,tsx}',
    '**/*{-,_}*{-,_}*.md',
    '**/{a,b,c,d}*/**/*{x,y,z}*.{ts,tsx,js,jsx}',
    '**/{test,tests,__tests__}/**/{fixtures,data}/**/*.{json,yml,yaml,toml}',
    '**/*?(-*).{js,mjs,cjs}',
    '**/*.+(png|jpg|jpeg)',
    '**/[a-z]*[0-9]*/**/*[a-z]*.py',
    '**/+([[:digit:]])_*.sql'
  ])('is soon done with paths of 250 characters: %s', pattern => {
    expect(ordinary.filter(path => !boundWork(pattern)(path))).toEqual([])
  })

  it.each([
    ['+(a|aa)b', flat],
    ['*(*a)b', flat],
    ['@(a+)+', flat],
    ['+([ab])+(a+)b', flat],
    ['{a,aa}+', flat],
    ['*a*a*a*a*b', flat],
    ['*[ab]*[ab]*[ab]*b', flat],
    ['!(!(!(!(b))))', flat],
    ['**/a/**/a/**/b', deep],
    [`${'{a,aa}'.repeat(30)}b`, flat],
    [`${'?(a)'.repeat(30)}b`, flat],
    ['(*(a|b)+([ab])', flat],
    ['*(*.test|*.spec).ts', '.test'.repeat(50)],
    ['+([[:digit:]]|1)b', flat],
    [`${'{**/a/,}'.repeat(5)}zzz`, deep.slice(0, 300)],
    ['(**)/(**)/(**)/(**)/zzz', deep.slice(0, 300)],
    ['{x,**}/{x,**}/{x,**}/{x,**}/zzz', deep.slice(0, 300)],
    ['!(a/b)!(a/b)!(a/b)!(a/b)b', deep.slice(0, 300)]
  ])('may take for ever: %s', (pattern, path) => {
    expect(boundWork(pattern)(path)).toBe(false)
  })

  it.each([
    ['+(a|aa)b', 'aaaa'],
    ['\\*(a|aa)b', flat],
    ['+([ab])', flat],
    ['+(ab|cd)', flat],
    ['*a*b', flat],
    ['a+b*{x,y}', flat]
  ])('is soon done, as little is to be tried: %s', (pattern, path) => {
    expect(boundWork(pattern)(path)).toBe(true)
  })

  it('is no more than its bound, whatever is written', () => {
    fc.assert(
      fc.property(anyPattern, anyPath, (pattern, path) => {
        fc.pre(boundWork(pattern, 100_000)(path))
        const matches = picomatch(pattern, { dot: true, flags: 's', windows: false })
        // A tenth of a millisecond, but for what a machine does beside it: the best of some counts.
        expect(takesLong(() => matches(path))).toBe(false)
      }),
      { numRuns: 5_000 }
    )
  })
})

const anyPattern = fc
  .array(
    fc.constantFrom(
      ...['a', 'b', '.a', '-', '?', '*', '**/', '**', '/', '|', '[ab]', '[!b]', '[[:alpha:]]'],
      ...['{a,b}', '{a,aa}', '{**/a/,}', '{a/,}', '{*,a}', '{a,**}', '(**)', '(a|b)', '@(a|**)'],
      ...['!(a)', '!(*a)', '!(a/b)', '?(a)', '?(*a)', '(a)?', '[ab]+', 'a+', '+(a)', '+(ab|a)'],
      ...[
        '*(a|b)',
        '*(*a)',
        '*(*.a|*a)',
        '+(*.a|*.b)',
        '(',
        '{',
        ')',
        '}',
        '+([ab])',
        '+([[:alpha:]])'
      ]
    ),
    { minLength: 2, maxLength: 9 }
  )
  .map(pieces => pieces.join(''))

const anyPath = fc
  .tuple(
    fc.array(fc.constantFrom('a', 'aa', 'b', 'a/', '/a/', '.a', '.b', '-'), {
      minLength: 1,
      maxLength: 4
    }),
    fc.integer({ min: 1, max: 60 }),
    fc.constantFrom('', 'b', 'a', 'zzz', '.a')
  )
  .map(([names, count, end]) => `a${names.join('').repeat(count)}${end}`.replace(/\/{2,}/g, '/'))

function takesLong(run: () => void): boolean {
  const times = Array.from({ length: 3 }, () => measureWork(run))
  return Math.min(...times) > 50
}
