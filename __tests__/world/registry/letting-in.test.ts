import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Registry } from '../../../src/ports/registry/registry'
import type { RegistryAccess } from '../../../src/world/registry/access/registry-access'
import { openRegistry } from '../../../src/world/registry/open-registry'
import { makeCertificate } from '../../support/certificate'
import {
  type Answer,
  type Asked,
  makeConfiguration,
  makeManifest,
  type RegistryServer,
  serveRegistry,
  toAnswer
} from '../../support/registry-server'

const home = mkdtempSync(join(tmpdir(), 'image-matrix-registry-'))
const servers: RegistryServer[] = []
const certificate = makeCertificate(['registry.example', 'auth.example', 'ghcr.io', 'cdn.example'])

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})
afterAll(() => {
  rmSync(home, { recursive: true })
})

async function serve(): Promise<RegistryServer> {
  const server = await serveRegistry()
  servers.push(server)
  return server
}

async function serveByTls(): Promise<RegistryServer> {
  const server = await serveRegistry(certificate)
  servers.push(server)
  return server
}

/** Docker's configuration with these logins by host: `me:secret`, or another entry. */
function login(auths: Readonly<Record<string, object>>): NodeJS.ProcessEnv {
  const folder = mkdtempSync(join(home, 'config-'))
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ auths }))
  return { DOCKER_CONFIG: folder }
}

const auth = Buffer.from('me:secret').toString('base64')
const basic = `Basic ${auth}`

/** Every name is this machine, as far as connections go. */
const connections: NonNullable<RegistryAccess['connections']> = {
  ca: certificate.cert,
  lookup: (_, options, done) => {
    if (options.all === true) done(null, [{ address: '127.0.0.1', family: 4 }])
    else done(null, '127.0.0.1', 4)
  }
}

function open(access: RegistryAccess): Registry {
  return openRegistry({ connections, ...access })
}

const manifest = makeManifest(makeConfiguration('2026-01-01T00:00:00Z'))
const unauthorized = { status: 401, body: '{"errors":[{"code":"UNAUTHORIZED"}]}' }

/** Lets in who shows this, and tells all others what it wants. */
function guard(authorization: string, challenge: string): (asked: Asked) => Answer {
  return asked =>
    asked.authorization === authorization
      ? toAnswer(manifest)
      : { ...unauthorized, headers: { 'www-authenticate': challenge } }
}

function bearer(realm: string, scope = 'repository:o/shop:pull'): string {
  return `Bearer realm="${realm}",service="test",scope="${scope}"`
}

const resource = '/v2/o/shop/manifests/main'

