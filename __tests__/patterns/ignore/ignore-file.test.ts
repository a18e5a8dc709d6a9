import { listIgnoreFiles, parseIgnoreFile } from '../../../src/patterns/ignore/ignore-file'

function spell(text: string): readonly string[] | string {
  const read = parseIgnoreFile(text)
  if (read.kind === 'invalid') return `${read.line}: ${read.because}`
  return read.patterns.map(({ line, effect, text }) => `${line} ${effect} ${text}`)
}

describe('an ignore file', () => {
  test.each<[string, string, readonly string[]]>([
    ['takes one pattern a line', 'a\nb\r\n\n c ', ['1 ignore a', '2 ignore b', '4 ignore c']],
    [
      'begins with a byte order mark at most',
      '\uFEFFa\n\uFEFFb',
      ['1 ignore a', '2 ignore \uFEFFb']
    ],
    ['has comments in the first column only', '#a\n #b\n!#c', ['2 ignore #b', '3 send #c']],
    ['reads a comment behind a byte order mark', '\uFEFF#a\nb', ['2 ignore b']],
    [
      'cleans its patterns',
      '/a\nb/\n./c\nd//e\nf/../g',
      ['1 ignore a', '2 ignore b', '3 ignore c', '4 ignore d/e', '5 ignore g']
    ],
    ['leaves a way out of the context as it is', '../a\n/../b', ['1 ignore ../a', '2 ignore b']],
    ['excepts with an exclamation mark', '!a\n! b \n!/c/', ['1 send a', '2 send b', '3 send c']],
    ['takes a second exclamation mark for a letter', '!!a\n!!', ['1 send !a', '2 send !']],
    [
      'trims what Go takes for white space',
      '\u0085\u00a0a\u3000\n\u200b',
      ['1 ignore a', '2 ignore \u200b']
    ],
    ['may hold nothing', '\n \n#', []]
  ])('%s', (_, text, expected) => {
    expect(spell(text)).toEqual(expected)
  })

  test.each<[string, string, string]>([
    ['a lone exclamation mark', 'a\n!', '2: a lone "!" excepts nothing'],
    ['an excepted root', 'a\n\n !/ ', '3: a lone "!" excepts nothing'],
    ['an open bracket', '[a\nb', '1: the pattern "[a" is malformed'],
    ['a backslash at the end', 'a\\', '1: the pattern "a\\\\" is malformed'],
    ['a line of 64 KiB', `a\n${'b'.repeat(65536)}`, '2: the line is longer than 64 KiB'],
    ['a line of 64 KiB in bytes', '☺'.repeat(21846), '1: the line is longer than 64 KiB'],
    ['characters of two bytes', 'é'.repeat(32768), '1: the line is longer than 64 KiB'],
    ['characters of four bytes', '\u{1f600}'.repeat(16384), '1: the line is longer than 64 KiB'],
    ['bytes that are no UTF-8', '\udc80'.repeat(65536), '1: the line is longer than 64 KiB']
  ])('is refused for %s', (_, text, expected) => {
    expect(spell(text)).toBe(expected)
  })

  test.each([
    'b'.repeat(65535),
    'é'.repeat(32767),
    '\u{1f600}'.repeat(16383),
    '\udc80'.repeat(65535)
  ])('may have a line that is just short enough: %#', line => {
    expect(spell(line)).toHaveLength(1)
  })
})

describe('the ignore file that counts', () => {
  test('is the one named after the Dockerfile, else that of the context', () => {
    const context = { kind: 'main', directory: 'api', dockerfile: 'docker/api.Dockerfile' } as const
    expect(listIgnoreFiles(context)).toEqual([
      'docker/api.Dockerfile.dockerignore',
      'api/.dockerignore'
    ])
  })

  test.each(['', '.'])('stands at the root of the repository for the context "%s"', directory => {
    expect(listIgnoreFiles({ kind: 'named', directory })).toEqual(['.dockerignore'])
  })

  test('is its own for a named context', () => {
    expect(listIgnoreFiles({ kind: 'named', directory: 'lib' })).toEqual(['lib/.dockerignore'])
  })
})
