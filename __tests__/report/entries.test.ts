import { entryKeys } from '../../src/images/entry-keys'
import type { Entry } from '../../src/report/matrix/entry'
import type { MatrixSettings } from '../../src/report/matrix/settings'
import { toEntries } from '../../src/report/matrix/to-entries'
import { openverse } from './examples'
import fields from './openverse-fields.json' with { type: 'json' }
import { cause, copied, folder, parent, planOf, settings } from './plans'

const split: MatrixSettings = {
  runners: new Map([
    ['default', 'amd'],
    ['linux/arm64', 'arm']
  ]),
  stages: 1,
  platforms: 'split'
}
const both = { platforms: ['linux/amd64', 'linux/arm64/v8'] }

describe('entries', () => {
  test("carry the predecessor's six fields with its values, for every image", () => {
    const verdicts = { verdicts: 'build publish test' }
    const plan = openverse({
      upstream_db: verdicts,
      catalog: verdicts,
      ingestion_server: verdicts,
      api: verdicts,
      api_nginx: verdicts,
      frontend: verdicts,
      frontend_nginx: verdicts
    })
    const { build } = toEntries(plan, settings)
    const six = ['image', 'target', 'context', 'file', 'build-contexts', 'build-args']
    expect(build.map(entry => pick(entry, six))).toEqual(
      Object.values(fields).map(image => pick(new Map(Object.entries(image)), six))
    )
  })

  test('have their keys in the documented order, then the union of all matrix keys', () => {
    const plan = planOf({
      web: { verdicts: 'build', matrix: { setup_nodejs: 'true', '7': 'x' } },
      api: { verdicts: 'build', matrix: { python: '3.10' } }
    })
    const [web, api] = toEntries(plan, settings).build
    expect([...(web ?? [])].map(([key]) => key)).toEqual([
      ...entryKeys,
      '7',
      'setup_nodejs',
      'python'
    ])
    expect(pick(api, ['setup_nodejs', 'python'])).toEqual({ setup_nodejs: '', python: '3.10' })
  })

  test('are ordered by stage, then as in the configuration', () => {
    const plan = planOf({
      site: { verdicts: 'build test', stage: 2 },
      zebra: { verdicts: 'build test' },
      web: { verdicts: 'build test', stage: 1 },
      base: { verdicts: 'build test' }
    })
    const { build, test: tests } = toEntries(plan, settings)
    expect(listOf(build, 'image')).toEqual(['zebra', 'base', 'web', 'site'])
    expect(listOf(tests, 'image')).toEqual(['zebra', 'base', 'web', 'site'])
  })

  test('write one argument and one context a line, without images of this repository', () => {
    const plan = planOf({
      web: {
        verdicts: 'build',
        recipe: {
          buildArgs: new Map([
            ['A', '1'],
            ['B', 'x=y z']
          ]),
          buildContexts: new Map([
            ['src', folder('packages')],
            ['base', { kind: 'image', text: 'target:base', image: 'base' }],
            ['tools', { kind: 'remote', text: 'docker-image://ghcr.io/org/tools:1' }],
            ['alpine', { kind: 'remote', text: 'docker-image://alpine:3' }]
          ])
        },
        parents: [{ image: 'tools', spelling: 'tools' }]
      }
    })
    expect(pick(toEntries(plan, settings).build[0], ['build-args', 'build-contexts'])).toEqual({
      'build-args': 'A=1\nB=x=y z',
      'build-contexts': 'src=./packages\nalpine=docker-image://alpine:3'
    })
  })

  test('of a dev variant have its recipe, are never published, and have names of their own', () => {
    const plan = planOf({
      api: {
        verdicts: 'build publish test dev',
        dev: { target: 'dev' },
        devParents: [{ image: 'api', spelling: 'api-prod' }]
      }
    })
    const { build, dev, test: tests } = toEntries(plan, settings)
    expect(tests).toEqual(dev)
    const keys = ['variant', 'target', 'publish', 'artifact', 'cache-scope', 'load', 'inputs-hash']
    expect(pick(dev[0], [...keys, 'local-tag'])).toEqual({
      variant: 'dev',
      target: 'dev',
      publish: 'false',
      artifact: 'api___dev',
      'cache-scope': 'api___dev',
      load: 'api-prod=api',
      'inputs-hash': 'dev-of-api',
      'local-tag': 'api'
    })
    expect(build[0]?.get('cache-scope')).toBe('api')
  })
})