describe('a registry with a token service', () => {
  test('is shown the token that the service gives', async () => {
    const server = await serve()
    server.routes.set(resource, guard('Bearer t1', bearer(`http://${server.host}/token?a=1`)))
    server.routes.set('/token', { body: '{"token":"t1"}' })
    const registry = open({ environment: login({ [server.host]: { auth } }) })
    expect(await registry.ask(`${server.host}/o/shop:main`)).toMatchObject({ kind: 'found' })
    expect(server.asked.map(({ path, authorization }) => [path, authorization])).toEqual([
      [resource, ''],
      ['/token?a=1&service=test&scope=repository%3Ao%2Fshop%3Apull', basic],
      [resource, 'Bearer t1']
    ])
  })

  test.each([
    ['without a login', {}, ''],
    ['with one for another', { 'elsewhere.example': { auth } }, '']
  ])('is asked as nobody %s', async (_, auths, shown) => {
    const server = await serve()
    server.routes.set(resource, guard('Bearer t1', bearer(`http://${server.host}/token`)))
    server.routes.set('/token', { body: '{"access_token":"t1"}' })
    const registry = open({ environment: login(auths) })
    expect(await registry.ask(`${server.host}/o/shop:main`)).toMatchObject({ kind: 'found' })
    expect(server.asked[1]?.authorization).toBe(shown)
  })

  test('gets the token that stands for a login by POST, and in no URL', async () => {
    const server = await serve()
    server.routes.set(resource, guard('Bearer t1', bearer(`http://${server.host}/token`)))
    server.routes.set('/token', { body: '{"access_token":"t1"}' })
    const environment = login({ [server.host]: { identitytoken: 'idt' } })
    await open({ environment }).ask(`${server.host}/o/shop:main`)
    expect(server.asked[1]).toMatchObject({
      method: 'POST',
      path: '/token',
      authorization: '',
      body: 'service=test&scope=repository%3Ao%2Fshop%3Apull&grant_type=refresh_token&client_id=image-matrix&refresh_token=idt'
    })
  })

  test('gives one token for a repository, which several questions share', async () => {
    const server = await serve()
    const challenge = bearer(`http://${server.host}/token`)
    for (const tag of ['a', 'b', 'c']) {
      server.routes.set(`/v2/o/shop/manifests/${tag}`, guard('Bearer t1', challenge))
    }
    server.routes.set('/token', { body: '{"token":"t1"}' })
    const registry = open({ environment: login({}) })
    await Promise.all(['a', 'b'].map(tag => registry.ask(`${server.host}/o/shop:${tag}`)))
    await registry.ask(`${server.host}/o/shop:c`)
    const paths = server.asked.map(({ path }) => path.split('?')[0])
    expect(paths.filter(path => path === '/token')).toHaveLength(1)
    // The third question shows the token at once.
    expect(paths).toHaveLength(6)
  })

  test('is asked for a token first, once it is known to want one', async () => {
    const server = await serve()
    const realm = `http://${server.host}/token`
    server.routes.set('/token', ({ path }) => ({
      body: JSON.stringify({ token: new URL(path, realm).searchParams.get('scope') })
    }))
    for (const name of ['one', 'two']) {
      const scope = `repository:o/${name}:pull`
      const guarded = guard(`Bearer ${scope}`, bearer(realm, scope))
      server.routes.set(`/v2/o/${name}/manifests/latest`, guarded)
    }
    const registry = open({ environment: login({}) })
    await registry.ask(`${server.host}/o/one`)
    expect(await registry.ask(`${server.host}/o/two`)).toMatchObject({ kind: 'found' })
    expect(server.asked).toHaveLength(5)
  })

  test('may have one scope for all that it holds', async () => {
    const server = await serve()
    const challenge = bearer(`http://${server.host}/token`, 'aws')
    server.routes.set('/token', ({ path }) =>
      path.endsWith('scope=aws') ? { body: '{"token":"t1"}' } : { status: 400 }
    )
    for (const name of ['one', 'two']) {
      server.routes.set(`/v2/o/${name}/manifests/latest`, guard('Bearer t1', challenge))
    }
    const registry = open({ environment: login({}) })
    await registry.ask(`${server.host}/o/one`)
    expect(await registry.ask(`${server.host}/o/two`)).toMatchObject({ kind: 'found' })
    expect(server.asked).toHaveLength(4)
  })

  test('that gives no token for one repository may have another open to all', async () => {
    const server = await serve()
    server.routes.set('/token', { status: 500 })
    const challenge = bearer(`http://${server.host}/token`, 'repository:o/one:pull')
    server.routes.set('/v2/o/one/manifests/latest', guard('Bearer t1', challenge))
    server.routes.set('/v2/o/two/manifests/latest', toAnswer(manifest))
    const registry = open({ environment: login({}) })
    expect(await registry.ask(`${server.host}/o/one`)).toMatchObject({ kind: 'unanswered' })
    expect(await registry.ask(`${server.host}/o/two`)).toMatchObject({ kind: 'found' })
  })

  test('is asked for a new token where the old one has expired', async () => {
    const server = await serve()
    let current = 0
    server.routes.set('/token', () => ({ body: `{"token":"t${(current += 1)}"}` }))
    for (const tag of ['a', 'b']) {
      server.routes.set(`/v2/o/shop/manifests/${tag}`, asked =>
        guard(`Bearer t${current}`, bearer(`http://${server.host}/token`))(asked)
      )
    }
    const registry = open({ environment: login({}) })
    await registry.ask(`${server.host}/o/shop:a`)
    current += 1
    expect(await registry.ask(`${server.host}/o/shop:b`)).toMatchObject({ kind: 'found' })
  })

  test.each<[string, Answer, object]>([
    ['status 401', { status: 401 }, { kind: 'absent', refused: { because: /status 401/ } }],
    ['status 403', { status: 403 }, { kind: 'absent', refused: { because: /status 403/ } }],
    ['status 404', { status: 404 }, { kind: 'unanswered', because: /token service.* status 404/ }],
    ['status 429', { status: 429 }, { kind: 'unanswered', because: /status 429/ }],
    ['status 500', { status: 500 }, { kind: 'unanswered', because: /status 500/ }],
    ['no token', { body: '{}' }, { kind: 'unanswered', because: /gives none/ }],
    ['no JSON', { body: '<html>' }, { kind: 'unanswered', because: /gives none/ }],
    [
      'a token that is no header',
      { body: '{"token":"a\\r\\nx: y"}' },
      { kind: 'unanswered', because: /gives none/ }
    ],
    ['nothing at all', { way: 'hang' }, { kind: 'unanswered', because: /within 0\.2 s/ }],
    ['half of it', { body: '{"token":"t1"}', way: 'half' }, { kind: 'unanswered' }]
  ])('that answers with %s lets nobody in', async (_, answer, expected) => {
    const server = await serve()
    server.routes.set(resource, guard('Bearer t1', bearer(`http://${server.host}/token`)))
    server.routes.set('/token', answer)
    const registry = open({ environment: login({}), limits: { silence: 200 } })
    const found = await registry.ask(`${server.host}/o/shop:main`)
    expect(found).toMatchObject(toMatching(expected))
  })

  test.each([401, 403])('refuses a token by status %d, once', async status => {
    const server = await serve()
    const realm = `http://${server.host}/token`
    server.routes.set('/token', { body: '{"token":"t1"}' })
    server.routes.set(resource, ({ authorization }) => ({
      status: authorization === '' ? 401 : status,
      headers: { 'www-authenticate': bearer(realm) },
      body: '{"errors":[{"code":"DENIED","message":"who is Bearer t1?"}]}'
    }))
    const registry = open({ environment: login({ [server.host]: { auth } }) })
    expect(await registry.ask(`${server.host}/o/shop:main`)).toEqual({
      kind: 'absent',
      refused: {
        registry: server.host,
        // The token that it shows is not shown.
        because: `it answered with status ${status}`,
        remedy: `log in to ${server.host} before this step as one who may pull this image`
      }
    })
    expect(server.asked).toHaveLength(3)
  })
})

