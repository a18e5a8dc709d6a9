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
    'EXPOSE ${NONE:-80} 70000',
    'EXPOSE ${NONE:-foo}',
    'EXPOSE 8${NONE:-0}x',
    'SHELL sh',
    'HEALTHCHECK',
    'HEALTHCHECK NONE x',
    'HEALTHCHECK --interval=1 CMD x',
    'HEALTHCHECK --interval=999.9us CMD x',
    'HEALTHCHECK --interval=999999ns CMD x',
    'HEALTHCHECK --timeout=0.999ms CMD x',
    'HEALTHCHECK --interval=2562048h CMD x',
    'HEALTHCHECK --interval=-1s CMD x',
    'HEALTHCHECK --retries=-1 CMD x',
    'CMD --x',
    'MAINTAINER',
    'ONBUILD',
    'ONBUILD ONBUILD RUN x',
    'ONBUILD FROM a',
    ...['ADD', 'CMD', 'COPY', 'ENTRYPOINT', 'RUN', 'SHELL', 'VOLUME'].map(
      instruction => `ONBUILD ${instruction} [1]`
    ),
    'ONBUILD ENV A',
    'ONBUILD run [1]'
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

  test.each<[string, string]>([
    ['HEALTHCHECK NONE x', 'HEALTHCHECK NONE takes no arguments'],
    ['HEALTHCHECK CMD', 'Missing command after HEALTHCHECK CMD'],
    ['HEALTHCHECK', 'HEALTHCHECK requires at least one argument'],
    ['COPY --foo a /d', 'unknown flag: --foo'],
    ['COPY --chmod=1 --chmod=2 a /d', 'duplicate flag specified: --chmod'],
    ['COPY --link=x a /d', 'expecting boolean value for flag --link, not: x'],
    ['EXPOSE 70000', 'invalid port: "70000"'],
    ['RUN --mount=foo ls', "invalid field 'foo' must be a key=value pair"]
  ])('in its words: %s', (body, says) => {
    expect(read(`${FROM}${body}\n`).because[0]?.text).toContain(says)
  })

  test.each<[string, 'refused' | 'taken']>([
    ['type=secret,id=a,target=x', 'refused'],
    ['type=secret,id=a,target=x/y', 'refused'],
    ['type=secret,id=a', 'refused'],
    ['type=secret,id=a,env=X', 'taken'],
    ['type=secret,id=a,target=/x', 'taken'],
    ['type=secret,id=a,target=C:/x', 'taken'],
    ['type=ssh,target=x', 'taken']
  ])('the target of a secret on Windows that is no absolute path: %s is %s', (mount, verdict) => {
    const { quality } = read(`FROM a\nRUN --mount=${mount} ls\n`, {
      platforms: ['windows/amd64']
    })
    expect(quality).toBe(verdict === 'refused' ? 'opaque' : 'exact')
  })

  test('is no matter of the paths of Windows on Linux', () => {
    expect(read('FROM a\nRUN --mount=type=secret,id=a,target=x ls\n').quality).toBe('exact')
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
    'HEALTHCHECK --interval=1000us --timeout=1000000ns --start-period=1ms CMD x',
    'HEALTHCHECK --interval=2562047h --timeout=0 --start-interval=-0 CMD x',
    'ONBUILD FOO',
    'VOLUME $V/x',
    'SHELL ["sh", "-c"]',
    'MAINTAINER somebody'
  ])('%s', body => {
    expect(read(`${FROM}${body}\n`).quality).toBe('exact')
  })
})

describe('the images of a file that cannot be read', () => {
  test.each<[string, string, readonly string[]]>([
    ['are all that FROM names', 'FROM a\nFOO\nFROM  --platform=x "b"\n', ['a 1 FROM', 'b 3 FROM']],
    [
      'are those that --from and from= name',
      'FOO\nCOPY --from=a x y\nRUN --mount=type=bind,from=b,target=/x y\n',
      ['a 2 COPY --from', 'b 3 RUN --mount']
    ],
    ['are no stages', 'FROM a AS One\nFOO\nFROM ONE\nCOPY --from=one x y\n', ['a 1 FROM']],
    [
      'are stages where no line of FROM names them',
      'FOO\nRUN x FROM a AS one\nFROM one\n',
      ['one 3 FROM']
    ],
    [
      'are named by the first default of an argument',
      'ARG V=1\nFOO\nARG V=2\nFROM a:$V\nFROM b:${V}\n',
      ['a:1 4 FROM', 'b:1 5 FROM']
    ],
    [
      'are named by a default in quotes, or in place',
      'ARG V="1"\nFOO\nFROM a:$V\nFROM b:${W:-2}\n',
      ['a:1 3 FROM', 'b:2 4 FROM']
    ],
    ['are left out where a value is missing', 'FOO\nFROM a:$V\nFROM b\n', ['b 3 FROM']]
  ])('%s', (_, text, expected) => {
    const { images } = read(text)
    expect(images.map(({ name, line, by }) => `${name} ${line} ${by}`)).toEqual(expected)
  })

  test('are named by the values that the build is given', () => {
    const buildArgs = new Map([['V', '3']])
    const { images } = read('ARG V=1\nFOO\nFROM a:$V\n', { buildArgs })
    expect(images.map(({ name }) => name)).toEqual(['a:3'])
  })
})
