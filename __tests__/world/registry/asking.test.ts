import type { Registry } from '../../../src/ports/registry/registry'
import type { RegistryAccess } from '../../../src/world/registry/access/registry-access'
import { openRegistry } from '../../../src/world/registry/open-registry'
import {
  type Answer,
  makeConfiguration,
  makeIndex,
  makeManifest,
  type RegistryServer,
  serveRegistry,
  store,
  type Stored,
  toAnswer,
  toDescriptor
} from '../../support/registry-server'

const servers: RegistryServer[] = []

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

async function serve(): Promise<RegistryServer> {
  const server = await serveRegistry()
  servers.push(server)
  return server
}

/** Without docker's configuration. */
function open(access: RegistryAccess = {}): Registry {
  return openRegistry({ environment: { DOCKER_CONFIG: '/nowhere' }, ...access })
}

function hold(server: RegistryServer, repository: string, stored: Stored, tag?: string): void {
  const kind = stored.type.includes('config') ? 'blobs' : 'manifests'
  for (const name of [stored.digest, ...(tag === undefined ? [] : [tag])]) {
    server.routes.set(`/v2/${repository}/${kind}/${name}`, toAnswer(stored))
  }
}

const configuration = makeConfiguration('2026-01-02T03:04:05.678901234Z')
const manifest = makeManifest(configuration)
const older = makeConfiguration('2025-06-01T00:00:00Z', 'linux/arm64')
const olderManifest = makeManifest(older)
const index = makeIndex([
  ['linux/amd64', manifest],
  ['linux/arm64/v8', olderManifest]
])

describe('an image that is there', () => {
  test('of one manifest takes one request', async () => {
    const server = await serve()
    hold(server, 'o/shop', manifest, 'main')
    const reference = `${server.host}/o/shop:main`
    expect(await open().ask(reference)).toEqual({
      kind: 'found',
      reference,
      digest: manifest.digest
    })
    expect(server.asked.map(({ method, path }) => [method, path])).toEqual([
      ['GET', '/v2/o/shop/manifests/main']
    ])
  })

  test('of several platforms takes one request, and names their manifests', async () => {
    const server = await serve()
    hold(server, 'o/shop', index, 'main')
    expect(await open().ask(`${server.host}/o/shop:main`)).toMatchObject({
      digest: index.digest,
      parts: [
        { platform: 'linux/amd64', digest: manifest.digest },
        { platform: 'linux/arm64', digest: olderManifest.digest }
      ]
    })
    expect(server.asked).toHaveLength(1)
  })

  test('is asked for in all forms, since some registries answer 404 to who takes no index', async () => {
    const server = await serve()
    await open().ask(`${server.host}/o/shop:main`)
    expect(server.asked[0]?.accept.split(', ')).toEqual([
      'application/vnd.oci.image.index.v1+json',
      'application/vnd.docker.distribution.manifest.list.v2+json',
      'application/vnd.oci.image.manifest.v1+json',
      'application/vnd.docker.distribution.manifest.v2+json'
    ])
  })

  test('is asked for once in a run, by its tag and by its digest', async () => {
    const server = await serve()
    hold(server, 'o/shop', manifest, 'main')
    const registry = open()
    const name = `${server.host}/o/shop`
    const both = await Promise.all([registry.ask(`${name}:main`), registry.ask(`${name}:main`)])
    expect(both.map(({ kind }) => kind)).toEqual(['found', 'found'])
    expect(await registry.ask(`${name}@${manifest.digest}`)).toMatchObject({ kind: 'found' })
    expect(server.asked).toHaveLength(1)
  })

  test('by tag and digest is that of the digest', async () => {
    const server = await serve()
    hold(server, 'o/shop', manifest, 'main')
    await open().ask(`${server.host}/o/shop:other@${manifest.digest}`)
    expect(server.asked.map(({ path }) => path)).toEqual([
      `/v2/o/shop/manifests/${manifest.digest}`
    ])
  })

  const attestation = {
    ...toDescriptor(manifest),
    annotations: { 'vnd.docker.reference.type': 'attestation-manifest' },
    platform: { os: 'linux', architecture: 'arm64' }
  }
  const unknown = {
    ...toDescriptor(manifest),
    platform: { os: 'unknown', architecture: 'unknown' }
  }
  const real = { ...toDescriptor(manifest), platform: { os: 'linux', architecture: 'amd64' } }

  test.each<[string, object[]]>([
    ['an attestation that says so', [real, attestation]],
    ['an attestation for no platform', [real, unknown]],
    ['a manifest without a platform', [real, toDescriptor(manifest)]],
    ['an index in the index', [real, { ...real, mediaType: index.type }]],
    ['a manifest whose digest is none', [real, { ...real, digest: '../../secret' }]],
    ['a platform that is none', [real, { ...real, platform: { os: 'a b', architecture: '?' } }]],
    ['what is no object', [real, []]]
  ])('has no platform by %s', async (_, manifests) => {
    const server = await serve()
    hold(server, 'o/shop', store(index.type, { schemaVersion: 2, manifests }), 'main')
    expect(await open().ask(`${server.host}/o/shop:main`)).toMatchObject({
      parts: [{ platform: 'linux/amd64', digest: manifest.digest }]
    })
  })

  test.each<[string, Answer, 'index' | 'manifest']>([
    ['the header alone names an index', form(index, { sent: index.type }), 'index'],
    ['the body alone names an index', form(index, { said: index.type }), 'index'],
    ['nothing names an index', form(index, {}), 'index'],
    ['the header is that of any JSON', form(index, { sent: 'application/json' }), 'index'],
    ['the header has parameters', form(index, { sent: `${index.type}; charset=utf-8` }), 'index'],
    ['nothing names a manifest', form(manifest, {}), 'manifest'],
    ['the registry names no digest', { body: manifest.text }, 'manifest']
  ])('is known where %s', async (_, answer, expected) => {
    const server = await serve()
    server.routes.set('/v2/o/shop/manifests/main', answer)
    const found = await open().ask(`${server.host}/o/shop:main`)
    expect(found.kind).toBe('found')
    expect('parts' in found ? 'index' : 'manifest').toBe(expected)
  })
})

