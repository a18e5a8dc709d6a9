import { parseIgnoreFile } from '../../../src/patterns/ignore/ignore-file'
import { IgnoreWalk, selectSentFiles } from '../../../src/patterns/ignore/walk'

function send(text: string, files: readonly string[]): readonly string[] | string {
  const read = parseIgnoreFile(text)
  if (read.kind === 'invalid') return `refused in line ${read.line}`
  const selected = selectSentFiles(files, read.patterns)
  return selected.kind === 'invalid' ? `refused in line ${selected.line}` : selected.files
}

describe('the walk', () => {
  test.each([
    {
      title: 'sends all when nothing is ignored',
      text: '',
      files: ['a', 'b/c'],
      sent: ['a', 'b/c']
    },
    {
      title: 'ignores what is below an ignored directory',
      text: 'a',
      files: ['a/b/c', 'ab'],
      sent: ['ab']
    },
    {
      title: 'sends an exception below an ignored directory',
      text: 'a\n!a/b',
      files: ['a/b/c', 'a/d'],
      sent: ['a/b/c']
    },
    {
      title: 'does not look again at a pattern that could not change the verdict',
      text: '**\n!docs/**\ndocs',
      files: ['docs/a.md', 'x'],
      sent: ['docs/a.md']
    },
    {
      title: 'enters an ignored directory for an exception with a wildcard',
      text: '*\n!**/*.go',
      files: ['a/b/c.go', 'a/d'],
      sent: ['a/b/c.go']
    },
    {
      title: 'does not enter a directory that no exception leads into',
      text: '*\n!a/b',
      files: ['c/a/b', 'a/b'],
      sent: ['a/b']
    },
    {
      title: 'takes the last pattern that matches',
      text: 'a*\n!ab\nab',
      files: ['ab', 'ac', 'b'],
      sent: ['b']
    }
  ])('$title', ({ text, files, sent }) => {
    expect(send(text, files)).toEqual(sent)
  })

  // What Go's regular expressions make of a pattern, as BuildKit answers it.
  test.each<[string, readonly string[], readonly string[]]>([
    ['*.{2}', ['a..', 'a.{2}', 'a.'], ['a.{2}', 'a.']],
    ['*.{js,ts}', ['a.js', 'a.{js,ts}'], ['a.js']],
    ['*a|b', ['xay', 'b', 'ab', 'c'], ['c']],
    ['?{2}x', ['abx', 'ax'], ['ax']],
    ['foo\\bar', ['foobar', 'foo/bar'], ['foobar', 'foo/bar']],
    ['\\d*', ['1a', 'da'], ['da']],
    ['\\x41*', ['Ab', 'xb'], ['xb']],
    ['[[:alpha:]]x', ['ax', ':x', '1x'], [':x', '1x']],
    ['[a*b]', ['a', 'aaa/b]', 'ab]'], ['a']],
    ['\\p{Greek}*', ['αb', 'ab'], ['ab']],
    ['\\Qa*', ['ab', 'a[^/]*$'], ['ab']],
    ['a^*', ['a^b'], ['a^b']],
    ['{0}/[ab]', ['x/a', 'x/c'], ['x/c']],
    ['a**/b', ['ab', 'a/b', 'axx/b', 'a\nx/b'], ['a\nx/b']],
    ['a*[x-]', ['abx', 'ab-', 'aby'], ['aby']],
    ['\\w\\b*', ['a', 'a.b', 'ab'], ['ab']],
    [
      'a\\b*',
      ['a', 'a:', 'a@', 'a[', 'a`', 'a{', 'a0', 'a9', 'aA', 'aZ', 'a_', 'aa', 'az'],
      ['a0', 'a9', 'aA', 'aZ', 'a_', 'aa', 'az']
    ],
    ['*[a-\\x63]y', ['by', 'xay', 'dy', '-y'], ['dy', '-y']],
    ['*\\a\\f\\n\\r\\t\\v', ['x\x07\f\n\r\t\v', 'xafnrtv'], ['xafnrtv']],
    ['*\\0', ['x\0', 'x0'], ['x0']],
    ['*\\07', ['x\x07', 'x7'], ['x7']],
    ['*\\p{ascii}', ['a', 'é', 'éb'], ['é']]
  ])('reads %s as BuildKit does', (pattern, files, expected) => {
    expect(send(pattern, files)).toEqual(expected)
  })

  test.each<[string, string, readonly string[]]>([
    ['a range that runs backwards', '[z-a]', ['a']],
    ['a count without anything to count', '*{2}', ['a']],
    ['an escape that Go does not know', 'b*\n*\\8', ['a']],
    ['a single digit that would be a back reference', '*\\7', ['a']],
    ['a count of a count', '*?{2}{2}', ['a']],
    ['a bracket behind a star', 'a*[', ['x']]
  ])('is refused for %s once a path is compared', (_, text, files) => {
    expect(send(text, files)).toMatch(/^refused in line/)
    expect(send(text, [])).toEqual([])
  })

  test('is not refused by a malformed pattern that is never looked at', () => {
    expect(send('x*\n*\\8', ['xa'])).toEqual([])
  })

  test('names the first malformed line, whatever the order of the files', () => {
    const text = 'x\n!*{2}\n[z-a]'
    expect(send(text, ['a', 'x'])).toBe('refused in line 2')
    expect(send(text, ['x', 'a'])).toBe('refused in line 2')
  })

  test('says which line ignores a file', () => {
    const read = parseIgnoreFile('# all\n*\n!src\nsrc/gen')
    if (read.kind === 'invalid') throw new Error(read.because)
    const walk = new IgnoreWalk(read.patterns)
    expect(walk.judgeFile('docs/a')).toEqual({ kind: 'ignored', line: 2 })
    expect(walk.judgeFile('src/gen/a')).toEqual({ kind: 'ignored', line: 4 })
    expect(walk.judgeFile('src/a')).toEqual({ kind: 'sent' })
  })

  test.each<[string, readonly string[], readonly string[]]>([
    ['*\n!src/a', ['', 'src'], ['docs', 'src/b']],
    ['docs\n!docs/a/b', ['docs', 'docs/a', 'docs/a/b', 'docs/a/b/c', 'x/y'], ['docs/b']],
    ['*\n!**/*.go', ['docs', 'docs/a'], []],
    ['docs', ['src', 'src/docs'], ['docs', 'docs/a']]
  ])('with %j comes into the directories below which it may send something', (text, yes, no) => {
    const read = parseIgnoreFile(text)
    if (read.kind === 'invalid') throw new Error(read.because)
    const walk = new IgnoreWalk(read.patterns)
    expect([...yes, ...no].filter(path => walk.enters(path))).toEqual(yes)
  })

  test('takes a byte that is not UTF-8 for one character', () => {
    expect(send('a?b\nc\udcffd', ['a\udcffb', 'a\udc80\udc80b', 'c\udcffd'])).toEqual([
      'a\udc80\udc80b'
    ])
  })
})
