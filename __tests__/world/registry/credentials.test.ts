import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Credentials } from '../../../src/world/registry/credentials/credentials'
import { findCredentials } from '../../../src/world/registry/credentials/find-credentials'
import { toRegistryAddress } from '../../../src/world/registry/registry-address'

const home = mkdtempSync(join(tmpdir(), 'image-matrix-credentials-'))
afterAll(() => {
  rmSync(home, { recursive: true })
})

/** A folder with docker's configuration, and programs that write down what they are asked. */
function place(configuration: unknown, programs: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(home, 'home-'))
  const text = typeof configuration === 'string' ? configuration : JSON.stringify(configuration)
  mkdirSync(join(folder, '.docker'))
  writeFileSync(join(folder, '.docker/config.json'), text)
  for (const [name, script] of Object.entries(programs)) {
    const file = join(folder, `docker-credential-${name}`)
    const begin = `#!/bin/sh\nprintf '%s ' "$@" >> "${folder}/asked"; cat >> "${folder}/asked"\n`
    writeFileSync(file, `${begin}${script}\n`)
    chmodSync(file, 0o755)
  }
  return { folder, environment: { HOME: folder, PATH: `${folder}:${process.env['PATH'] ?? ''}` } }
}

async function find(
  reference: string,
  environment: NodeJS.ProcessEnv,
  jobToken?: string
): Promise<Credentials> {
  const address = toRegistryAddress(reference)
  if (address === undefined) throw new Error(reference)
  const more = jobToken === undefined ? {} : { jobToken }
  return findCredentials(address, { environment, patience: 1_000, ...more })
}

function encode(text: string): string {
  return Buffer.from(text).toString('base64')
}

const auth = encode('me:se:cret')
const me: Credentials = { kind: 'password', username: 'me', password: 'se:cret', from: 'docker' }
const none: Credentials = { kind: 'none' }

describe('credentials in the file', () => {
  test.each<[string, string, object, Credentials]>([
    ['are those of the host', 'ghcr.io/o/shop', { 'ghcr.io': { auth } }, me],
    ['are those of the host and port', 'localhost:5000/shop', { 'localhost:5000': { auth } }, me],
    ['are none of another port', 'localhost:5000/shop', { 'localhost:5001': { auth } }, none],
    ['are none of a longer host', 'ghcr.io/o/shop', { 'not-ghcr.io': { auth } }, none],
    ['are none of a host below', 'ghcr.io/o/shop', { 'a.ghcr.io': { auth } }, none],
    ['may stand under a URL', 'quay.io/o/shop', { 'https://quay.io': { auth } }, me],
    ['may stand under an old URL', 'quay.io/o/shop', { 'https://quay.io/v1/': { auth } }, me],
    [
      'of Docker Hub have a key of their own',
      'nginx',
      { 'https://index.docker.io/v1/': { auth } },
      me
    ],
    ['of Docker Hub may stand under its name', 'docker.io/o/shop', { 'docker.io': { auth } }, me],
    [
      'of Docker Hub are none for others',
      'x.io/a',
      { 'https://index.docker.io/v1/': { auth } },
      none
    ],
    ['may be written apart', 'x.io/a', { 'x.io': { username: 'me', password: 'se:cret' } }, me],
    ['may end in zeros', 'x.io/a', { 'x.io': { auth: encode('me:se:cret\0\0') } }, me],
    [
      'may be a token that others are given for',
      'x.io/a',
      { 'x.io': { auth: encode('00000000:'), identitytoken: 'abc' } },
      { kind: 'identity-token', token: 'abc' }
    ],
    ['are none where an entry is empty', 'x.io/a', { 'x.io': {} }, none],
    ['are none where they have no colon', 'x.io/a', { 'x.io': { auth: encode('me') } }, none],
    ['are none without a password', 'x.io/a', { 'x.io': { auth: encode('me:') } }, none],
    ['are none without a name', 'x.io/a', { 'x.io': { auth: encode(':x') } }, none],
    ['are none where they are a number', 'x.io/a', { 'x.io': { auth: 7 } }, none],
    ['are not inherited', 'constructor.io/a', {}, none]
  ])('%s', async (_, reference, auths, expected) => {
    expect(await find(reference, place({ auths }).environment)).toEqual(expected)
  })

  test('are looked for in the folder of DOCKER_CONFIG', async () => {
    const { folder } = place({ auths: { 'x.io': { auth } } })
    const environment = { HOME: '/nowhere', DOCKER_CONFIG: join(folder, '.docker') }
    expect(await find('x.io/a', environment)).toEqual(me)
  })

  test.each<[string, unknown, Credentials]>([
    ['no JSON', '{', { kind: 'none', because: 'the configuration of docker is no JSON' }],
    ['a list', [], none],
    ['of another form', { auths: [], credHelpers: 'x', credsStore: 5 }, none]
  ])('are none where the file is %s', async (_, configuration, expected) => {
    expect(await find('x.io/a', place(configuration).environment)).toEqual(expected)
  })

  test('are none where there is no file', async () => {
    expect(await find('x.io/a', { HOME: '/nowhere' })).toEqual(none)
  })
})