function toMatching(value: object): object {
  const text = (key: string, each: unknown): [string, unknown] => [
    key,
    each instanceof RegExp
      ? (expect.stringMatching(each) as unknown)
      : typeof each === 'object' && each !== null
        ? toMatching(each)
        : each
  ]
  return Object.fromEntries(Object.entries(value).map(([key, each]) => text(key, each)))
}

describe('a registry with passwords', () => {
  test('is shown the password, and at once from then on', async () => {
    const server = await serve()
    for (const tag of ['a', 'b']) {
      server.routes.set(`/v2/o/shop/manifests/${tag}`, guard(basic, 'Basic realm="x"'))
    }
    const registry = open({ environment: login({ [server.host]: { auth } }) })
    for (const tag of ['a', 'b']) {
      expect(await registry.ask(`${server.host}/o/shop:${tag}`)).toMatchObject({ kind: 'found' })
    }
    expect(server.asked.map(({ authorization }) => authorization)).toEqual(['', basic, basic])
  })

  test.each<[string, object, number]>([
    ['nobody', {}, 1],
    ['who has a token for other tokens', { identitytoken: 'x' }, 1],
    ['who has another password', { auth: Buffer.from('me:other').toString('base64') }, 2]
  ])('does not let in %s', async (_, entry, requests) => {
    const server = await serve()
    server.routes.set(resource, guard(basic, 'Basic realm="x"'))
    const registry = open({ environment: login({ [server.host]: entry }) })
    expect(await registry.ask(`${server.host}/o/shop:main`)).toMatchObject({
      kind: 'absent',
      refused: { because: 'it answered with status 401: "UNAUTHORIZED"' }
    })
    expect(server.asked).toHaveLength(requests)
  })
})

