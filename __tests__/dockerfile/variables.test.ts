import type { ReadingRequest } from '../../src/dockerfile/reading'
import { judge, read, spell } from './request'

describe('a variable', () => {
  test.each<[string, string, readonly string[]]>([
    ['is what ARG says by default', 'FROM a\nARG V=x\nCOPY $V /d\n', ['/x']],
    ['is not set before its line', 'FROM a\nCOPY x$V /d\nARG V=1\n', ['/x']],
    ['in front of FROM is not seen inside a stage', 'ARG V=1\nFROM a\nCOPY x$V /d\n', ['/x']],
    [
      'in front of FROM is taken over by ARG without a value',
      'ARG V=1\nFROM a\nARG V\nCOPY x$V /d\n',
      ['/x1']
    ],
    [
      'in front of FROM yields to a default inside',
      'ARG V=1\nFROM a\nARG V=2\nCOPY x$V /d\n',
      ['/x2']
    ],
    ['is what ENV says', 'FROM a\nENV V=x\nCOPY $V /d\n', ['/x']],
    ['is what the old form of ENV says', 'FROM a\nENV V some dir\nCOPY $V /d\n', ['/some dir']],
    [
      'of ENV is set behind its whole line',
      'FROM a\nENV V=1\nENV V=2 W=$V\nCOPY $V$W /d\n',
      ['/21']
    ],
    ['of ARG is set at once', 'FROM a\nARG V=1 W=$V\nCOPY $V$W /d\n', ['/11']],
    ['is inherited along FROM', 'FROM a AS s\nARG V=1\nENV W=2\nFROM s\nCOPY $V$W /d\n', ['/12']],
    [
      'is not inherited by COPY --from',
      'FROM a AS s\nENV V=1\nFROM a\nCOPY --from=s $V /d\nCOPY x$V /d\n',
      ['/x']
    ],
    [
      'of the attestations is not seen',
      'FROM a\nARG BUILDKIT_SBOM_SCAN_STAGE=1\nCOPY x$BUILDKIT_SBOM_SCAN_STAGE /d\n',
      ['/x']
    ],
    ['may have letters of any script', 'FROM a\nARG größe=1\nCOPY x${größe} /d\n', ['/x1']],
    [
      'of ENV counts again on top of a stage where ARG hides it',
      'FROM a AS s\nENV V=1\nARG V=2\nARG W=3\nCOPY x$V /d\nFROM s\nCOPY y$V$W /d\n',
      ['/x2', '/y13']
    ],
    [
      'may stand behind a byte order mark, which is left out',
      'FROM a\nARG V=x\nCOPY \ufeffa$V /d\n',
      ['/ax']
    ],
    ['PATH is set by BuildKit', 'FROM a\nCOPY ${PATH:+x} /d\n', ['/x']]
  ])('%s', (_, text, expected) => {
    expect(spell(read(text))).toEqual(expected)
  })

  test('is what a build argument says, where ARG declares it', () => {
    const buildArgs = new Map([['V', 'x/y']])
    expect(spell(read('FROM a\nCOPY q$V /d\n', { buildArgs }))).toEqual(['/q'])
    expect(spell(read('FROM a\nARG V=z\nCOPY $V /d\n', { buildArgs }))).toEqual(['/x/y'])
    expect(spell(read('ARG V=z\nFROM a\nARG V\nCOPY $V /d\n', { buildArgs }))).toEqual(['/x/y'])
  })
})

