import type { Reuse } from '../../../src/images/configuration'
import type { StoredAnswer } from '../../../src/plan/memory'
import type { CreatedAnswer, Registry, RegistryAnswer } from '../../../src/ports/registry/registry'
import { StoredImages } from '../../../src/run/memory/stored-images'
import { Troubles } from '../../../src/run/memory/troubles'
import { imageOf, recipeIn } from '../../support/inputs'

const day = 86_400_000
const at = Date.UTC(2026, 10, 28, 10)
const digest = 'sha256:index'
const key = 'a'.repeat(64)
const both = ['linux/amd64', 'linux/arm64']

/** A registry's answers, and what it was asked. */
function openFake(found: RegistryAnswer, created: CreatedAnswer) {
  const asked: string[] = []
  const registry: Registry = {
    ask: reference => {
      asked.push(reference)
      return Promise.resolve(found.kind === 'found' ? { ...found, reference } : found)
    },
    readCreated: (_, of) => {
      asked.push(of)
      return Promise.resolve(created)
    }
  }
  return { registry, asked }
}

function imageFor(platforms: readonly string[], publishedName = 'ghcr.io/o/api:16') {
  return imageOf('api', { prod: recipeIn('api', { platforms }), publishedName })
}

function foundFor(platforms?: readonly string[]): RegistryAnswer {
  const found = { kind: 'found', reference: '', digest } as const
  if (platforms === undefined) return found
  return {
    ...found,
    parts: platforms.map(platform => ({ platform, digest: `sha256:${platform}` }))
  }
}

const absent: RegistryAnswer = { kind: 'absent' }
const refused: RegistryAnswer = {
  kind: 'absent',
  refused: { registry: 'ghcr.io', because: 'it answered with status 403', remedy: 'log in' }
}
const unanswered: RegistryAnswer & CreatedAnswer = {
  kind: 'unanswered',
  registry: 'ghcr.io',
  because: 'it answered with status 503',
  remedy: 'run again'
}
const old: CreatedAnswer = { kind: 'created', at, age: 3 * day }
const unknown: CreatedAnswer = { kind: 'unknown', because: 'its configuration names no time' }
const anyAge: Reuse = { with: [], store: [] }
const twoDays: Reuse = { ...anyAge, maxAge: 2 * day }
const threeDays: Reuse = { ...anyAge, maxAge: 3 * day }

function missing(because: string, why?: 'unanswered' | 'too-old'): StoredAnswer {
  return { kind: 'missing', because, ...(why === undefined ? {} : { why }) }
}

const built = { at: '2026-11-28T10:00:00.000Z', age: 3 * day }

test.each<{
  title: string
  found: RegistryAnswer
  platforms?: readonly string[]
  created?: CreatedAnswer
  reuse?: Reuse
  expected: StoredAnswer
  codes?: readonly string[]
}>([
  {
    title: 'is there as one manifest',
    found: foundFor(),
    expected: { kind: 'stored', image: { digest, built } }
  },
  {
    title: 'is there as one manifest for its one platform',
    found: foundFor(),
    platforms: ['linux/arm64'],
    expected: { kind: 'stored', image: { digest, built } }
  },
  {
    title: 'is no image of two platforms as one manifest',
    found: foundFor(),
    platforms: both,
    expected: missing('the registry lacks it for linux/amd64, linux/arm64')
  },
  {
    title: 'is there for all of its platforms, each said twice',
    found: foundFor(both),
    platforms: [...both, 'linux/arm64/v8'],
    expected: {
      kind: 'stored',
      image: {
        digest,
        parts: both.map(platform => ({ platform, digest: `sha256:${platform}` })),
        built
      }
    }
  },
  {
    title: 'lacks a platform',
    found: foundFor(['linux/amd64']),
    platforms: both,
    expected: missing('the registry lacks it for linux/arm64')
  },
  { title: 'is not there', found: absent, expected: missing('the registry does not have it') },
  {
    title: 'is not for us',
    found: refused,
    expected: missing('the registry ghcr.io lets nobody look for it'),
    codes: ['registry-refused']
  },
  {
    title: 'could not be asked for',
    found: unanswered,
    expected: missing('the registry ghcr.io could not be asked', 'unanswered'),
    codes: ['registry-unanswered']
  },
  {
    title: 'was deleted below its tag',
    found: foundFor(),
    created: { kind: 'absent' },
    expected: missing('what its content tag names was deleted from the registry')
  },
  {
    title: 'has an age that nobody asks for and nobody knows',
    found: foundFor(),
    created: unknown,
    expected: { kind: 'stored', image: { digest } }
  },
  {
    title: 'has an age that nobody asks for and that could not be read',
    found: foundFor(),
    created: unanswered,
    expected: { kind: 'stored', image: { digest } },
    codes: ['registry-unanswered']
  },
  {
    title: 'is as old as it may be',
    found: foundFor(),
    reuse: threeDays,
    expected: { kind: 'stored', image: { digest, built } }
  },
  {
    title: 'is too old',
    found: foundFor(),
    reuse: twoDays,
    expected: missing('the registry\'s is three days old, which is over "max-age"', 'too-old')
  },
  {
    title: 'may be too old',
    found: foundFor(),
    created: unknown,
    reuse: twoDays,
    expected: missing(
      "nobody knows how old the registry's is: its configuration names no time",
      'too-old'
    ),
    codes: ['unknown-age']
  },
  {
    title: 'may be too old, as its age could not be read',
    found: foundFor(),
    created: unanswered,
    reuse: twoDays,
    expected: missing('the registry ghcr.io could not be asked', 'unanswered'),
    codes: ['registry-unanswered']
  }
])('an image $title', async ({ found, platforms = [], created = old, reuse = anyAge, ...row }) => {
  const { registry, asked } = openFake(found, created)
  const troubles = new Troubles('to reuse')
  const stored = new StoredImages(registry, reuse, troubles)
  expect(await stored.find(imageFor(platforms), key)).toEqual(row.expected)
  const told = [...troubles.diagnostics(), ...stored.diagnostics()]
  expect(told.map(({ code }) => code)).toEqual(row.codes ?? [])
  const of = reuse.maxAge === undefined ? 'one platform' : 'every platform'
  expect([`ghcr.io/o/api:inputs-${key}`, of].slice(0, asked.length)).toEqual(asked)
})

describe('what is wrong with a registry', () => {
  it('is told once for each', async () => {
    const troubles = new Troubles('to reuse')
    const stored = new StoredImages(openFake(refused, old).registry, anyAge, troubles)
    for (const name of ['a', 'b', 'c']) await stored.find(imageFor([], `ghcr.io/o/${name}`), key)
    expect(troubles.diagnostics()).toMatchObject([
      {
        code: 'registry-refused',
        severity: 'warning',
        message:
          'the registry "ghcr.io" lets nobody look for images there: it answered with status 403',
        fix: 'log in'
      }
    ])
  })

  it('does not hide what is wrong with ages, which one warning tells', async () => {
    const troubles = new Troubles('to reuse')
    const stored = new StoredImages(openFake(foundFor(), unknown).registry, twoDays, troubles)
    for (const name of ['web', 'api']) {
      await stored.find({ ...imageFor([]), name }, key)
    }
    const [warning, ...others] = stored.diagnostics()
    expect(others).toEqual([])
    expect(warning?.message).toBe(
      'nobody knows how old the registry\'s images of "api", "web" are, so they are built again'
    )
  })
})
