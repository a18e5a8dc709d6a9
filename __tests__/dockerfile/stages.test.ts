import type { FindBase } from '../../src/dockerfile/reading'
import { handOn, judge, LOCAL, OTHER, read, spell } from './request'

describe('a build', () => {
  test.each<[string, string, readonly string[]]>([
    ['reads the last stage by default', 'FROM a\nCOPY x /x\nFROM b\nCOPY y /y\n', ['/y']],
    ['reads a base with its stage', 'FROM a AS s\nCOPY x /x\nFROM s\nCOPY y /y\n', ['/x', '/y']],
    ['reads what COPY --from names', 'FROM a AS s\nCOPY x /x\nFROM b\nCOPY --from=s x y\n', ['/x']],
    [
      'finds --from in any case',
      'FROM a AS Stage\nCOPY x /x\nFROM b\nCOPY --from=STAGE x y\n',
      ['/x']
    ],
    ['finds --from by number', 'FROM a\nCOPY x /x\nFROM b\nCOPY --from=0 x y\n', ['/x']],
    [
      'takes the last stage of a name',
      'FROM a AS s\nCOPY x /x\nFROM b AS s\nCOPY y /y\nFROM s\n',
      ['/y']
    ],
    [
      'reads what a mount names',
      'FROM a AS s\nCOPY x /x\nFROM b\nRUN --mount=from=s,target=/m ls\n',
      ['/x']
    ],
    [
      'reads what a cache begins with',
      'FROM a AS s\nCOPY x /x\nFROM b\nRUN --mount=type=cache,from=s,target=/m ls\n',
      ['/x']
    ],
    [
      'reads nothing for heredocs from a stage',
      'FROM a AS s\nCOPY x /x\nFROM b\nCOPY --from=s <<E /y\nE\n',
      []
    ],
    [
      'finds a stage by a variable in FROM',
      'ARG S=s\nFROM a AS s\nCOPY x /x\nFROM b AS t\nFROM $S\n',
      ['/x']
    ],
    ['may shadow an image by a stage', 'FROM alpine AS alpine\nCOPY x /x\nFROM alpine\n', ['/x']]
  ])('%s', (_, text, expected) => {
    const reading = read(text)
    expect(spell(reading)).toEqual(expected)
    expect(reading.quality).toBe('exact')
  })

  const text = 'FROM a AS one\nCOPY x /x\nFROM b AS two\nCOPY y /y\n'

  test('reads the target, in any case', () => {
    expect(spell(read(text, { target: 'ONE' }))).toEqual(['/x'])
  })

  test.each<[string, string, string]>([
    ['of a target that is no stage', text, 'three'],
    ['of a target by number', text, '0'],
    ['of a later stage', 'FROM a AS t\nCOPY --from=s x y\nFROM b AS s\nFROM t\n', ''],
    ['of a stage that copies from itself', 'FROM a AS s\nCOPY --from=s x y\n', ''],
    [
      'of a circle that nobody needs',
      'FROM a AS s\nCOPY --from=t x y\nFROM b AS t\nCOPY --from=s x y\nFROM c\n',
      ''
    ]
  ])('is opaque because %s', (_, dockerfile, target) => {
    expect(read(dockerfile, { target }).quality).toBe('opaque')
  })
})

describe('a trigger', () => {
  test.each<[string, string, readonly string[]]>([
    ['does not run in its own stage', 'FROM a\nONBUILD COPY x /x\nCOPY y /y\n', ['/y']],
    ['runs in a stage on top', 'FROM a AS s\nONBUILD COPY x /x\nFROM s\nCOPY y /y\n', ['/x', '/y']],
    ['runs once only', 'FROM a AS s\nONBUILD COPY x$V /x\nFROM s AS t\nENV V=1\nFROM t\n', ['/x']],
    ['runs in front of the stage', 'FROM a AS s\nONBUILD ENV V=1\nFROM s\nCOPY x$V /x\n', ['/x1']],
    [
      'may need a stage',
      'FROM a AS s\nONBUILD COPY --from=t y /y\nFROM b AS t\nCOPY x /x\nFROM s\n',
      ['/x']
    ]
  ])('%s', (_, text, expected) => {
    expect(spell(read(text))).toEqual(expected)
  })

  test.each<[string, string, readonly string[]]>([
    ['runs on top of it', 'FROM b\nCOPY y /y\n', ['/x', '/y']],
    ['runs before the stage', 'FROM b\nRUN --mount=source=$V,target=/v true\n', ['/v', '/x']],
    ['runs once only', 'FROM b AS s\nFROM s\n', ['/x']],
    ['does not run elsewhere', 'FROM a\nCOPY --from=b / /\n', []],
    ['runs on top of a named context', 'FROM named\n', ['/z']],
    ['runs on top of a stage that a context replaces', 'FROM a AS named\nFROM named\n', ['/z']]
  ])('of an image that the request knows %s', (_, text, expected) => {
    const triggers = new Map([
      ['b', ['COPY x /x', 'ENV V=v']],
      ['named', ['COPY z /z']]
    ])
    const request = { bases: triggering(triggers), contexts: new Map([['named', OTHER]]) }
    expect(spell(read(text, request))).toEqual(expected)
  })

  test('of an image that the request knows has the line of FROM', () => {
    const bases = triggering(new Map([['b', ['COPY x /x']]]))
    expect(read('FROM a\nFROM b\n', { bases }).sources.map(({ line }) => line)).toEqual([2])
  })

  test('is told by the name of its stage', () => {
    const text = 'FROM a AS s\nONBUILD RUN x\nFROM s AS T\nOnBuild  COPY x /x\nONBUILD ENV A=1\n'
    const listTriggers = (dockerfile: string, target: string): readonly string[] | undefined =>
      handOn(dockerfile, { target })?.triggers
    expect(listTriggers(text, 's')).toEqual(['RUN x'])
    expect(listTriggers(text, 't')).toEqual(['COPY x /x', 'ENV A=1'])
    expect(listTriggers(text, '')).toEqual(['COPY x /x', 'ENV A=1'])
    expect(listTriggers(text, 'none')).toEqual([])
    expect(listTriggers('NONSENSE', '')).toBeUndefined()
  })

  test('names its own line', () => {
    const { sources } = read('FROM a AS s\nRUN x\nONBUILD COPY x /x\nFROM s\n')
    expect(sources.map(source => source.line)).toEqual([3])
  })
})

