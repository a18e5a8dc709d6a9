import { read, spell } from './request'

const digest = `sha256:${'0'.repeat(64)}`

// BuildKit's answers to `FROM scratch` and ADD.
describe('ADD', () => {
  test.each<[string, readonly string[]]>([
    [
      'takes the digest of one download, or that of a repository as its URL has it',
      [
        `--checksum=${digest} https://e.com/a /d`,
        ...['--checksum=x https://e.com/a.git /d', '--checksum=x https://e.com/a.git?checksum=x /d']
      ]
    ],
    ['takes an empty checksum and an empty mode for none', ['--checksum= a /d', '--chmod= a /d']],
    [
      'takes names of a user and a group where nothing is linked',
      ['--chown=me a /d', '--chown=me:us a /d']
    ],
    [
      'takes numbers and root where it is linked',
      [
        ...['--link --chown=0 a /d', '--link --chown=root:root a /d', '--link --chown=root: a /d'],
        ...['--link --chown=2147483647:-1 a /d', '--link=false --chown=me a /d']
      ]
    ],
    [
      'takes keep-git-dir twice where both say the same',
      [
        '--keep-git-dir=true https://e.com/a.git?keep-git-dir=1 /d',
        '--keep-git-dir=true https://e.com/a.git?keep-git-dir= /d',
        '--keep-git-dir=false https://e.com/a.git?keep-git-dir=0 /d',
        'https://e.com/a.git?keep-git-dir=0 /d'
      ]
    ],
    [
      'takes flags in the query of a repository, with or without a value',
      ['https://e.com/a.git?submodules= /d', 'https://e.com/a.git?submodules=true /d']
    ],
    [
      'takes two kinds of time',
      ['https://e.com/a.git?mtime=commit /d', 'https://e.com/a.git?mtime=checkout /d']
    ],
    [
      'takes a commit, its checksum and a folder together',
      ['https://e.com/a.git?commit=a /d', 'https://e.com/a.git?checksum=x&commit=y&subdir=z /d']
    ],
    ['looks for no query behind a fragment', ['https://e.com/a.git#b?foo=1 /d']]
  ])('%s', (_, accepted) => {
    const qualities = accepted.map(words => read(`FROM scratch\nADD ${words}\n`).quality)
    expect(qualities).toEqual(accepted.map(() => 'exact'))
  })

  test.each<[string, readonly string[]]>([
    ['the checksum of a path', [`--checksum=${digest} a /d`]],
    ['one checksum of two', [`--checksum=${digest} https://e.com/a https://e.com/b /d/`]],
    ['a checksum of another form', ['--checksum=sha256:0 https://e.com/a /d']],
    [
      'two checksums of a repository that differ',
      [
        ...['--checksum=x https://e.com/a.git?checksum=y /d'],
        ...['--checksum=x https://e.com/a.git?commit=y /d']
      ]
    ],
    [
      'names where it is linked',
      [
        ...['--link --chown=0:me a /d', '--link --chown=:me a /d', '--link --chown=0:b:c a /d'],
        ...['--link --chown=2147483648 a /d']
      ]
    ],
    [
      'keep-git-dir twice where they differ',
      ['--keep-git-dir=false https://e.com/a.git?keep-git-dir=t /d']
    ],
    [
      'a query without its value, or with another',
      [
        ...['ref=', 'mtime=', 'mtime=x', 'subdir=', 'submodules=x', 'fetch-by-commit=2', 'foo'].map(
          query => `https://e.com/a.git?${query} /d`
        ),
        'github.com/a?foo=1 /d'
      ]
    ],
    [
      'a value given twice, and two references',
      ['ref=a&ref=a', 'tag=a&ref=b', 'branch=a&tag=a'].map(
        query => `https://e.com/a.git?${query} /d`
      )
    ]
  ])('is refused: %s', (_, refused) => {
    const qualities = refused.map(words => read(`FROM scratch\nADD ${words}\n`).quality)
    expect(qualities).toEqual(refused.map(() => 'opaque'))
  })

  test.each<[string, string, readonly string[]]>([
    ['what begins with github.com and no protocol', 'github.com/a', ['/github.com/a']],
    ['what has another protocol', 'ftp://h/a', ['/ftp:/h/a']],
    ['a download whose protocol is in capitals', 'HTTP://e.com/a', ['/HTTP:/e.com/a']],
    ['a user with a dot in front of a colon', 'a.b@h:x', ['/a.b@h:x']]
  ])('takes for a path: %s', (_, source, paths) => {
    expect(spell(read(`FROM scratch\nADD ${source} /d\n`))).toEqual(paths)
  })

  test.each([
    ...[
      'ssh://h/a',
      'GIT://h/a',
      'HTTP://e.com/a.git',
      'a_b@h:x',
      'git@h:',
      'http://e.com/a?x.git'
    ],
    ...['https://e.com/a.git/', 'https://e.com.git', 'http://e.com/a']
  ])('reads nothing of the context for %s', source => {
    expect(
      spell(read(`FROM scratch\nADD ${source} /d\n`)).filter(path => path.startsWith('/'))
    ).toEqual([])
  })
})
