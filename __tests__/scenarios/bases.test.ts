import { jest } from '@jest/globals'
import type { Answer } from '../support/registry-server'
import {
  closeNights,
  configurationFile,
  hoursAgo,
  type Nights,
  openNights,
  schedule
} from './nights'
import { other } from './scenario'

jest.setTimeout(60_000)

afterEach(closeNights)

const amd64 = 'linux/amd64'
const arm64 = 'linux/arm64'

const configuration = `image-name: OWN/o/{image}
reuse: {}
bases: {}
runners: { linux/arm64: ubuntu-24.04-arm }
images:
  base: { context: base, platforms: [linux/amd64, linux/arm64], tests: false }
  api:
    context: api
    tests: false
    platforms: [linux/amd64]
    build-contexts: { tools: docker-image://HUB/tools:1 }
  worker: { context: worker, platforms: [linux/amd64, linux/arm64], tests: false }
  web:
    context: web
    target: final
    build-args: { NODE: HUB/node:20 }
    dev: { build-args: { NODE: HUB/node:22 } }
  pinned: { context: pinned, tests: false }
`

const files = {
  [configurationFile]: configuration,
  'base/Dockerfile': 'FROM HUB/debian:12\nCOPY file /\n',
  'base/file': '0',
  'api/Dockerfile': 'FROM OWN/o/base\nCOPY --from=HUB/jq:1 /jq /\nCOPY --from=tools /tool /\n',
  'worker/Dockerfile':
    'FROM --platform=$BUILDPLATFORM HUB/golang:1 AS build\nRUN --mount=from=HUB/cache:1,target=/c go build\nFROM scratch\nCOPY --from=build /app /\n',
  'web/Dockerfile':
    'ARG NODE\nFROM $NODE AS build\nFROM HUB/unused:1 AS unused\nFROM build AS final\nCOPY file /\n',
  'web/file': '0',
  'pinned/Dockerfile': `FROM HUB/debian:12@sha256:${'1'.repeat(64)}\n`
}

const images = ['base', 'api', 'worker', 'web', 'pinned']

async function openShop(): Promise<Nights> {
  const nights = await openNights(files)
  for (const tag of ['debian:12', 'golang:1', 'node:20', 'node:22', 'jq:1', 'tools:1', 'cache:1']) {
    nights.move(tag, { [amd64]: '0', [arm64]: '0' })
  }
  return nights
}

/** Everything is published as of now. */
async function stock(): Promise<Nights> {
  const nights = await openShop()
  nights.publish(await nights.plan(other('push')))
  return nights
}

describe('a run that builds', () => {
  it('pins every base by the digest of its index, dev included, and tells of them by a tag', async () => {
    const nights = await openShop()
    const run = await nights.plan(other('push'))
    expect(run.built.toSorted()).toEqual(images.toSorted())
    const contexts = run
      .entries('build')
      .map(entry => [entry['image'], entry['build-contexts']?.split('\n')])
    expect(Object.fromEntries(contexts)).toEqual({
      base: [expect.stringMatching(pinOf(nights, 'debian', '12'))],
      api: [
        expect.stringMatching(new RegExp(`^tools=docker-image://${nights.hub.host}/tools@sha256:`)),
        expect.stringMatching(pinOf(nights, 'jq', '1'))
      ],
      worker: [
        expect.stringMatching(pinOf(nights, 'golang', '1')),
        expect.stringMatching(pinOf(nights, 'cache', '1'))
      ],
      web: [expect.stringMatching(pinOf(nights, 'node', '20'))],
      pinned: ['']
    })
    expect(run.entries('dev')[0]?.['build-contexts']).toMatch(pinOf(nights, 'node', '22'))
    const tags = run.entries('store').map(entry => entry['bases-tag'])
    expect(new Set(tags).size).toBe(5)
    for (const tag of tags) expect(tag).toMatch(/^bases-[0-9a-f]{64}$/)
  })

  it('asks once for each base, and for none without the key', async () => {
    const nights = await openShop()
    const { asked } = await nights.plan(other('push'))
    const ofHub = asked.filter(each => each.startsWith('hub'))
    expect(ofHub.toSorted()).toEqual(
      ['cache 1', 'debian 12', 'golang 1', 'jq 1', 'node 20', 'node 22', 'tools 1'].map(
        each => `hub ${each}`
      )
    )
    nights.commit({ [configurationFile]: configuration.replace('bases: {}\n', '') })
    const without = await nights.plan(other('push'))
    expect(without.asked.filter(each => each.startsWith('hub'))).toEqual([])
    const contexts = without.entries('build').map(entry => entry['build-contexts'])
    expect(new Set(contexts)).toEqual(
      new Set(['', `tools=docker-image://${nights.hub.host}/tools:1`])
    )
  })
})