describe('a modifier', () => {
  const expand = (word: string): string[] =>
    spell(read(`FROM a\nARG SET=abcabc\nARG EMPTY=\nCOPY ${word} /d\n`))

  test.each<[string, string, string]>([
    [':- takes the word for an empty variable', '${EMPTY:-x}', '/x'],
    ['- takes the word for no variable only', 'y${EMPTY-x}', '/y'],
    [':+ takes the word for a variable that is not empty', '${SET:+x}', '/x'],
    ['+ takes the word for any variable', '${EMPTY+x}', '/x'],
    ['? gives the variable', '${SET?no}', '/abcabc'],
    ['# takes the shortest prefix off', '${SET#a*c}', '/abc'],
    ['## takes the longest prefix off', 'x${SET##a*c}', '/x'],
    ['% takes the shortest suffix off', '${SET%b*}', '/abca'],
    ['%% takes the longest suffix off', '${SET%%b*}', '/a'],
    ['/ replaces the first match', '${SET/b/x}', '/axcabc'],
    ['// replaces every match', '${SET//b/x}', '/axcaxc'],
    ['// gives the match for $0', "${SET//b/'<$0>'}", '/a<b>ca<b>c'],
    ['// replaces between all characters for an empty pattern', '${SET///-}', '/-a-b-c-a-b-c-'],
    ['nests', '${NONE:-${EMPTY:-${SET%%b*}}}', '/a'],
    ['reads quotes in its word', '${NONE:-"a}b"}', '/a}b']
  ])('%s', (_, word, expected) => {
    expect(expand(word)).toEqual([expected])
  })

  test.each([
    '${NONE?no}',
    '${EMPTY:?no}',
    '${}',
    '${SET',
    '${SET:#x}',
    '${SET:=x}',
    '${SET#\\x}',
    '"',
    "'"
  ])('makes the file opaque: %s', word => {
    const text = `FROM a\nARG SET=abcabc\nARG EMPTY=\nCOPY ${word} /d\n`
    expect(judge(read(text))).toEqual({ quality: 'opaque', because: ['refused 4'] })
  })
})

describe('a platform', () => {
  const text = 'FROM a\nARG TARGETARCH\nCOPY bin/$TARGETARCH/x /d\nCOPY y /d\n'

  test('gives the variables that ARG declares', () => {
    expect(spell(read(text, { platforms: ['linux/arm64/v8'] }))).toEqual(['/bin/arm64/x', '/y'])
  })

  test('of several gives the union', () => {
    const reading = read(text, { platforms: ['linux/amd64', 'linux/arm/v7'] })
    expect(spell(reading)).toEqual(['/bin/amd64/x', '/bin/arm/x', '/y'])
    expect(reading.quality).toBe('exact')
  })

  test('that nobody names is the builder’s', () => {
    const request = { platforms: [], buildPlatform: 'linux/s390x' }
    expect(spell(read(text, request))).toEqual(['/bin/s390x/x', '/y'])
  })

  test('that nobody knows gives the directory in front', () => {
    const reading = read(text, { platforms: [], buildPlatform: '' })
    expect(spell(reading)).toEqual(['/y', 'prefix /bin'])
    expect(judge(reading)).toEqual({ quality: 'widened', because: ['unresolved-variable 3'] })
  })

  test.each<[string, string, readonly string[]]>([
    ['a name', 'src/x$TARGETARCH/y', ['prefix /src']],
    ['a name behind a wildcard', 'src/*/x$TARGETARCH', ['prefix /src']],
    ['two names', 'src/$TARGETOS-$TARGETARCH/y', ['prefix /src']],
    ['a .. behind it, which may lead out', 'src/$TARGETARCH/../../y', ['prefix /']],
    ['a .. in front of what may be empty', 'src/..$TARGETVARIANT/y', ['prefix /']],
    ['a replacement, which may be anything', 'src/${TARGETARCH/a/..}/y', ['prefix /']],
    ['a default, which may be anything', 'src/${TARGETVARIANT:-../y}', ['prefix /']]
  ])('that nobody knows gives for %s', (_, source, expected) => {
    const dockerfile = `FROM a\nARG TARGETOS TARGETARCH TARGETVARIANT\nCOPY ${source} /d\n`
    const reading = read(dockerfile, { platforms: [], buildPlatform: '' })
    expect(spell(reading)).toEqual(expected)
  })

  test('that nobody knows hides the base', () => {
    const reading = read('FROM a-$TARGETARCH\n', { platforms: [], buildPlatform: '' })
    expect(judge(reading)).toEqual({ quality: 'opaque', because: ['unknown-base 1'] })
  })

  test('of the builder is not the target’s', () => {
    const reading = read('FROM a\nARG BUILDARCH TARGETARCH\nCOPY $BUILDARCH-$TARGETARCH /d\n', {
      platforms: ['linux/arm64']
    })
    expect(spell(reading)).toEqual(['/amd64-arm64'])
  })
})

