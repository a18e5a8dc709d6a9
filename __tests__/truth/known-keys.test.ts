import { describe, expect, it } from '@jest/globals'
import type { Outcome } from '../../truth/builder'
import { type KeyVerdict, KnownKeys } from '../../truth/known-keys'
import { makeKeys } from '../../truth/make-keys'
import { file, type Image, type Recipe, type Repository } from '../../truth/repository'

const built = (digest: string): Outcome => ({ kind: 'built', digest, run: [], cached: [] })
const failed = (because: string): Outcome => ({ kind: 'failed', because })
type Build = readonly [key: string | undefined, outcome: Outcome]

describe('a content key', () => {
  it.each<{ title: string; builds: readonly Build[]; last: KeyVerdict }>([
    { title: 'says nothing at first', builds: [['k', built('1')]], last: { kind: 'first' } },
    {
      title: 'stands for one image',
      builds: [
        ['k', built('1')],
        ['l', built('2')],
        ['k', built('1')]
      ],
      last: { kind: 'same' }
    },
    {
      title: 'never stands for two',
      builds: [
        ['k', built('1')],
        ['k', built('2')]
      ],
      last: { kind: 'other', because: 'one content key stands for "1" and "2"' }
    },
    {
      title: 'never stands for an image and for a failure',
      builds: [
        ['k', built('1')],
        ['k', failed('a: not found')]
      ],
      last: { kind: 'other', because: 'one content key stands for "1" and "a build that fails"' }
    },
    {
      title: 'may stand for failures of several texts',
      builds: [
        ['k', failed('a: not found')],
        ['k', failed('b: not found')]
      ],
      last: { kind: 'same' }
    },
    {
      title: 'that there is not says nothing',
      builds: [
        [undefined, built('1')],
        [undefined, built('2')]
      ],
      last: { kind: 'none' }
    }
  ])('$title', ({ builds, last }) => {
    const keys = new KnownKeys()
    expect(builds.map(([key, outcome]) => keys.meet(key, outcome)).at(-1)).toEqual(last)
  })
})

describe('keys of a generated repository', () => {
  const recipe = (name: string): Recipe => ({
    ...{ context: name, file: `${name}/Dockerfile`, target: '' },
    ...{ buildArgs: new Map(), buildContexts: new Map(), platforms: [] }
  })
  const images: readonly Image[] = ['core', 'api'].map(name => ({ name, prod: recipe(name) }))
  const repositoryOf = (text: string, from = 'core'): Repository => ({
    tree: new Map([
      ['core/a', file(text)],
      ['core/Dockerfile', file('FROM scratch\nCOPY a /\n')],
      ['api/Dockerfile', file(`FROM ${from}\n`)]
    ]),
    images
  })

  it('are other ones where a file of a parent is', () => {
    const [one, other] = [makeKeys(repositoryOf('1')), makeKeys(repositoryOf('2'))]
    expect([...one.keys()].sort()).toEqual(['api', 'core'])
    expect(makeKeys(repositoryOf('1'))).toEqual(one)
    for (const [name, key] of one) expect(other.get(name)).not.toBe(key)
  })

  it('are missing where a Dockerfile cannot be read', () => {
    expect([...makeKeys(repositoryOf('1', 'x\nNONSENSE')).keys()]).toEqual(['core'])
  })
})
