// Asks a real registry: what src/world/registry/ reads is what the registry holds. Needs npm ci,
// docker-registry and skopeo (pipeline/packages.sh), no engine and no root.
//
//   node pipeline/ask-registry.mjs              all cases
//   node pipeline/ask-registry.mjs 'a tag'      those whose title holds the words
import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import ncc from '@vercel/ncc'
import { project } from '../scripts/scratch.mjs'
import { findPort } from '../scripts/loopback.mjs'

const wanted = process.argv[2] ?? ''
const oci = 'application/vnd.oci.image'
const docker = 'application/vnd.docker.distribution.manifest'
const folder = await mkdtemp(path.join(os.tmpdir(), 'image-matrix-registry-'))
/** @type {import('node:child_process').ChildProcess[]} */
const children = []

try {
  const openRegistry = await bundle()
  const open = await startRegistry('open', {})
  // "me" with the password "secret".
  const password = 'me:$2b$05$YB9EZSpk7SqxG9f9rX8ax.o0IYQBq7Im9/JnEMnHlj7qHQXzdbFEu\n'
  await writeFile(path.join(folder, 'htpasswd'), password)
  const closed = await startRegistry('closed', {
    auth: { htpasswd: { realm: 'test', path: path.join(folder, 'htpasswd') } }
  })
  for (const { title, check } of listCases(openRegistry, open, closed)) {
    if (!title.includes(wanted)) continue
    await check()
    console.log(`ok   ${title}`)
  }
} finally {
  for (const child of children) child.kill()
  await rm(folder, { recursive: true })
}

/**
 * @typedef {typeof import('../src/world/registry/open-registry').openRegistry} Open
 * @typedef {{ title: string, check: () => Promise<void> }} Case
 */

/**
 * @param {Open} openRegistry
 * @param {string} open a registry for all
 * @param {string} closed one for "me"
 * @returns {Case[]}
 */
function listCases(openRegistry, open, closed) {
  const environment = { DOCKER_CONFIG: path.join(folder, 'nobody') }
  const me = { DOCKER_CONFIG: path.join(folder, 'me') }
  const start = () => openRegistry({ environment })
  return [
    {
      title: 'what was never pushed is absent',
      check: async () => {
        assert.deepEqual(await start().ask(`${open}/o/none:main`), { kind: 'absent' })
      }
    },
    {
      title: 'a tag of one manifest is found with its digest and time',
      check: async () => {
        const { digest } = await pushImage(open, 'o/one', 'main', '2026-01-02T03:04:05Z')
        const registry = start()
        const reference = `${open}/o/one:main`
        /** @type {import('../src/ports/registry/registry').RegistryImage} */
        const image = { kind: 'found', reference, digest }
        assert.deepEqual(await registry.ask(reference), image)
        assert.equal(digest, inspect(reference))
        const created = { kind: 'created', at: Date.UTC(2026, 0, 2, 3, 4, 5) }
        assert.deepEqual(withoutAge(await registry.readCreated(image, 'every platform')), created)
        assert.equal((await registry.ask(`${open}/o/one@${digest}`)).kind, 'found')
        assert.equal((await registry.ask(`${open}/o/one:other`)).kind, 'absent')
      }
    },
    {
      title: 'a tag that moves is read anew by the next run alone',
      check: async () => {
        const before = await pushImage(open, 'o/moving', 'main', '2026-01-01T00:00:00Z')
        const registry = start()
        await registry.ask(`${open}/o/moving:main`)
        const after = await pushImage(open, 'o/moving', 'main', '2026-01-02T00:00:00Z')
        const reference = `${open}/o/moving:main`
        assert.equal(toDigest(await registry.ask(reference)), before.digest)
        assert.equal(toDigest(await start().ask(reference)), after.digest)
      }
    },
    ...[`${oci}.index.v1+json`, `${docker}.list.v2+json`].map(type => ({
      title: `an index of the form ${type} names its platforms, and not its attestations`,
      check: () => checkIndex(start(), open, type)
    })),
    {
      title: 'a manifest of the form of Docker is found',
      check: async () => {
        await pushImage(open, 'o/docker', 'main', '2026-01-01T00:00:00Z', `${docker}.v2+json`)
        assert.equal((await start().ask(`${open}/o/docker:main`)).kind, 'found')
      }
    },
    {
      title: 'a registry that wants a login lets in who has one, and nobody else',
      check: async () => {
        const auth = Buffer.from('me:secret').toString('base64')
        await mkdir(me.DOCKER_CONFIG)
        const configuration = JSON.stringify({ auths: { [closed]: { auth } } })
        await writeFile(path.join(me.DOCKER_CONFIG, 'config.json'), configuration)
        const { digest } = await pushImage(closed, 'o/shop', 'main', '2026-01-01T00:00:00Z')
        const refused = await start().ask(`${closed}/o/shop:main`)
        assert.match(JSON.stringify(refused), /"absent".*status 401: .*UNAUTHORIZED.*log in to/)
        const registry = openRegistry({ environment: me })
        assert.equal(toDigest(await registry.ask(`${closed}/o/shop:main`)), digest)
        assert.deepEqual(await registry.ask(`${closed}/o/shop:none`), { kind: 'absent' })
      }
    }
  ]
}

/**
 * @param {ReturnType<Open>} registry
 * @param {string} host
 * @param {string} type
 */