function pinOf({ hub }: Nights, name: string, tag: string): RegExp {
  return new RegExp(
    `^${hub.host}/${name}:${tag}=docker-image://${hub.host}/${name}@sha256:\\w{64}$`
  )
}

describe('a night', () => {
  it('builds nothing where nothing moved, and names all that is published', async () => {
    const nights = await stock()
    const night = await nights.night()
    expect(night.log).toContain('Builds none of 5 images')
    expect(night).toMatchObject({ built: [], reused: images, published: images, tested: [] })
    expect(
      night.entries('store').map(({ image, store, publish }) => [image, store, publish])
    ).toEqual(images.map(image => [image, 'false', 'true']))
  })

  it('asks once for each base and each tag', async () => {
    const nights = await stock()
    const { asked } = await nights.night()
    const tags = asked.filter(each => !each.endsWith('blob') && !each.endsWith('digest'))
    expect(new Set(tags).size).toBe(tags.length)
    expect(tags.map(each => each.replace(/-\w{64}$/, '')).toSorted()).toEqual(
      [
        ...['cache 1', 'debian 12', 'golang 1', 'jq 1', 'node 20', 'tools 1'].map(
          each => `hub ${each}`
        ),
        ...images.flatMap(image => [`${image} bases`, `${image} inputs`])
      ].toSorted()
    )
  })

  const moved = (content: Record<string, string>) => content
  const both = moved({ [amd64]: '1', [arm64]: '1' })

  it.each<{
    title: string
    tag: string
    content?: Record<string, string>
    built: readonly string[]
    causes?: Readonly<Record<string, RegExp>>
  }>([
    {
      title: 'the base of an image and what is built from it',
      tag: 'debian:12',
      built: ['base', 'api'],
      causes: {
        base: /^base-changed: HUB\/debian:12 is now sha256:\w{12}…, FROM of base\/Dockerfile:1$/,
        api: /^base: base-changed: HUB\/debian:12 is now sha256:\w{12}…, FROM of base\/Dockerfile:1$/
      }
    },
    {
      title: 'what COPY --from names',
      tag: 'jq:1',
      built: ['api'],
      causes: {
        api: /^base-changed: one of HUB\/tools:1 \(now sha256:\w{12}…, build-contexts of \.github\/image-matrix\.yml:\d+\), HUB\/jq:1 \(now sha256:\w{12}…, COPY --from of api\/Dockerfile:2\), HUB\/debian:12 \(now sha256:\w{12}…, FROM of base\/Dockerfile:1\)$/
      }
    },
    { title: 'a named context', tag: 'tools:1', built: ['api'] },
    { title: 'the base of a builder stage', tag: 'golang:1', built: ['worker'] },
    { title: 'what a mount is from', tag: 'cache:1', built: ['worker'] },
    {
      title: 'a base behind a build argument',
      tag: 'node:20',
      built: ['web'],
      causes: {
        web: /^base-changed: HUB\/node:20 is now sha256:\w{12}…, FROM of web\/Dockerfile:2$/
      }
    },
    { title: 'a base of dev alone, which is not published', tag: 'node:22', built: [] },
    {
      title: 'a base for arm64 alone, with images that have it',
      tag: 'cache:1',
      content: { [amd64]: '0', [arm64]: '1' },
      built: ['worker']
    },
    {
      title: 'a base for arm64 alone, and no image without it',
      tag: 'jq:1',
      content: { [amd64]: '0', [arm64]: '1' },
      built: []
    },
    {
      title: 'a base for a platform that no image has',
      tag: 'debian:12',
      content: { [amd64]: '0', [arm64]: '0', 'linux/s390x': '1' },
      built: []
    }
  ])('builds by $title: $tag', async ({ tag, content = both, built, causes = {} }) => {
    const nights = await stock()
    nights.move(tag, content)
    const night = await nights.night()
    const reused = images.filter(image => !built.includes(image))
    expect(night).toMatchObject({ built, published: expect.arrayContaining(images) as unknown })
    expect(night.reused.toSorted()).toEqual(reused.toSorted())
    for (const [image, pattern] of Object.entries(causes)) {
      expect(night.causes(image)).toEqual([expect.stringMatching(pattern)])
    }
    nights.publish(night)
    expect(await nights.night()).toMatchObject({ built: [] })
  })

  it('builds each time where a base moves, and moves back', async () => {
    const nights = await stock()
    for (const content of ['1', '0', '1']) {
      nights.move('debian:12', { [amd64]: content, [arm64]: content })
      const night = await nights.night()
      expect(night.built).toEqual(['base', 'api'])
      nights.publish(night)
    }
    expect(await nights.night()).toMatchObject({ built: [] })
  })

  it('builds a child again whose publishing failed, on its parent as it is', async () => {
    const nights = await stock()
    nights.move('debian:12', both)
    nights.publish(await nights.night(), ['api'])
    const night = await nights.night()
    expect(night.built).toEqual(['api'])
    expect(night.entries('build')[0]?.['load']).toMatch(/o\/base=127.+@sha256:/)
    expect(night.causes('api')).toEqual([expect.stringMatching(/^base-changed: one of HUB/)])
    nights.publish(night)
    expect(await nights.night()).toMatchObject({ built: [] })
  })

  it('builds where the tag of bases is gone, with what is built from it', async () => {
    const nights = await stock()
    nights.delete('base', 'bases')
    expect(await nights.night()).toMatchObject({ built: ['base', 'api'] })
  })

  it('builds content that the registry lacks, and that image alone', async () => {
    const nights = await stock()
    nights.delete('base', 'inputs')
    const night = await nights.night()
    expect(night).toMatchObject({ built: ['base'] })
    expect(night.entries('build')[0]).toMatchObject({ reason: 'not-in-registry', publish: 'true' })
    expect(night.log).toContain('published, and not in the registry')
    nights.publish(night)
    expect(await nights.night()).toMatchObject({ built: [] })
  })

  it.each<[string, number, readonly string[]]>([
    ['an older image, with what is built from it', 72, ['base', 'api']],
    ['no younger one', 24, []]
  ])('with a max-age builds %s', async (_, hours, built) => {
    const nights = await openShop()
    nights.commit({ [configurationFile]: withBases('{ max-age: 2d }') })
    const push = await nights.plan(other('push'))
    for (const entry of push.entries('store')) {
      nights.put(entry, hoursAgo(entry['image'] === 'base' ? hours : 1))
    }
    const night = await nights.night()
    expect(night.built).toEqual(built)
    if (built.length === 0) return
    expect(night.causes('base')).toEqual([
      `too old: the registry's is three days old, which is over "max-age"`
    ])
  })
})