describe('credentials that a program keeps', () => {
  const answer = `printf '{"ServerURL":"x","Username":"me","Secret":"se:cret"}'`

  test.each([
    ['of a registry', { credHelpers: { 'x.io': 'own' }, credsStore: 'all' }, 'x.io/a', 'x.io'],
    ['of all', { credHelpers: { 'y.io': 'other' }, credsStore: 'own' }, 'x.io/a', 'x.io'],
    [
      'of Docker Hub',
      { credHelpers: { 'https://index.docker.io/v1/': 'own' } },
      'nginx',
      'https://index.docker.io/v1/'
    ],
    [
      'of Docker Hub by its name',
      { credHelpers: { 'docker.io': 'own' } },
      'nginx',
      'https://index.docker.io/v1/'
    ]
  ])('%s are asked for by `get`', async (_, configuration, reference, asked) => {
    const { folder, environment } = place(configuration, { own: answer })
    expect(await find(reference, environment)).toEqual(me)
    expect(readFileSync(join(folder, 'asked'), 'utf8')).toBe(`get ${asked}`)
  })

  test('may be a token that others are given for', async () => {
    const script = `printf '{"Username":"<token>","Secret":"abc"}'`
    const { environment } = place({ credsStore: 'all' }, { all: script })
    expect(await find('x.io/a', environment)).toEqual({ kind: 'identity-token', token: 'abc' })
  })

  test.each<[string, string, Credentials]>([
    ['has none', 'echo "credentials not found in native keychain"; exit 1', none],
    ['fails', 'echo secret; exit 3', because('docker-credential-all ended with status 3')],
    ['hangs', 'sleep 30', because('docker-credential-all did not answer within 1 s')],
    [
      'hangs in a program of its own',
      'sleep 30 & sleep 30',
      because('docker-credential-all did not answer within 1 s')
    ],
    ['prints no JSON', 'echo secret', because('docker-credential-all printed no secret')],
    ['prints nothing', 'exit 0', because('docker-credential-all printed no secret')],
    ['prints without an end', 'yes', because('docker-credential-all could not be run')],
    ['closes its input', 'exec 0<&-; exit 4', because('docker-credential-all ended with status 4')]
  ])('are none where it %s', async (_, script, expected) => {
    const { environment } = place({ credsStore: 'all' }, { all: script })
    expect(await find('x.io/a', environment)).toEqual(expected)
  })

  test('are none where it is not there', async () => {
    const { environment } = place({ credsStore: 'gone' })
    expect(await find('x.io/a', environment)).toEqual(
      because('docker-credential-gone was not found')
    )
  })

  test('are none where its name is a path', async () => {
    const { environment } = place({ credsStore: 'x/../../y' })
    expect(await find('x.io/a', environment)).toEqual(
      because('a credential helper of docker has a name that is none')
    )
  })

  test('may be in the file where the program has none', async () => {
    const { environment } = place(
      { credsStore: 'all', auths: { 'x.io': { auth } } },
      { all: 'echo "credentials not found in native keychain"; exit 1' }
    )
    expect(await find('x.io/a', environment)).toEqual(me)
  })
})

function because(text: string): Credentials {
  return { kind: 'none', because: text }
}

describe('the token of the job', () => {
  const job = { kind: 'password', password: 'ghs_1', from: 'job' }

  test('is for ghcr.io, where docker has no login', async () => {
    const { environment } = place({})
    const named = { ...environment, GITHUB_ACTOR: 'octocat' }
    expect(await find('ghcr.io/o/a', named, 'ghs_1')).toEqual({ ...job, username: 'octocat' })
    expect(await find('ghcr.io/o/a', environment, 'ghs_1')).toMatchObject(job)
  })

  test.each([
    ['where docker has a login', 'ghcr.io/o/a', me],
    ['of Docker Hub', 'nginx', none],
    ['of a host that ends alike', 'evil-ghcr.io/o/a', none],
    ['of a host that begins alike', 'ghcr.io.evil.example/o/a', none],
    ['of ghcr.io at another port', 'ghcr.io:444/o/a', none]
  ])('is not used %s', async (_, reference, expected) => {
    const { environment } = place({ auths: { 'ghcr.io': { auth } } })
    expect(await find(reference, environment, 'ghs_1')).toEqual(expected)
  })

  test('is used where the program that keeps logins fails', async () => {
    const { environment } = place({ credsStore: 'gone' })
    expect(await find('ghcr.io/o/a', environment, 'ghs_1')).toMatchObject(job)
  })
})