describe('what a registry wants', () => {
  const realm = 'http://HOST/token'
  test.each([
    ['in capitals', `BEARER REALM="${realm}",SERVICE="test"`],
    ['with blanks', `Bearer  realm = "${realm}" ,\t service= test`],
    ['behind passwords', `Basic realm="x, y", Bearer realm="${realm}"`],
    ['before passwords', `Bearer realm="${realm}", Basic realm="x"`],
    ['with escapes', String.raw`Bearer realm="http:\/\/HOST/token",error="a \"b\", Basic"`]
  ])('is read %s', async (_, challenge) => {
    const server = await serve()
    server.routes.set(resource, guard('Bearer t1', challenge.replace('HOST', server.host)))
    server.routes.set('/token', { body: '{"token":"t1"}' })
    const registry = open({ environment: login({}) })
    expect(await registry.ask(`${server.host}/o/shop:main`)).toMatchObject({ kind: 'found' })
    // What it does not say is the one thing that is wanted.
    expect(server.asked[1]?.path).toContain('scope=repository%3Ao%2Fshop%3Apull')
  })

  test.each([[''], ['Negotiate'], ['Bearer'], ['Bearer realm="/token"'], ['="'], ['Digest a="b"']])(
    'is not met where it is %j',
    async challenge => {
      const server = await serve()
      server.routes.set(resource, guard('', challenge))
      server.routes.set(resource, {
        ...unauthorized,
        headers: { 'www-authenticate': challenge }
      })
      const registry = open({ environment: login({ [server.host]: { auth } }) })
      expect(await registry.ask(`${server.host}/o/shop:main`)).toMatchObject({ kind: 'absent' })
      expect(server.asked).toHaveLength(1)
    }
  )

  test('is read in time that grows with its length', async () => {
    const server = await serve()
    const challenge = `Bearer ${' ,'.repeat(3_000)}${'a="'.repeat(1_000)}`
    server.routes.set(resource, { ...unauthorized, headers: { 'www-authenticate': challenge } })
    const began = performance.now()
    await open({ environment: login({}) }).ask(`${server.host}/o/shop:main`)
    expect(performance.now() - began).toBeLessThan(1_000)
  })
})

describe('credentials stay where they belong', () => {
  test('when the registry redirects to another host, and back', async () => {
    const [server, other] = [await serve(), await serve()]
    server.routes.set(resource, ({ authorization }) =>
      authorization === basic
        ? { status: 307, headers: { location: `http://${other.host}/there` } }
        : guard(basic, 'Basic realm="x"')({ authorization } as Asked)
    )
    const back = `http://${server.host}/back`
    other.routes.set('/there', { status: 302, headers: { location: back } })
    server.routes.set('/back', toAnswer(manifest))
    const environment = login({ [server.host]: { auth }, [other.host]: { auth } })
    const found = await open({ environment }).ask(`${server.host}/o/shop:main`)
    expect(found).toMatchObject({ kind: 'found' })
    expect(other.asked.map(({ authorization }) => authorization)).toEqual([''])
    expect(server.asked.map(({ path, authorization }) => [path, authorization])).toEqual([
      [resource, ''],
      [resource, basic],
      ['/back', '']
    ])
  })

  test('and follow a redirect on the same host', async () => {
    const server = await serve()
    server.routes.set(resource, { status: 301, headers: { location: '/there' } })
    server.routes.set('/there', guard(basic, 'Basic realm="x"'))
    const environment = login({ [server.host]: { auth } })
    const found = await open({ environment }).ask(`${server.host}/o/shop:main`)
    expect(found).toMatchObject({ kind: 'found' })
  })

  test('when the host that a redirect leads to wants them', async () => {
    const [server, other] = [await serve(), await serve()]
    server.routes.set(resource, {
      status: 307,
      headers: { location: `http://${other.host}/there` }
    })
    other.routes.set('/there', guard(basic, 'Basic realm="x"'))
    const environment = login({ [server.host]: { auth }, [other.host]: { auth } })
    expect(await open({ environment }).ask(`${server.host}/o/shop:main`)).toMatchObject({
      kind: 'unanswered',
      because: `it sends to ${other.host}, which answered with status 401: "UNAUTHORIZED"`
    })
    expect(other.asked.map(({ authorization }) => authorization)).toEqual([''])
  })

  test('when the token service redirects to another host', async () => {
    const [server, other] = [await serve(), await serve()]
    server.routes.set(resource, guard('Bearer t1', bearer(`http://${server.host}/token`)))
    server.routes.set('/token', { status: 307, headers: { location: `http://${other.host}/t` } })
    other.routes.set('/t', { body: '{"token":"t1"}' })
    const environment = login({ [server.host]: { auth }, [other.host]: { auth } })
    const found = await open({ environment }).ask(`${server.host}/o/shop:main`)
    expect(found).toMatchObject({ kind: 'found' })
    expect(other.asked.map(({ authorization }) => authorization)).toEqual([''])
  })

  test('when the service that takes a token for tokens redirects', async () => {
    const [server, other] = [await serve(), await serve()]
    server.routes.set(resource, guard('Bearer t1', bearer(`http://${server.host}/token`)))
    server.routes.set('/token', { status: 307, headers: { location: `http://${other.host}/t` } })
    const environment = login({ [server.host]: { identitytoken: 'idt' } })
    const found = await open({ environment }).ask(`${server.host}/o/shop:main`)
    expect(found).toMatchObject({ kind: 'unanswered' })
    expect(other.asked).toHaveLength(0)
  })

  test.each([
    ['without TLS', 'http://auth.example/token'],
    ['of another scheme', 'ftp://auth.example/token'],
    ['with a password', 'https://a:b@auth.example/token']
  ])('when the token service is one %s', async (_, realm) => {
    const server = await serve()
    server.routes.set(resource, guard('Bearer t1', bearer(realm)))
    const environment = login({ [server.host]: { auth } })
    expect(await open({ environment }).ask(`${server.host}/o/shop:main`)).toMatchObject({
      kind: 'unanswered',
      because: 'it names a service for tokens that no credentials may be sent to'
    })
    expect(server.asked).toHaveLength(1)
  })
})