function withBases(bases: string): string {
  return configuration.replace('bases: {}', `bases: ${bases}`)
}

describe('a night without a registry', () => {
  const everything = { [amd64]: '1', [arm64]: '1' }

  it.each<{ title: string; answer: Answer; because: RegExp; milliseconds: number }>([
    {
      title: 'limits requests',
      answer: { status: 429, headers: { 'retry-after': '3600' }, body: 'toomanyrequests' },
      because: /429/,
      milliseconds: 5_000
    },
    { title: 'is broken', answer: { status: 503 }, because: /503/, milliseconds: 20_000 },
    { title: 'is gone', answer: { way: 'reset' }, because: /broke off/, milliseconds: 20_000 },
    { title: 'is slow', answer: { way: 'hang' }, because: /answer/, milliseconds: 40_000 }
  ])('builds nothing where that of the bases $title', async ({ answer, because, milliseconds }) => {
    const nights = await stock()
    nights.breakHub(answer)
    const start = Date.now()
    const night = await nights.night()
    expect(Date.now() - start).toBeLessThan(milliseconds)
    expect(night).toMatchObject({ built: [], reused: images, published: images })
    const [warning, ...more] = night.log
      .split('\n')
      .filter(line => line.endsWith('[bases-unchecked]'))
    expect(more).toEqual([])
    expect(warning).toMatch(because)
    expect(warning).toContain(nights.hub.host)
  })

  it('builds nothing where its own cannot be asked, whatever moved', async () => {
    const nights = await stock()
    nights.move('debian:12', everything)
    nights.breakOwn({ status: 503 })
    const night = await nights.night()
    expect(night).toMatchObject({ built: [], reused: [], published: [], tested: [] })
    expect(night.log).toContain('[bases-unchecked]')
  })

  it('judges no image by its bases of which one is not known, and all others', async () => {
    const nights = await stock()
    for (const tag of ['tools:1', 'golang:1']) nights.move(tag, everything)
    nights.hub.routes.set('/v2/jq/manifests/1', { status: 500 })
    const night = await nights.night()
    expect(night).toMatchObject({ built: ['worker'], published: images })
    nights.hub.routes.delete('/v2/jq/manifests/1')
    const other = await nights.night()
    expect(other.built).toEqual(['worker'])
    expect(other.log).toContain(`/jq:1" (api/Dockerfile:2), so nothing is built for it`)
  })

  it('leaves content alone that is missing, until its bases are known', async () => {
    const nights = await stock()
    nights.delete('web', 'inputs')
    nights.breakHub({ status: 503 })
    expect(await nights.night()).toMatchObject({ built: [] })
  })

  it('fails once an image is over its max-age', async () => {
    const nights = await openShop()
    nights.commit({ [configurationFile]: withBases('{ max-age: 2d }') })
    nights.publish(await nights.plan(other('push')), [], hoursAgo(72))
    nights.breakHub({ status: 503 })
    const { result, log } = await nights.run(schedule)
    expect(result).toBe('failed')
    expect(log).toMatch(
      /"base" has to be built: .*three days old.* could not be asked for its bases/
    )
  })
})

