import fc from 'fast-check'
import { compilePathPattern } from '../../../src/patterns/github/filter-pattern'

/** The examples of GitHub's filter pattern cheat sheet for paths, and their opposites. */
const cheatSheet: readonly (readonly [pattern: string, takes: string[], leaves: string[]])[] = [
  ['*', ['README.md', 'server.rb', '.env'], ['docs/a', 'a/b']],
  ['*.jsx?', ['page.js', 'page.jsx'], ['page.jsxx', 'a/page.js', 'page.jx']],
  ['**', ['all/the/files.md', 'a', '.a/.b'], []],
  ['*.js', ['app.js', 'index.js'], ['js/app.js', 'app.jsx']],
  ['**.js', ['index.js', 'js/index.js', 'src/js/app.js'], ['index.jsx', 'js/app']],
  ['docs/*', ['docs/README.md', 'docs/file.txt'], ['docs/a/b', 'docs', 'a/docs/b']],
  ['docs/**', ['docs/README.md', 'docs/mona/octocat.txt'], ['docs', 'docs2/a', 'a/docs/b']],
  [
    'docs/**/*.md',
    ['docs/README.md', 'docs/mona/hello-world.md', 'docs/a/markdown/file.md'],
    ['docs/a.txt', 'docs.md', 'README.md']
  ],
  [
    '**/docs/**',
    ['docs/hello.md', 'dir/docs/my-file.txt', 'space/docs/plan/space.doc'],
    ['mydocs/a', 'docs']
  ],
  [
    '**/README.md',
    ['README.md', 'js/README.md', 'a/b/README.md'],
    ['MYREADME.md', 'js/xREADME.md']
  ],
  ['**/*src/**', ['a/src/app.js', 'my-src/code/js/app.js', 'src/a'], ['srcs/a', 'a/b']],
  ['**/*-post.md', ['my-post.md', 'path/their-post.md'], ['post.md', 'my-post.mdx']],
  [
    '**/migrate-*.sql',
    ['migrate-10909.sql', 'db/migrate-v1.0.sql', 'db/sept/migrate-v1.sql'],
    ['db/migrate.sql', 'migrate-a/b.sql']
  ]
]

const others: readonly (readonly [pattern: string, takes: string[], leaves: string[]])[] = [
  ['src/app.ts', ['src/app.ts'], ['src/appXts', 'src/app.tsx']],
  ['a/**/b/**/c', ['a/b/c', 'a/x/b/y/z/c'], ['a/c', 'a/xb/c', 'ab/c']],
  ['src/[ab]*/x', ['src/a/x', 'src/bcd/x'], ['src/c/x', 'src/a/b/x']],
  ['v[0-9]+/x', ['v1/x', 'v12/x'], ['v/x', 'va/x']],
  ['**/', ['a/', ''], ['a']],
  ['a/**b', ['a/b', 'a/x/yb'], ['ab']],
  ['Docs/**', ['Docs/a'], ['docs/a']]
]

test.each([...cheatSheet, ...others])('%s selects what GitHub says', (pattern, takes, leaves) => {
  const matches = compilePathPattern(pattern)
  expect(takes.filter(path => matches?.(path) !== true)).toEqual([])
  expect(leaves.filter(path => matches?.(path) !== false)).toEqual([])
})

test.each(['*+', '[z-a]', '?x'])('%s is malformed', pattern => {
  expect(compilePathPattern(pattern)).toBeUndefined()
})

test('"**" misses no path, and a literal path only itself', () => {
  const path = fc.array(fc.stringMatching(/^[\w.-]{1,8}$/), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(path, path, (one, other) => {
      const [text, second] = [one.join('/'), other.join('/')]
      expect(compilePathPattern('**')?.(text)).toBe(true)
      expect(compilePathPattern(`${text}/**`)?.(`${text}/${second}`)).toBe(true)
      expect(compilePathPattern(text)?.(second)).toBe(text === second)
      expect(compilePathPattern(`**/${second}`)?.(`${text}/${second}`)).toBe(true)
    })
  )
})