/** The same content, with what is said of its form where that is given. */
function form(stored: Stored, type: { readonly sent?: string; readonly said?: string }): Answer {
  const content = JSON.parse(stored.text) as Record<string, unknown>
  const body = JSON.stringify({ ...content, mediaType: type.said })
  return { body, headers: type.sent === undefined ? {} : { 'content-type': type.sent } }
}

describe('the time when an image was built', () => {
  test('of one manifest takes one more request', async () => {
    const server = await serve()
    hold(server, 'o/shop', manifest, 'main')
    hold(server, 'o/shop', configuration)
    const registry = open()
    const image = await registry.ask(`${server.host}/o/shop:main`)
    if (image.kind !== 'found') throw new Error(image.kind)
    expect(await registry.readCreated(image, 'every platform')).toMatchObject({
      kind: 'created',
      at: Date.UTC(2026, 0, 2, 3, 4, 5, 678)
    })
    expect(server.asked).toHaveLength(2)
  })

  test('of an index is that of its oldest manifest, and takes two for each', async () => {
    const server = await serve()
    for (const each of [configuration, older, manifest, olderManifest]) hold(server, 'o/shop', each)
    hold(server, 'o/shop', index, 'main')
    const registry = open()
    const image = await registry.ask(`${server.host}/o/shop:main`)
    if (image.kind !== 'found') throw new Error(image.kind)
    expect(await registry.readCreated(image, 'every platform')).toMatchObject({
      kind: 'created',
      at: Date.UTC(2025, 5, 1)
    })
    expect(server.asked).toHaveLength(5)
  })

  test.each([
    ['is missing', '', 'names no time'],
    ['is that of builds that are the same each time', '1970-01-01T00:00:00Z', 'before 2015'],
    ['is the year 1, as Go writes none', '0001-01-01T00:00:00Z', 'before 2015'],
    ['is just before 2015', '2014-12-31T23:59:59.999Z', 'before 2015'],
    ['is no time', 'yesterday', 'no valid time'],
    ['is no day of the calendar', '2026-13-45T00:00:00Z', 'no valid time'],
    ['is a date of another form', 'Jan 1 2026', 'no valid time']
  ])('is not known where it %s', async (_, time, because) => {
    const server = await serve()
    const written = makeConfiguration(time)
    hold(server, 'o/shop', makeManifest(written), 'main')
    hold(server, 'o/shop', written)
    const registry = open()
    const image = await registry.ask(`${server.host}/o/shop:main`)
    if (image.kind !== 'found') throw new Error(image.kind)
    expect(await registry.readCreated(image, 'every platform')).toEqual({
      kind: 'unknown',
      because: expect.stringContaining(because) as string
    })
  })

  test('of an index is not known where one manifest has none', async () => {
    const server = await serve()
    const timeless = makeConfiguration('', 'linux/arm64')
    const half = makeIndex([
      ['linux/amd64', manifest],
      ['linux/arm64', makeManifest(timeless)]
    ])
    for (const each of [configuration, timeless, manifest, makeManifest(timeless)]) {
      hold(server, 'o/shop', each)
    }
    hold(server, 'o/shop', half, 'main')
    const registry = open()
    const image = await registry.ask(`${server.host}/o/shop:main`)
    if (image.kind !== 'found') throw new Error(image.kind)
    expect(await registry.readCreated(image, 'every platform')).toMatchObject({ kind: 'unknown' })
  })

  test('says that a manifest is gone which the index lists, as after a clean-up', async () => {
    const server = await serve()
    for (const each of [configuration, manifest]) hold(server, 'o/shop', each)
    hold(server, 'o/shop', index, 'main')
    const registry = open()
    const image = await registry.ask(`${server.host}/o/shop:main`)
    if (image.kind !== 'found') throw new Error(image.kind)
    expect(await registry.readCreated(image, 'every platform')).toEqual({ kind: 'absent' })
  })

  test('is not believed of a configuration with another digest', async () => {
    const server = await serve()
    hold(server, 'o/shop', manifest, 'main')
    server.routes.set(`/v2/o/shop/blobs/${configuration.digest}`, { body: older.text })
    const registry = open()
    const image = await registry.ask(`${server.host}/o/shop:main`)
    if (image.kind !== 'found') throw new Error(image.kind)
    expect(await registry.readCreated(image, 'every platform')).toMatchObject({
      kind: 'unanswered',
      because: 'its answer has another digest than it says'
    })
  })
})