describe('what is looked at', () => {
  const everything = { [amd64]: '1', [arm64]: '1' }

  it.each<{ title: string; edit: (text: string) => string; built: readonly string[] }>([
    { title: 'is no ignored base', edit: ignoring('"*/debian"'), built: [] },
    { title: 'is no ignored base by its tag', edit: ignoring('"**/debian:12"'), built: [] },
    { title: 'is what no pattern means', edit: ignoring('"**/debian:11"'), built: ['base', 'api'] },
    {
      title: 'is what a pattern takes back',
      edit: ignoring('"**", "!**/debian"'),
      built: ['base', 'api']
    },
    {
      title: 'is an image that is not published, for those built from it',
      edit: text => text.replace('context: base,', 'context: base, publish: false,'),
      built: ['base', 'api']
    },
    {
      title: 'is no image that is never reused',
      edit: text => text.replace('context: base,', 'context: base, reuse: false,'),
      built: []
    },
    {
      title: 'is, with a complete set, all that is never reused as well',
      edit: text =>
        `publish: { complete: true }\n${text.replace('context: base,', 'context: base, reuse: false,')}`,
      built: ['base', 'api']
    },
    {
      title: 'is not the event, if another is named',
      edit: () => withBases('{ check: [workflow_dispatch] }'),
      built: images
    }
  ])('$title', async ({ edit, built }) => {
    const nights = await openShop()
    nights.commit({ [configurationFile]: edit(configuration) })
    nights.publish(await nights.plan(other('push')))
    nights.move('debian:12', everything)
    expect([...(await nights.night()).built].toSorted()).toEqual([...built].toSorted())
  })

  function ignoring(globs: string): () => string {
    return () => withBases(`{ ignore: [${globs}] }`)
  }
})
