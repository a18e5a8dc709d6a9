import type { BaseImage, FindBase } from '../../src/dockerfile/reading'
import { handOn, judge, LOCAL, OTHER, read, spell } from './request'

function known(variables: Readonly<Record<string, string>>, parts: Partial<BaseImage> = {}) {
  const environment = new Map(Object.entries(variables))
  return { triggers: [], environment, others: 'unset', workdir: '/', ...parts } as const
}

function baseOf(image: BaseImage): FindBase {
  return name => (name === 'b' ? image : undefined)
}

describe('the environment of an image that the request knows', () => {
  const bases = baseOf(known({ V: '-gpu', EMPTY: '' }))
  test.each<[string, string, readonly string[]]>([
    ['is what a name has that nobody declares', 'COPY x$V /d\n', ['/x-gpu']],
    ['stays where ARG has no value', 'ARG V\nCOPY x$V /d\n', ['/x-gpu']],
    ['yields to ARG with a default', 'ARG V=1\nCOPY x$V /d\n', ['/x1']],
    ['yields to ARG with an empty default', 'ARG V=\nCOPY x$V /d\n', ['/x']],
    ['yields to ENV', 'ENV V=2\nCOPY x$V /d\n', ['/x2']],
    ['counts in front of ARG', 'COPY x$V /d\nARG V=1\n', ['/x-gpu']],
    ['counts in the value of ARG', 'ARG W=a$V\nCOPY x$W /d\n', ['/xa-gpu']],
    ['counts in the value of ENV', 'ENV V=a$V\nCOPY x$V /d\n', ['/xa-gpu']],
    ['counts for :-', 'ARG V\nCOPY x${V:-a} /d\n', ['/x-gpu']],
    ['counts for :+', 'ARG V\nCOPY x${V:+a} /d\n', ['/xa']],
    ['counts as set where it is empty', 'COPY x${EMPTY-a}${EMPTY:-b} /d\n', ['/xb']],
    ['leaves every other name unset', 'COPY x$W /d\n', ['/x']],
    ['counts in a mount', 'RUN --mount=source=x$V,target=/m ls\n', ['/x-gpu']],
    ['counts in a stage on top, ARG forgotten', 'ARG V=1\nFROM s\nCOPY x$V /d\n', ['/x-gpu']]
  ])('%s', (_, body, expected) => {
    const reading = read(`FROM b AS s\n${body}`, { bases, baseEnvironment: 'unknown' })
    expect(spell(reading)).toEqual(expected)
    expect(reading.quality).toBe('exact')
  })

  test('yields to a global argument that ARG takes over, and to a build argument', () => {
    const text = 'ARG V=g\nFROM b\nARG V\nCOPY x$V /d\n'
    expect(spell(read(text, { bases }))).toEqual(['/xg'])
    const buildArgs = new Map([['V', 'h']])
    expect(spell(read('FROM b\nARG V\nCOPY x$V /d\n', { bases, buildArgs }))).toEqual(['/xh'])
  })

  test('is seen by its triggers', () => {
    const triggering = baseOf(known({ V: '-gpu' }, { triggers: ['COPY x$V /d'] }))
    expect(spell(read('FROM b\n', { bases: triggering }))).toEqual(['/x-gpu'])
  })

  test('is not seen by FROM', () => {
    const { images } = read('ARG V=1\nFROM b\nFROM a$V\n', { bases })
    expect(images.map(({ name }) => name)).toEqual(['a1'])
  })

  test('is not known beyond what it says', () => {
    const part = baseOf(known({ V: '1' }, { others: 'unknown', workdir: undefined }))
    const spelled = (body: string): string[] => spell(read(`FROM b\n${body}`, { bases: part }))
    expect(spelled('ARG V\nCOPY x$V /d\n')).toEqual(['/x1'])
    expect(spelled('ARG W\nCOPY x$W /d\n')).toEqual(['prefix /'])
  })

  test('comes with the working directory', () => {
    const text = 'FROM b\nRUN --mount=source=x,target=. ls\n'
    expect(judge(read(text, { bases }))).toEqual({ quality: 'opaque', because: ['refused 2'] })
    const inside = baseOf(known({}, { workdir: '/app' }))
    expect(spell(read(text, { bases: inside }))).toEqual(['/x'])
  })
})