describe('the unknown environment of a base image', () => {
  test.each<[string, string, readonly string[]]>([
    ['gives everything for a variable in front', 'COPY $V/y /d\n', ['prefix /']],
    ['gives everything, since a .. in it may lead anywhere', 'COPY src/x$V/y /d\n', ['prefix /']],
    ['reaches through ENV', 'ENV W=$V/lib\nCOPY src/$W /d\n', ['prefix /']],
    ['reaches through a modifier', 'COPY src/${V:-x} /d\n', ['prefix /']],
    ['reaches a name that ARG only declares', 'ARG V\nCOPY src/$V /d\n', ['prefix /']],
    ['does not reach a name that ARG gives a value', 'ARG V=x\nCOPY src/$V /d\n', ['/src/x']],
    ['nor one that ARG gives a value below', 'COPY src/$V /d\nARG V=x\n', ['/src']],
    [
      'nor one that a trigger gives a value',
      'AS s\nONBUILD ARG V=x\nFROM s\nCOPY src/$V /d\n',
      ['/src/x']
    ],
    [
      'reaches a name that another stage gives a value',
      'AS s\nARG V=x\nFROM a\nCOPY src/$V /d\n',
      ['prefix /']
    ],
    [
      'does not reach a name that the stage below gives a value',
      'AS s\nARG V=x\nFROM s\nCOPY src/$V /d\n',
      ['/src/x']
    ],
    [
      'reaches a stage below that gives a name no value',
      'AS s\nCOPY src/$V /d\nFROM s\nARG V=x\n',
      ['prefix /']
    ],
    ['does not reach a name that ENV sets', 'ENV V=x\nCOPY src/$V /d\n', ['/src/x']],
    ['reaches PATH, which is always set', 'ARG PATH\nCOPY src/$PATH /d\n', ['prefix /']],
    ['reaches mounts', 'RUN --mount=source=x/$V,target=/m ls\n', ['prefix /']]
  ])('%s', (_, body, expected) => {
    const text = body.startsWith('AS ') ? `FROM a ${body}` : `FROM a\n${body}`
    expect(spell(read(text, { baseEnvironment: 'unknown' }))).toEqual(expected)
  })

  test.each<[string, string, Partial<ReadingRequest>]>([
    ['a build argument', 'FROM a\nCOPY src/$V /d\nARG V\n', { buildArgs: new Map([['V', 'x']]) }],
    ['the global scope', 'ARG V=x\nFROM a\nCOPY src/$V /d\nARG V\n', {}]
  ])('does not reach a name to which ARG gives the value of %s', (_, text, request) => {
    expect(spell(read(text, { baseEnvironment: 'unknown', ...request }))).toEqual(['/src'])
  })

  test('reaches a name of the global scope that the stage does not take over', () => {
    const text = 'ARG V=x\nFROM a\nCOPY src/$V /d\n'
    expect(spell(read(text, { baseEnvironment: 'unknown' }))).toEqual(['prefix /'])
  })

  test('does not reach scratch', () => {
    const reading = read('FROM scratch\nCOPY x$V /d\n', { baseEnvironment: 'unknown' })
    expect(spell(reading)).toEqual(['/x'])
    expect(reading.quality).toBe('exact')
  })

  test('makes opaque what may set any name', () => {
    const reading = read('FROM a\nENV $V=1\n', { baseEnvironment: 'unknown' })
    expect(judge(reading)).toEqual({ quality: 'opaque', because: ['unknown-name 2'] })
  })
})
