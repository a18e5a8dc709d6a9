import { judge, read, spell } from './request'

const FROM = 'FROM alpine\n'

describe('COPY', () => {
  test.each<[string, string, readonly string[]]>([
    ['takes all but its last word', 'COPY a b /d/\n', ['/a', '/b']],
    ['takes the exec form', 'COPY ["a b", "c", "/d/"]\n', ['/a b', '/c']],
    ['takes what is no JSON word by word', 'COPY [a] b /d\n', ['/b', 'wildcard /[a]']],
    ['takes quoted words', 'COPY "a" \'b\' /d/\n', ['/a', '/b']],
    ['cleans paths', 'COPY /a ../../b ./c/ d/../e /d/\n', ['/a', '/b', '/c', '/e']],
    ['takes the whole context', 'COPY . /d\n', ['/']],
    ['takes the whole context for an empty variable', 'COPY "$V" /d\n', ['/']],
    [
      'keeps wildcards',
      'COPY src/*.go go.?um [ab]c /d/\n',
      ['wildcard /[ab]c', 'wildcard /go.?um', 'wildcard /src/*.go']
    ],
    [
      'takes a backslash in front of a wildcard for a pattern, too',
      'COPY a\\\\*b /d/\n',
      ['wildcard /a\\*b']
    ],
    [
      'keeps the pattern of --parents',
      'COPY --parents ./x/./**/y.go z /d/\n',
      ['parents-pattern /x/**/y.go', 'parents-pattern /z']
    ],
    [
      'may say that --parents does not count',
      'COPY --parents=false x/**/y /d/\n',
      ['wildcard /x/**/y']
    ],
    ['is not changed by its other flags', 'COPY --link --chmod=u+x --chown=1:2 a /d\n', ['/a']],
    ['ends its flags at --', 'COPY --link -- --from=x /d\n', ['/--from=x']],
    ['takes flags in quotes', 'COPY "--from=x" /d\n', ['/--from=x']]
  ])('%s', (_, body, expected) => {
    const reading = read(FROM + body)
    expect(spell(reading)).toEqual(expected)
    expect(reading.quality).toBe('exact')
  })

  test('names the line and the instruction that read', () => {
    const { sources } = read(
      'FROM alpine\n\nCOPY --exclude=*.md \\\n a /d\nADD b /d\nRUN --mount=source=c,target=/m ls\n'
    )
    expect(sources).toEqual([
      { context: '', kind: 'path', path: 'a', excludes: ['*.md'], line: 3, instruction: 'COPY' },
      { context: '', kind: 'path', path: 'b', excludes: [], line: 5, instruction: 'ADD' },
      { context: '', kind: 'path', path: 'c', excludes: [], line: 6, instruction: 'RUN --mount' }
    ])
  })
})

describe('ADD', () => {
  test.each<[string, string, readonly string[]]>([
    ['takes paths', 'ADD a b /d/\n', ['/a', '/b']],
    ['takes no downloads', 'ADD https://e.com/a.tgz b /d/\n', ['/b']],
    [
      'takes no repositories',
      'ADD git@github.com:a/b.git https://e.com/a.git#v1 ssh://h/r b /d/\n',
      ['/b']
    ],
    ['takes a host without a protocol for a path', 'ADD github.com/a/b /d/\n', ['/github.com/a/b']],
    ['takes an unknown protocol for a path', 'ADD s3://a/b /d/\n', ['/s3:/a/b']]
  ])('%s', (_, body, expected) => {
    expect(spell(read(FROM + body))).toEqual(expected)
  })
})

describe('a mount', () => {
  test.each<[string, string, readonly string[]]>([
    ['binds by default', 'RUN --mount=source=a,target=/m ls\n', ['/a']],
    ['takes the whole context without a source', 'RUN --mount=type=bind,target=/m ls\n', ['/']],
    ['has short names for its fields', 'RUN --mount=type=bind,src=a,dst=/m,rw ls\n', ['/a']],
    ['expands variables', 'ARG D=x\nRUN --mount=source=$D/y,target=/m ls\n', ['/x/y']],
    ['may be quoted as CSV', `RUN --mount='"source=a,b",target=/m' ls\n`, ['/a,b']],
    [
      'may be one of several',
      'RUN --mount=source=a,target=/m --mount=source=b,target=/n ls\n',
      ['/a', '/b']
    ],
    ['takes a wildcard literally', 'RUN --mount=source=*.go,target=/m ls\n', ['/*.go']],
    ['of a cache reads nothing', 'RUN --mount=type=cache,target=/m ls\n', []],
    ['of a tmpfs reads nothing', 'RUN --mount=type=tmpfs,target=/m ls\n', []],
    ['of a secret reads nothing', 'RUN --mount=type=secret,id=a ls\n', []],
    ['of ssh reads nothing', 'RUN --mount=type=ssh ls\n', []],
    ['counts in front of the command only', 'RUN echo --mount=source=a,target=/m\n', []]
  ])('%s', (_, body, expected) => {
    expect(spell(read(FROM + body))).toEqual(expected)
  })
})