describe('an image that is not there', () => {
  test('takes one request', async () => {
    const server = await serve()
    expect(await open().ask(`${server.host}/o/shop:main`)).toEqual({ kind: 'absent' })
    expect(server.asked).toHaveLength(1)
  })

  test.each([401, 403])('or not for us, by status %d, comes with a remedy', async status => {
    const server = await serve()
    const body = '{"errors":[{"code":"DENIED","message":"no\\nway"}]}'
    server.routes.set('/v2/o/shop/manifests/main', { status, body })
    expect(await open().ask(`${server.host}/o/shop:main`)).toEqual({
      kind: 'absent',
      refused: {
        registry: server.host,
        because: `it answered with status ${status}: "DENIED: no\\nway"`,
        remedy: `log in to ${server.host} before this step`
      }
    })
  })
})

describe('a registry that misbehaves', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  const other = 'https://elsewhere.example'
  const wrong = {
    ...toAnswer(manifest),
    headers: { 'docker-content-digest': olderManifest.digest }
  }
  const longWords = JSON.stringify({ errors: [{ code: 'X', message: 'y'.repeat(500) }] })
  const escapes = JSON.stringify({ errors: [{ code: 'X', message: '\u001b[2J\n::error::pwned' }] })

  test.each<[string, Answer, because: RegExp, remedy: RegExp]>([
    ['429', { status: 429 }, /^it answered with status 429$/, /^wait a while, or log in/],
    ['429 with a time', { status: 429, headers: { 'retry-after': '42' } }, /429/, /^wait 42 s,/],
    [
      '429 with another time',
      { status: 429, headers: { 'retry-after': '::x' } },
      /429/,
      /^wait a while/
    ],
    ['500', { status: 500 }, /^it answered with status 500$/, /again/],
    ['503 with a page', { status: 503, body: '<html>' }, /^it answered with status 503$/, /again/],
    [
      '500 with long words',
      { status: 500, body: longWords },
      /^it answered with status 500: "X: y{157}…"$/,
      /again/
    ],
    [
      '500 with commands',
      { status: 500, body: escapes },
      /"X: \\u001b\[2J\\n::error::pwned"$/,
      /again/
    ],
    ['an empty answer', { body: '' }, /no JSON/, /proxy or mirror/],
    ['a status that is no answer', { status: 204 }, /status 204/, /was meant/],
    ['a part of it', { status: 206, body: manifest.text }, /status 206/, /was meant/],
    ['no JSON', { body: '<html>sign in</html>' }, /no JSON/, /proxy or mirror/],
    ['deep JSON', { body: deep }, /no JSON|neither/, /proxy or mirror/],
    ['JSON that is no manifest', { body: '{"a":1}' }, /neither a manifest nor an index/, /./],
    ['an index of no image', { body: '{"manifests":[{}]}' }, /lists no image/, /./],
    ['a list', { body: '[]' }, /neither a manifest nor an index/, /./],
    [
      'a manifest of the old form',
      { body: '{"schemaVersion":1,"fsLayers":[]}' },
      /of the forms of today/,
      /./
    ],
    [
      'a manifest that is an index, too',
      { body: '{"manifests":[],"layers":[],"config":{}}' },
      /twice/,
      /./
    ],
    [
      'an index by header, and a manifest by text',
      { body: manifest.text, headers: { 'content-type': index.type } },
      /twice/,
      /./
    ],
    [
      'a manifest without a configuration',
      { body: '{"layers":[],"config":{"digest":"sha256:../x"}}' },
      /no configuration/,
      /./
    ],
    ['a digest that is not that of the body', wrong, /another digest/, /proxy or mirror/],
    [
      'a digest that is none',
      { ...toAnswer(manifest), headers: { 'docker-content-digest': 'md5:00' } },
      /not known/,
      /./
    ],
    ['half a body', { ...toAnswer(manifest), way: 'half' }, /^the connection broke off/, /again/],
    ['a connection that ends', { way: 'reset' }, /^the connection broke off/, /again/],
    ['nothing at all', { way: 'hang' }, /^it did not answer within 0\.2 s$/, /again/],
    ['a head and no body', { way: 'drip' }, /^it did not answer within 0\.2 s$/, /again/],
    ['too large a body', { body: ' '.repeat(10_001) }, /larger than 10000 bytes/, /was meant/],
    ['a redirect to itself', redirect('/v2/o/shop/manifests/main'), /more than 5 times/, /./],
    ['a redirect to a file', redirect('file:///etc/passwd'), /no registry may lead/, /./],
    ['a redirect to a URL that is none', redirect('http://['), /no registry may lead/, /./],
    ['a redirect without TLS', redirect('http://registry.example/'), /no registry may lead/, /./],
    [
      'a redirect with a password',
      redirect('http://a:b@127.0.0.1:1/'),
      /no registry may lead/,
      /./
    ],
    ['a redirect to nowhere', redirect(other), /^it sends to elsewhere\.example: its name/, /./],
    ['a redirect without a place', { status: 302 }, /status 302/, /./]
  ])('by %s is not an answer', async (_, answer, because, remedy) => {
    const server = await serve()
    server.routes.set('/v2/o/shop/manifests/main', answer)
    const limits = { silence: 200, mostBytes: deep === answer.body ? 1_000_000 : 10_000 }
    const lookup = refuseNames
    const found = await open({ limits, connections: { lookup } }).ask(`${server.host}/o/shop:main`)
    expect(found).toMatchObject({
      kind: 'unanswered',
      registry: server.host,
      because: expect.stringMatching(because) as string,
      remedy: expect.stringMatching(remedy) as string
    })
    if (answer.status !== undefined && !('location' in (answer.headers ?? {}))) {
      expect(found).toMatchObject({ status: answer.status })
    }
  })

  test('by refusing connections is not an answer', async () => {
    const server = await serve()
    await server.close()
    expect(await open().ask(`${server.host}/o/shop:main`)).toMatchObject({
      kind: 'unanswered',
      because: 'it refuses the connection (ECONNREFUSED)'
    })
  })

  test('by a digest that was not asked for is not an answer', async () => {
    const server = await serve()
    server.routes.set(`/v2/o/shop/manifests/${olderManifest.digest}`, toAnswer(manifest))
    expect(await open().ask(`${server.host}/o/shop@${olderManifest.digest}`)).toMatchObject({
      kind: 'unanswered',
      because: 'its answer has another digest than it says'
    })
  })

  test.each([
    ['a b'],
    [''],
    ['Shop'],
    ['127.0.0.1:99999/shop'],
    ['../../x'],
    ['a/b?c=d'],
    ['a:b:c']
  ])('is not asked for %j, which is no reference', async reference => {
    expect(await open().ask(reference)).toMatchObject({
      kind: 'unanswered',
      because: 'this is no reference to an image'
    })
  })
})