async function checkIndex(registry, host, type) {
  const name = type.includes('docker') ? 'o/list' : 'o/index'
  const amd64 = await pushImage(host, name, 'one', '2026-01-02T00:00:00Z')
  const arm64 = await pushImage(host, name, 'two', '2026-01-01T00:00:00Z')
  const attestation = await pushImage(host, name, 'three', '')
  const index = {
    schemaVersion: 2,
    mediaType: type,
    manifests: [
      { ...amd64, platform: { os: 'linux', architecture: 'amd64' } },
      { ...arm64, platform: { os: 'linux', architecture: 'arm64', variant: 'v8' } },
      {
        ...attestation,
        platform: { os: 'unknown', architecture: 'unknown' },
        annotations: { 'vnd.docker.reference.type': 'attestation-manifest' }
      }
    ]
  }
  const { digest } = await pushManifest(host, name, 'main', index)
  const reference = `${host}/${name}:main`
  /** @type {import('../src/ports/registry/registry').RegistryImage} */
  const image = {
    kind: 'found',
    reference,
    digest,
    parts: [
      { platform: 'linux/amd64', digest: amd64.digest },
      { platform: 'linux/arm64', digest: arm64.digest }
    ]
  }
  assert.deepEqual(await registry.ask(reference), image)
  assert.equal(digest, inspect(reference))
  const created = { kind: 'created', at: Date.UTC(2026, 0, 1) }
  assert.deepEqual(withoutAge(await registry.readCreated(image, 'every platform')), created)
}

/** @param {import('../src/ports/registry/registry').RegistryAnswer} answer */
function toDigest(answer) {
  return answer.kind === 'found' ? answer.digest : answer.kind
}

/**
 * What another client says that the digest is.
 * @param {string} reference
 */
function inspect(reference) {
  const words = ['inspect', '--raw', '--tls-verify=false', `docker://${reference}`]
  return toSha256(execFileSync('skopeo', words))
}

/**
 * An image without layers.
 * @param {string} host
 * @param {string} name
 * @param {string} tag
 * @param {string} created `''`: none
 * @param {string} [mediaType]
 */
async function pushImage(host, name, tag, created, mediaType = `${oci}.manifest.v1+json`) {
  const configuration = {
    architecture: 'amd64',
    os: 'linux',
    rootfs: { type: 'layers', diff_ids: [] },
    ...(created === '' ? { author: tag } : { created })
  }
  const config = await pushBlob(host, name, JSON.stringify(configuration), mediaType)
  return pushManifest(host, name, tag, { schemaVersion: 2, mediaType, config, layers: [] })
}

/**
 * @param {string} host
 * @param {string} name
 * @param {string} text
 * @param {string} manifestType
 */
async function pushBlob(host, name, text, manifestType) {
  const started = await push(`http://${host}/v2/${name}/blobs/uploads/`, 'POST', '', '')
  const url = new URL(started.headers.get('location') ?? '', `http://${host}`)
  const digest = toSha256(text)
  url.searchParams.set('digest', digest)
  await push(url.href, 'PUT', text, 'application/octet-stream')
  const mediaType = manifestType.includes('docker')
    ? 'application/vnd.docker.container.image.v1+json'
    : `${oci}.config.v1+json`
  return { mediaType, digest, size: text.length }
}

/**
 * @param {string} host
 * @param {string} name
 * @param {string} tag
 * @param {{ mediaType: string, [key: string]: unknown }} manifest
 */
async function pushManifest(host, name, tag, manifest) {
  const text = JSON.stringify(manifest)
  const { mediaType } = manifest
  await push(`http://${host}/v2/${name}/manifests/${tag}`, 'PUT', text, mediaType)
  return { mediaType, digest: toSha256(text), size: text.length }
}

/**
 * @param {string} url
 * @param {string} method
 * @param {string} body
 * @param {string} type
 */
async function push(url, method, body, type) {
  const authorization = `Basic ${Buffer.from('me:secret').toString('base64')}`
  const headers = { authorization, ...(type === '' ? {} : { 'content-type': type }) }
  const response = await fetch(url, { method, body, headers })
  assert.ok(response.ok, `${method} ${url}: ${response.status} ${await response.text()}`)
  return response
}

/** @param {string | Buffer} bytes */
function toSha256(bytes) {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

/** @returns {Promise<Open>} */
async function bundle() {
  process.chdir(project)
  const options = { cache: false, quiet: true, transpileOnly: true, target: 'es2022' }
  const source = path.join(project, 'src/world/registry/open-registry.ts')
  const { code, assets } = await ncc(source, options)
  const file = path.join(folder, 'index.mjs')
  await writeFile(file, code)
  for (const [name, asset] of Object.entries(assets)) {
    await writeFile(path.join(folder, name), asset.source)
  }
  const { openRegistry } = await import(pathToFileURL(file).href)
  return openRegistry
}

/**
 * On the loopback alone; its address.
 * @param {string} name
 * @param {object} more
 */
async function startRegistry(name, more) {
  const address = `127.0.0.1:${await findPort()}`
  const file = path.join(folder, `${name}.yml`)
  const configuration = {
    version: '0.1',
    log: { level: 'error' },
    storage: { filesystem: { rootdirectory: path.join(folder, name) } },
    http: { addr: address },
    ...more
  }
  await writeFile(file, JSON.stringify(configuration))
  children.push(spawn('docker-registry', ['serve', file], { stdio: 'ignore' }))
  const limit = performance.now() + 30_000
  for (;;) {
    try {
      await fetch(`http://${address}/v2/`)
      return address
    } catch (error) {
      if (performance.now() > limit) throw new Error('no answer', { cause: error })
    }
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}

/**
 * How old an image is depends on when somebody asks.
 *
 * @param {import('../src/ports/registry/registry').CreatedAnswer} answer
 */
function withoutAge(answer) {
  if (answer.kind !== 'created') return answer
  const { kind, at } = answer
  return { kind, at }
}