function triggering(triggers: ReadonlyMap<string, readonly string[]>): FindBase {
  const nothing = { environment: new Map(), others: 'unset', workdir: '/' } as const
  return name => {
    const known = triggers.get(name)
    return known === undefined ? undefined : { ...nothing, triggers: known }
  }
}

describe('images', () => {
  test('are named as spelled, with what brings them in', () => {
    const { images } = read(
      'ARG V=3\nFROM alpine:$V AS s\nFROM unused\nFROM s\nCOPY --from=nginx a b\nRUN --mount=from=busybox,target=/m ls\n'
    )
    expect(images).toEqual([
      { name: 'alpine:3', line: 2, by: 'FROM' },
      { name: 'nginx', line: 5, by: 'COPY --from' },
      { name: 'busybox', line: 6, by: 'RUN --mount' }
    ])
  })

  test('do not hold scratch', () => {
    expect(read('FROM scratch\nCOPY a b\n').images).toEqual([])
  })
})

describe('a named context', () => {
  const local = { contexts: new Map([['lib', LOCAL]]) }

  test.each<[string, string, readonly string[]]>([
    ['gives the paths that --from takes', 'FROM a\nCOPY --from=lib x* y\n', ['lib:wildcard /x*']],
    [
      'gives the paths that mounts take',
      'FROM a\nRUN --mount=from=lib,source=x,target=/m ls\n',
      ['lib:/x']
    ],
    ['is read whole as the base of the target', 'FROM lib\n', ['lib:/']],
    [
      'is read whole where something runs',
      'FROM lib AS s\nRUN x\nFROM a\nCOPY --from=s x y\n',
      ['lib:/']
    ],
    [
      'gives what later stages take',
      'FROM lib AS s\nCOPY q r\nFROM a\nCOPY --from=s x y\n',
      ['/q', 'lib:/x']
    ],
    ['replaces a stage', 'FROM a AS lib\nCOPY x /x\nFROM b\nCOPY --from=lib y z\n', ['lib:/y']],
    ['replaces an image by any spelling', 'FROM docker.io/library/lib:latest\n', ['lib:/']],
    ['does not replace another tag', 'FROM lib:2\nCOPY x y\n', ['/x']]
  ])('%s', (_, text, expected) => {
    const reading = read(text, local)
    expect(spell(reading)).toEqual(expected)
    expect(reading.quality).toBe('exact')
  })

  test('that is no directory is only named', () => {
    const reading = read('FROM base:1\nCOPY x y\n', { contexts: new Map([['base:1', OTHER]]) })
    expect(spell(reading)).toEqual(['/x'])
    expect(reading.images).toEqual([])
    expect(reading.contexts).toEqual([{ context: 'base:1', line: 1, by: 'FROM' }])
  })

  test('with an invalid name makes the file opaque', () => {
    const reading = read('FROM a\n', { contexts: new Map([['Bad', LOCAL]]) })
    expect(judge(reading)).toEqual({ quality: 'opaque', because: ['refused 0'] })
    expect(spell(reading)).toEqual(['/', 'Bad:/'])
  })
})

describe('what is named', () => {
  const platforms = ['linux/amd64', 'linux/arm64/v8']
  const amd64 = { for: 'linux/amd64', platform: 'linux/amd64' }
  const arm64 = { for: 'linux/arm64', platform: 'linux/arm64' }

  test.each<[string, string, readonly (readonly [string, unknown])[]]>([
    [
      'is taken for each platform',
      'FROM a\nCOPY --from=b / /\n',
      [
        ['a', undefined],
        ['b', undefined]
      ]
    ],
    [
      'is taken of the platform that FROM names, by COPY --from of that which is built for',
      'FROM --platform=amd64 a\nCOPY --from=b / /\n',
      [
        ['a', [amd64, { ...arm64, platform: 'linux/amd64' }]],
        ['b', undefined]
      ]
    ],
    [
      'is taken of each platform where FROM names that which is built for',
      'FROM --platform=$TARGETPLATFORM a\n',
      [['a', undefined]]
    ],
    [
      'is taken for the platform alone whose name it has, and is said not to be for the other',
      'FROM a-$TARGETARCH\n',
      [
        ['a-amd64', [amd64, { for: 'linux/arm64' }]],
        ['a-arm64', [arm64, { for: 'linux/amd64' }]]
      ]
    ]
  ])('%s', (_, text, expected) => {
    const { images } = read(text, { platforms })
    expect(images.map(image => [image.name, image.platforms])).toEqual(expected)
  })

  test('is taken of the platform that FROM names, whatever the builder’s is', () => {
    const reading = read('FROM --platform=linux/arm64 base\nCOPY --from=b / /\n', {
      platforms: [],
      buildPlatform: '',
      contexts: new Map([['base', OTHER]])
    })
    expect(reading.contexts[0]?.platforms).toEqual([{ for: '', platform: 'linux/arm64' }])
    expect(reading.images[0]?.platforms).toBeUndefined()
  })
})