describe('load', () => {
  test('names parents by each spelling', () => {
    const parents = [
      { image: 'base', spelling: 'base' },
      { image: 'base', spelling: 'ghcr.io/example/base:latest' }
    ]
    const plan = planOf({
      base: { verdicts: 'build' },
      web: { verdicts: 'build', stage: 1, parents }
    })
    expect(listOf(toEntries(plan, settings).build, 'load')).toEqual([
      '',
      'base=base ghcr.io/example/base:latest=base'
    ])
  })

  test('names the test images by local tag and then the image itself, each once', () => {
    const plan = planOf({
      db: { verdicts: 'build', localTag: 'local-db' },
      web: { verdicts: 'build test', localTag: 'local-web', tests: ['db', 'web', 'db'] }
    })
    expect(toEntries(plan, settings).test[0]?.get('load')).toBe('local-db=db local-web=web')
  })

  test('of a split leg names the artifacts of its platform', () => {
    const plan = planOf({
      base: { verdicts: 'build', recipe: both },
      web: { verdicts: 'build', stage: 1, recipe: both, parents: [parent('base')] }
    })
    expect(listOf(toEntries(plan, split).build.slice(2), 'load')).toEqual([
      'base=base___linux-amd64',
      'base=base___linux-arm64'
    ])
  })

  test('of a split leg names the artifacts of the platforms of which it takes its parents', () => {
    const amd64 = { for: 'linux/amd64', platform: 'linux/amd64' }
    const plan = planOf({
      base: { verdicts: 'build', recipe: both },
      arm: { verdicts: 'build', recipe: { platforms: ['linux/arm64'] } },
      web: {
        verdicts: 'build',
        stage: 1,
        recipe: both,
        parents: [
          { ...parent('base'), platforms: [amd64, { ...amd64, for: 'linux/arm64' }] },
          {
            ...parent('arm'),
            platforms: [{ for: 'linux/arm64', platform: 'linux/arm64' }, { for: 'linux/amd64' }]
          }
        ]
      },
      any: {
        verdicts: 'build',
        stage: 1,
        parents: [{ ...parent('base'), platforms: [{ for: '', platform: 'linux/arm64' }] }]
      }
    })
    const legs = toEntries(plan, split).build.filter(entry => entry.get('stage') === '1')
    expect(listOf(legs, 'load')).toEqual([
      'base=base___linux-amd64',
      'base=base___linux-amd64 arm=arm',
      'base=base___linux-arm64'
    ])
  })

  test.each([
    { title: 'under another name', own: 'linux/i386', needs: 'linux/386' },
    { title: 'of a parent that nobody asked about', own: 'linux/arm64', needs: 'linux/s390x' }
  ])('of a leg names the artifact for its platform, $title', ({ own, needs }) => {
    const plan = planOf({
      base: { verdicts: 'build', recipe: { platforms: ['linux/amd64', own] } },
      web: {
        verdicts: 'build',
        stage: 1,
        recipe: { platforms: [own] },
        parents: [{ ...parent('base'), platforms: [{ for: needs, platform: needs }] }]
      }
    })
    const legs = toEntries(plan, split).build.filter(entry => entry.get('stage') === '1')
    expect(listOf(legs, 'load')).toEqual([
      `base=base___${own === 'linux/i386' ? 'linux-386' : 'linux-arm64'}`
    ])
  })

  test('of a test names the artifacts of its runner, and the test is one entry', () => {
    const plan = planOf({
      db: { verdicts: 'build', recipe: both },
      web: { verdicts: 'build test', recipe: both, tests: ['db'] },
      arm: { verdicts: 'build test', recipe: { platforms: ['linux/arm64'] }, tests: ['db'] }
    })
    const { test: tests } = toEntries(plan, split)
    expect(listOf(tests, 'load')).toEqual([
      'db=db___linux-amd64 web=web___linux-amd64',
      'db=db___linux-arm64 arm=arm'
    ])
    expect(listOf(tests, 'runner')).toEqual(['amd', 'arm'])
  })
})