describe('BuildKit refuses', () => {
  test.each([
    'FOO',
    'COPY',
    'COPY a',
    'COPY ["a", 1]',
    'COPY --foo a /d',
    'COPY --link --link a /d',
    'COPY --link= a /d',
    'COPY --chmod=9 a /d',
    'COPY --link --chown=me a /d',
    'COPY --checksum=sha256:0 a /d',
    'COPY --from=$V a /d',
    'COPY --from=9 a /d',
    'COPY --from=Bad/Image a /d',
    'COPY https://e.com/a /d',
    'COPY git@github.com:a/b.git /d',
    'COPY [a /d',
    'ADD --from=x a /d',
    'ADD --checksum=x a /d',
    'ADD https://e.com/a.git?foo=1 /d',
    'ADD https://e.com/a.git?tag=1&branch=2 /d',
    'ADD --keep-git-dir=true https://e.com/a.git?keep-git-dir=0 /d',
    'RUN --mount=type=foo,target=/m ls',
    'RUN --mount=from=$V,target=/m ls',
    'RUN --mount=target=/ ls',
    'RUN --mount=type=bind ls',
    'RUN --mount=foo=bar,target=/m ls',
    'RUN --mount=foo,target=/m ls',
    'RUN --mount= ls',
    'RUN --mount=type=bind,uid=1,target=/m ls',
    'RUN --mount=required,type=secret,id=a ls',
    'RUN --mount=type=secret ls',
    'RUN --mount=type=secret,id=a,from=b ls',
    'RUN --mount=type=ssh,source=a ls',
    'RUN --mount=type=tmpfs,size=1x,target=/m ls',
    'RUN --network=foo ls',
    'RUN --security=foo ls',
    'RUN [1]',
    'RUN []',
    'ARG',
    'ARG =x',
    'ENV',
    'ENV A',
    'ENV =x',
    'ENV A=1 B',
    'LABEL a="',
    'WORKDIR',
    'USER ${V:?}',
    'VOLUME ["a", ""]',
    'STOPSIGNAL FOO',
    'EXPOSE 70000',
    'EXPOSE 80/foo',
    'EXPOSE 1.2.3.456:80:80',
    'SHELL sh',
    'HEALTHCHECK',
    'HEALTHCHECK NONE x',
    'HEALTHCHECK --interval=1 CMD x',
    'HEALTHCHECK --retries=-1 CMD x',
    'CMD --x',
    'MAINTAINER',
    'ONBUILD',
    'ONBUILD ONBUILD RUN x',
    'ONBUILD FROM a',
    'ONBUILD COPY [1]'
  ])('%s', body => {
    const { quality, because } = read(`${FROM}${body}\n`)
    expect({ quality, kind: because[0]?.kind }).toEqual({ quality: 'opaque', kind: 'refused' })
  })

  test.each<[string, string, string]>([
    ['an empty file', '', 'refused 0'],
    ['a file without FROM', 'ARG A\n', 'refused 0'],
    ['an instruction in front of FROM', '\nCOPY a b\n', 'refused 2'],
    ['two words behind FROM', 'FROM a b\n', 'refused 1'],
    ['a stage’s name that begins with a digit', 'FROM a AS 1b\n', 'refused 1'],
    ['a stage’s name that could be no image', 'FROM a AS b-\n', 'refused 1'],
    ['a base without a name', 'ARG V\nFROM $V\n', 'refused 2'],
    ['an image in capitals', 'FROM Alpine\n', 'refused 1'],
    ['an unknown platform', 'FROM --platform=foo a\n', 'refused 1'],
    ['a line beyond 65,535 bytes', `FROM a\nRUN ${'é'.repeat(32_766)}\n`, 'refused 2'],
    ['a mistake in a stage that nobody needs', 'FROM a\nCOPY x\nFROM b\n', 'refused 2']
  ])('%s', (_, text, reason) => {
    expect(judge(read(text))).toEqual({ quality: 'opaque', because: [reason] })
  })

  test('reads the whole context then', () => {
    expect(spell(read('FOO\n'))).toEqual(['/'])
  })
})

describe('BuildKit accepts', () => {
  test.each([
    'COPY --chmod=u+x,g=rw a /d',
    'RUN --mount=type=cache,target=/m,sharing=locked,mode=0755,uid=0 ls',
    'RUN --device=vendor.com/class=name,required ls',
    'EXPOSE 80 81-90/udp 127.0.0.1:80:80 [::1]:80-81:80',
    'STOPSIGNAL RTMIN+3',
    'STOPSIGNAL --ignored 9',
    'HEALTHCHECK --interval=1m30s --timeout=1.5s --retries=3 CMD ["x"]',
    'ONBUILD FOO',
    'VOLUME $V/x',
    'SHELL ["sh", "-c"]',
    'MAINTAINER somebody'
  ])('%s', body => {
    expect(read(`${FROM}${body}\n`).quality).toBe('exact')
  })
})