describe('a registry that is not on this machine', () => {
  test('is reached by TLS, and its login goes to the token service that it names elsewhere', async () => {
    const [server, service] = [await serveByTls(), await serveByTls()]
    const realm = `https://auth.example:${service.port}/token`
    server.routes.set(resource, guard('Bearer t1', bearer(realm)))
    service.routes.set('/token', { body: '{"token":"t1"}' })
    const host = `registry.example:${server.port}`
    const registry = open({ environment: login({ [host]: { auth } }) })
    expect(await registry.ask(`${host}/o/shop:main`)).toMatchObject({ kind: 'found' })
    expect(service.asked.map(({ authorization }) => authorization)).toEqual([basic])
  })

  test('is not believed by a certificate that nobody vouches for', async () => {
    const server = await serveByTls()
    const { lookup } = connections
    const registry = open({ environment: login({}), ...(lookup && { connections: { lookup } }) })
    expect(await registry.ask(`registry.example:${server.port}/o/shop`)).toMatchObject({
      kind: 'unanswered',
      because: 'its certificate is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT)',
      remedy: expect.stringContaining('NODE_EXTRA_CA_CERTS') as string
    })
    expect(server.asked).toHaveLength(0)
  })

  test('is not believed by the certificate of another', async () => {
    const server = await serveByTls()
    const registry = open({ environment: login({}) })
    expect(await registry.ask(`other.example:${server.port}/o/shop`)).toMatchObject({
      kind: 'unanswered',
      because: 'its certificate is not trusted (ERR_TLS_CERT_ALTNAME_INVALID)'
    })
  })

  test('is not reached without TLS', async () => {
    const server = await serve()
    const registry = open({ environment: login({}) })
    expect(await registry.ask(`registry.example:${server.port}/o/shop`)).toMatchObject({
      kind: 'unanswered',
      because: expect.stringContaining('it does not speak TLS as it should') as string
    })
    expect(server.asked).toHaveLength(0)
  })

  test.each([
    ['this machine', 'http://127.0.0.1:PORT/x'],
    ['this machine by TLS', 'https://127.0.0.1:PORT/x'],
    ['this machine by a number', 'https://2130706433:PORT/x'],
    ['a host without TLS', 'http://cdn.example:PORT/x']
  ])('may not lead to %s', async (_, location) => {
    const [server, other] = [await serveByTls(), await serve()]
    const to = location.replace('PORT', String(other.port))
    server.routes.set(resource, { status: 307, headers: { location: to } })
    const challenged = { ...unauthorized, headers: { 'www-authenticate': bearer(to) } }
    server.routes.set('/v2/o/other/manifests/main', challenged)
    const host = `registry.example:${server.port}`
    const registry = open({ environment: login({ [host]: { auth } }) })
    for (const name of ['shop', 'other']) {
      const found = await registry.ask(`${host}/o/${name}:main`)
      expect(found).toMatchObject({
        kind: 'unanswered',
        because: expect.stringMatching(/where no registry may lead|may be sent to/) as string
      })
    }
    expect(other.asked).toHaveLength(0)
  })

  test('may lead to others by TLS, where its token stays', async () => {
    const [server, other] = [await serveByTls(), await serveByTls()]
    const to = `https://cdn.example:${other.port}/x?signature=1`
    server.routes.set('/token', { body: '{"token":"t1"}' })
    const host = `registry.example:${server.port}`
    server.routes.set(resource, ({ authorization }) =>
      authorization === 'Bearer t1'
        ? { status: 307, headers: { location: to } }
        : {
            ...unauthorized,
            headers: { 'www-authenticate': bearer(`https://${host}/token`) }
          }
    )
    other.routes.set('/x', toAnswer(manifest))
    const registry = open({ environment: login({ [host]: { auth } }) })
    expect(await registry.ask(`${host}/o/shop:main`)).toMatchObject({ kind: 'found' })
    expect(other.asked.map(({ path, authorization }) => [path, authorization])).toEqual([
      ['/x?signature=1', '']
    ])
  })
})