describe('platforms', () => {
  const plan = planOf({
    web: { verdicts: 'build publish', recipe: both },
    one: { verdicts: 'build publish', recipe: { platforms: ['linux/arm64'] } },
    any: { verdicts: 'build publish' }
  })
  const keys = ['platforms', 'platform', 'runner', 'artifact', 'cache-scope']

  test('split: an entry for each, on its runner, with names of its own', () => {
    expect(toEntries(plan, split).build.map(entry => keys.map(key => entry.get(key)))).toEqual([
      ['linux/amd64,linux/arm64', 'linux/amd64', 'amd', 'web___linux-amd64', 'web___linux-amd64'],
      ['linux/amd64,linux/arm64', 'linux/arm64', 'arm', 'web___linux-arm64', 'web___linux-arm64'],
      ['linux/arm64', 'linux/arm64', 'arm', 'one', 'one'],
      ['', '', 'amd', 'any', 'any']
    ])
  })

  test('together: one entry on the default runner', () => {
    const together: MatrixSettings = { ...split, platforms: 'together' }
    expect(toEntries(plan, together).build.map(entry => keys.map(key => entry.get(key)))).toEqual([
      ['linux/amd64,linux/arm64', '', 'amd', 'web', 'web'],
      ['linux/arm64', 'linux/arm64', 'amd', 'one', 'one'],
      ['', '', 'amd', 'any', 'any']
    ])
    expect(toEntries(plan, together).merge).toEqual([])
  })

  test('split: the merge matrix lists the legs of each published image', () => {
    const { merge } = toEntries(plan, split)
    expect(
      merge.map(entry => [entry.get('image'), entry.get('runner'), entry.get('legs')])
    ).toEqual([
      ['web', 'amd', 'web___linux-amd64 web___linux-arm64'],
      ['one', 'amd', 'one'],
      ['any', 'amd', 'any']
    ])
  })
})

describe('reason', () => {
  const filter = (name: string) => cause({ kind: 'filter-matched', filter: name, file: 'x' })
  test.each([
    ['names a kind once', [cause(copied('a', 'b:1')), cause(copied('c', 'b:1'))], 'input-changed'],
    [
      'names filters and the nearest parent',
      [
        cause(copied('a', 'b:1')),
        filter('api'),
        filter('web'),
        cause({ kind: 'label', label: 'image: base' }, ['root', 'base'])
      ],
      'input-changed, filter-matched: api + web; via base (label)'
    ],
    [
      'never names a label, a file or a ref',
      [
        cause({ kind: 'label', label: 'secret' }),
        cause({ kind: 'event', because: 'secret' }),
        cause({ kind: 'path-matched', file: 'secret', pattern: 'secret' })
      ],
      'label, event, path-matched'
    ]
  ])('%s', (_, causes, reason) => {
    const plan = planOf({ api: { verdicts: 'build', causes } })
    expect(toEntries(plan, settings).build[0]?.get('reason')).toBe(reason)
  })

  test('says what an unaffected image is needed for', () => {
    const plan = planOf({
      base: {
        verdicts: 'build',
        needs: [
          ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(image => ({
            kind: 'parent-of' as const,
            image
          })),
          { kind: 'needed-by-tests', image: 'web' },
          { kind: 'tests-only', because: 'secret' }
        ]
      }
    })
    expect(toEntries(plan, settings).build[0]?.get('reason')).toBe(
      'base of a + b + c + d + e + 2 more; for the tests of web; tests only'
    )
  })
})

function pick(entry: Entry | undefined, keys: readonly string[]) {
  return Object.fromEntries(keys.map(key => [key, entry?.get(key)]))
}

function listOf(entries: readonly Entry[], key: string) {
  return entries.map(entry => entry.get(key))
}
