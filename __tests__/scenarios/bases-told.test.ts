import { jest } from '@jest/globals'
import { closeNights, configurationFile, type Nights, openNights } from './nights'
import { other } from './scenario'

jest.setTimeout(60_000)

afterEach(closeNights)

const files = {
  [configurationFile]: `image-name: OWN/o/{image}
reuse: {}
bases: {}
images:
  base: { context: base, tests: false }
  api: { context: api, tests: false, build-contexts: { tools: 'docker-image://HUB/tools:1' } }
  web: { context: web, dev: { file: web/dev.Dockerfile } }
  own: { context: own, tests: false, reuse: false }
`,
  'base/Dockerfile': 'FROM HUB/debian:12\n',
  'api/Dockerfile': 'FROM OWN/o/base\nCOPY --from=tools /tool /\nCOPY --from=HUB/jq:1 /jq /\n',
  'web/Dockerfile': 'FROM HUB/debian:12\n',
  'web/dev.Dockerfile': 'FROM HUB/node:22\n',
  'own/Dockerfile': 'FROM HUB/gone:1\n'
}

const both = (content: string) => ({ 'linux/amd64': content, 'linux/arm64': content })

async function stock(): Promise<Nights> {
  const nights = await openNights(files)
  for (const tag of ['debian:12', 'jq:1', 'tools:1', 'node:22']) nights.move(tag, both('0'))
  nights.publish(await nights.plan(other('push')))
  return nights
}

/** Digests, of which there is one for each content. */
function anonymous(text: string): string {
  return text.replaceAll(/sha256:\w+/g, 'sha256:…').replaceAll('……', '…')
}

describe('image-matrix bases', () => {
  it('tells of each base where it is named, what it is now, who uses it, and what moved', async () => {
    const nights = await stock()
    nights.move('debian:12', both('1'))
    nights.move('jq:1', both('1'))
    nights.delete('web', 'inputs')
    expect(anonymous(await nights.command('bases'))).toBe(`HUB/debian:12  sha256:…  moved
  base: FROM of base/Dockerfile:1 (linux/amd64)
  web: FROM of web/Dockerfile:1 (linux/amd64)

HUB/gone:1  not known
  own: FROM of own/Dockerfile:1 (linux/amd64)

HUB/jq:1  sha256:…
  api: COPY --from of api/Dockerfile:3 (linux/amd64)

HUB/node:22  sha256:…
  web: FROM of web/dev.Dockerfile:1 (linux/amd64)

HUB/tools:1  sha256:…
  api: build-contexts of .github/image-matrix.yml:6 (linux/amd64)

base: built on another HUB/debian:12 than now
api: built from an image that is not as it would be now
web: not in the registry as it is here
own: not looked at: it says "reuse: false"
`)
  })

  it('tells of one image what it is built on, itself or by its parents', async () => {
    const nights = await stock()
    nights.move('jq:1', both('1'))
    expect(anonymous(await nights.command('bases', 'api')))
      .toBe(`HUB/debian:12  sha256:…  may have moved
  base: FROM of base/Dockerfile:1 (linux/amd64)

HUB/jq:1  sha256:…  may have moved
  api: COPY --from of api/Dockerfile:3 (linux/amd64)

HUB/tools:1  sha256:…  may have moved
  api: build-contexts of .github/image-matrix.yml:6 (linux/amd64)

api: one of its bases moved since it was built
`)
  })

  it('gives JSON', async () => {
    const nights = await stock()
    nights.move('debian:12', both('1'))
    const { bases, images } = JSON.parse(await nights.command('bases', 'base', '--json')) as {
      bases: unknown
      images: unknown
    }
    const digest = expect.stringMatching(/^sha256:\w{64}$/) as unknown
    expect(bases).toEqual([
      {
        ...{ image: 'HUB/debian:12', digest, state: 'moved' },
        uses: [
          {
            ...{ by: 'FROM', at: 'base/Dockerfile:1' },
            ...{ platforms: ['linux/amd64'], images: ['base'] }
          }
        ]
      }
    ])
    const text = expect.stringMatching(/^base-changed: HUB\/debian:12 is now sha256:/) as unknown
    expect(images).toEqual({ base: { state: 'stale', because: [text] } })
  })

  it('lists bases without the key, too, and tells whose registry could not be asked', async () => {
    const nights = await stock()
    nights.commit({ [configurationFile]: 'images: { base: { context: base } }' })
    nights.breakHub({ status: 503 })
    const told = await nights.command('bases')
    expect(told).toContain(`HUB/debian:12  not known\n  base: FROM of base/Dockerfile:1`)
    expect(told).toMatch(/the registry "HUB" could not be asked what it has: .*503/)
  })
})

describe('explain and the summary', () => {
  it('have a table of bases: line, what it is now, and images', async () => {
    const nights = await stock()
    nights.move('debian:12', both('1'))
    const night = await nights.night()
    expect(anonymous(nights.name(night.summary))).toContain(
      [
        '<details><summary>Built on 4 bases, 1 of them moved or may have</summary>',
        '',
        '| Base | Line | Now | Images |',
        '| :-- | :-- | :-- | :-- |',
        '| `HUB/debian:12` | `FROM` of `base/Dockerfile:1` and 1 more | `sha256:…`, moved | `base`, `web` |',
        '| `HUB/jq:1` | `COPY --from` of `api/Dockerfile:3` | `sha256:…` | `api` |',
        '| `HUB/node:22` | `FROM` of `web/dev.Dockerfile:1` | `sha256:…` | `web` |',
        '| `HUB/tools:1` | `build-contexts` of `.github/image-matrix.yml:6` | `sha256:…` | `api` |'
      ].join('\n')
    )
    expect(night.log).toContain('What sits on a base that moved: the event "schedule" compares')
    expect(night.log).not.toContain('not reused')
    nights.commit({ 'api/Dockerfile': 'FROM OWN/o/base\nCOPY --from=HUB/jq:1 /jq /\n' })
    const told = await nights.command('explain', 'api', '--registry', '--base', 'HEAD~1')
    expect(told).toMatch(
      /^BASE +LINE +NOW +IMAGES\nHUB\/jq:1 +COPY --from of api\/Dockerfile:2 +sha256:/m
    )
  })
})