describe('the platform of which an image is taken', () => {
  const ask = (text: string, platforms: readonly string[]): string[] => {
    const asked = new Set<string>()
    const bases: FindBase = (name, platform) => {
      asked.add(`${name} ${platform}`)
      return undefined
    }
    read(text, { bases, platforms, buildPlatform: '' })
    return [...asked]
  }

  test.each<[string, string, readonly string[], readonly string[]]>([
    [
      'that is built for',
      'FROM b\n',
      ['linux/arm64', 'linux/amd64'],
      ['b linux/arm64', 'b linux/amd64']
    ],
    ['unknown where none is', 'FROM b\n', [], ['b ']],
    ['that FROM says', 'FROM --platform=linux/s390x b\n', ['linux/arm64'], ['b linux/s390x']],
    [
      'unknown where FROM says one that is',
      'FROM --platform=$BUILDPLATFORM b\n',
      ['linux/arm64'],
      ['b ']
    ]
  ])('is the one %s', (_, text, platforms, expected) => {
    expect(ask(text, platforms)).toEqual(expected)
  })
})

describe('what an image hands on', () => {
  const environmentOf = (...[text, request]: Parameters<typeof handOn>) => {
    const { environment = new Map(), others } = handOn(text, request) ?? {}
    const variables = [...environment].filter(([name]) => name !== 'PATH')
    return { others, variables: Object.fromEntries(variables) as Record<string, unknown> }
  }

  test.each<[string, string, Record<string, string>]>([
    ['what ENV sets', 'FROM scratch\nENV A=1 B=2\n', { A: '1', B: '2' }],
    ['nothing that ARG sets', 'FROM scratch\nARG A=1\nENV B=$A\n', { B: '1' }],
    ['what ENV says below an ARG', 'FROM scratch\nENV A=1\nARG A=2\n', { A: '1' }],
    ['the stages below', 'FROM scratch AS s\nENV A=1\nFROM s\nENV B=$A\n', { A: '1', B: '1' }],
    ['no other stage', 'FROM scratch AS s\nENV A=1\nFROM scratch\nENV B=1\n', { B: '1' }],
    ['what triggers set', 'FROM scratch AS s\nONBUILD ENV A=1\nFROM s\n', { A: '1' }],
    ['nothing that its own triggers set', 'FROM scratch\nONBUILD ENV A=1\n', {}]
  ])('is %s', (_, text, variables) => {
    expect(environmentOf(text)).toEqual({ others: 'unset', variables })
  })

  test('is that of its target, for its platform', () => {
    const text = 'FROM scratch AS s\nARG TARGETARCH\nENV A=$TARGETARCH\nFROM scratch\n'
    const arm = { target: 's', platforms: ['linux/arm64'] }
    expect(environmentOf(text, arm).variables).toEqual({ A: 'arm64' })
    const unknown = environmentOf(text, { target: 's', platforms: [], buildPlatform: '' })
    expect(unknown.variables).toEqual({ A: { fragments: ['', ''], gaps: 'name' } })
  })

  test('holds what its own base hands on, known or not', () => {
    const bases = baseOf(known({ A: '1' }))
    expect(environmentOf('FROM b\nENV B=$A\n', { bases, baseEnvironment: 'unknown' })).toEqual({
      others: 'unset',
      variables: { A: '1', B: '1' }
    })
    expect(environmentOf('FROM a\nENV B=1\n', { baseEnvironment: 'unknown' })).toEqual({
      others: 'unknown',
      variables: { B: '1' }
    })
  })

  test('is that of the context which takes the place of its stage, but for the triggers', () => {
    const text = 'FROM scratch AS s\nENV A=1\nONBUILD COPY x /x\n'
    const bases: FindBase = () => known({ A: '2' }, { triggers: ['COPY y /y'] })
    const contexts = new Map([['s', OTHER]])
    expect(environmentOf(text, { bases, contexts }).variables).toEqual({ A: '2' })
    expect(handOn(text, { bases, contexts })?.triggers).toEqual([])
    const local = { contexts: new Map([['s', LOCAL]]), baseEnvironment: 'unknown' } as const
    expect(environmentOf(text, local)).toEqual({ others: 'unset', variables: {} })
  })

  test('is unknown where its base is, but for its triggers', () => {
    const text = 'ARG V\nFROM a-$TARGETARCH\nENV A=1\nONBUILD COPY x /x\n'
    const { triggers, others } = handOn(text, { platforms: [], buildPlatform: '' }) ?? {}
    expect({ triggers, others }).toEqual({ triggers: ['COPY x /x'], others: 'unknown' })
  })

  test.each([
    ['BuildKit refuses the file', 'NONSENSE\n'],
    ['another front end reads the file', '# syntax=other/frontend\nFROM scratch\n']
  ])('is unknown where %s', (_, text) => {
    expect(handOn(text)).toBeUndefined()
  })
})
