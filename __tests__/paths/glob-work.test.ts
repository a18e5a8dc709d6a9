import { boundWork } from '../../src/paths/glob-work'

const name = 'packages/some-package/src/lib/some-thing.test-helper.spec.ts'
const flat = 'a'.repeat(250)
const deep = Array.from({ length: 2_000 }, () => 'a').join('/')

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
    ['+(a|aa)b', flat],
    ['*(*a)b', flat],
    ['@(a+)+', flat],
    ['+([ab])+(a+)b', flat],
    ['{a,aa}+', flat],
    ['*a*a*a*a*b', flat],
    ['*[ab]*[ab]*[ab]*b', flat],
    ['!(!(!(!(b))))', flat],
    ['**/a/**/a/**/b', deep],
    [`${'{a,aa}'.repeat(30)}b`, flat]
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
})