describe('the token of the job', () => {
  /** ghcr.io as far as connections go: a server on the loopback. */
  function openGhcr(server: RegistryServer, jobToken: string): Registry {
    const { lookup } = connections
    const agent = { ca: certificate.cert, port: server.port, ...(lookup && { lookup }) }
    return openRegistry({ environment: login({}), jobToken, connections: agent })
  }

  const shown = `Basic ${Buffer.from('x-access-token:ghs_1').toString('base64')}`

  test('goes to the token service of ghcr.io', async () => {
    const server = await serveByTls()
    server.routes.set(resource, guard('Bearer t1', bearer('https://ghcr.io/token')))
    server.routes.set('/token', { body: '{"token":"t1"}' })
    const registry = openGhcr(server, 'ghs_1')
    expect(await registry.ask('ghcr.io/o/shop:main')).toMatchObject({ kind: 'found' })
    expect(server.asked.map(({ authorization }) => authorization)).toEqual(['', shown, 'Bearer t1'])
  })

  test('goes to no other service', async () => {
    const server = await serveByTls()
    server.routes.set(resource, guard('Bearer t1', bearer('https://auth.example/token')))
    server.routes.set('/token', { body: '{"token":"t1"}' })
    const registry = openGhcr(server, 'ghs_1')
    expect(await registry.ask('ghcr.io/o/shop:main')).toMatchObject({ kind: 'found' })
    expect(server.asked.map(({ authorization }) => authorization)).toEqual(['', '', 'Bearer t1'])
  })

  test.each([
    [
      'with it',
      'ghs_1',
      'give the job `packages: read`, and the package access to this repository, or log in'
    ],
    ['without it', '', 'log in to ghcr.io before this step, with `packages: read`']
  ])(
    'is told of where ghcr.io refuses, as for a package that never was, %s',
    async (_, token, remedy) => {
      const server = await serveByTls()
      server.routes.set(resource, guard('Bearer t1', bearer('https://ghcr.io/token')))
      server.routes.set('/token', { status: 403, body: '{"errors":[{"code":"DENIED"}]}' })
      expect(await openGhcr(server, token).ask('ghcr.io/o/shop:main')).toEqual({
        kind: 'absent',
        refused: {
          registry: 'ghcr.io',
          because: 'it answered with status 403',
          remedy: `${remedy}; it says the same of a package that never was`
        }
      })
    }
  )
})