function redirect(location: string): Answer {
  return { status: 307, headers: { location } }
}

/** No name leads out of this machine. */
const refuseNames: NonNullable<RegistryAccess['connections']>['lookup'] = (name, _, done) => {
  done(Object.assign(new Error(name), { code: 'ENOTFOUND' }), '', 4)
}

describe('patience', () => {
  test('ends with a registry that hung once: others to it end with it, and none is begun', async () => {
    const [server, other] = [await serve(), await serve()]
    hold(other, 'o/shop', manifest, 'main')
    server.routes.set('/v2/o/one/manifests/latest', { way: 'hang' })
    server.routes.set('/v2/o/two/manifests/latest', { way: 'hang' })
    const registry = open({ limits: { silence: 300 } })
    const began = performance.now()
    const [one, two] = await Promise.all(
      ['one', 'two'].map(name => registry.ask(`${server.host}/o/${name}`))
    )
    const three = await registry.ask(`${server.host}/o/three`)
    expect(performance.now() - began).toBeLessThan(1_500)
    expect(two).toEqual(one)
    expect(three).toEqual(one)
    expect(server.asked).toHaveLength(2)
    expect(await registry.ask(`${other.host}/o/shop:main`)).toMatchObject({ kind: 'found' })
  })

  test('is left with a registry that says when to ask again', async () => {
    const server = await serve()
    server.routes.set('/v2/o/one/manifests/latest', { status: 429 })
    const registry = open()
    const one = await registry.ask(`${server.host}/o/one`)
    expect(await registry.ask(`${server.host}/o/two`)).toEqual(one)
    expect(server.asked).toHaveLength(1)
  })

  test('ends with the budget of the run, for all registries', async () => {
    const [server, other] = [await serve(), await serve()]
    server.routes.set('/v2/o/one/manifests/latest', { way: 'hang' })
    const registry = open({ limits: { budget: 200 } })
    const because = 'all that was asked of registries took longer than 0.2 s'
    expect(await registry.ask(`${server.host}/o/one`)).toMatchObject({ because })
    expect(await registry.ask(`${other.host}/o/one`)).toMatchObject({ because })
    expect(other.asked).toHaveLength(0)
  })

  test('does not run down while nothing is asked', async () => {
    const server = await serve()
    const registry = open({ limits: { budget: 500 } })
    await registry.ask(`${server.host}/o/one`)
    await new Promise(resolve => setTimeout(resolve, 700))
    expect(await registry.ask(`${server.host}/o/two`)).toEqual({ kind: 'absent' })
  })

  test('has six requests side by side, and no more', async () => {
    const server = await serve()
    for (let number = 0; number < 20; number += 1) {
      server.routes.set(`/v2/o/shop/manifests/${number}`, async () => {
        await new Promise(resolve => setTimeout(resolve, 30))
        return toAnswer(manifest)
      })
    }
    const registry = open()
    const tags = Array.from({ length: 20 }, (_, number) => `${server.host}/o/shop:${number}`)
    const found = await Promise.all(tags.map(tag => registry.ask(tag)))
    expect(found.every(({ kind }) => kind === 'found')).toBe(true)
    expect(server.most()).toBe(6)
  })
})

test('a connection that the server closed in between is opened again', async () => {
  const server = await serve()
  let count = 0
  server.routes.set('/v2/o/shop/manifests/two', () => {
    count += 1
    return count === 1 ? { way: 'reset' } : toAnswer(manifest)
  })
  const registry = open()
  await registry.ask(`${server.host}/o/shop:one`)
  expect(await registry.ask(`${server.host}/o/shop:two`)).toMatchObject({ kind: 'found' })
})
