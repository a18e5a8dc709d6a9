// Nights against real registries: one stands in for Docker Hub, one has the images. The bundle plans,
// and what a job would publish is pushed. Needs npm ci and docker-registry (pipeline/packages.sh), no
// engine and no root.
//
//   node pipeline/base-nights.mjs
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { parseOutputs, prepareRun } from '../scripts/run-plan.mjs'
import { layOut } from '../scripts/scratch.mjs'
import { startGate, startRegistry, toDigest } from './real-registry.mjs'

/** @typedef {Record<string, string>} Entry */

const folder = await mkdtemp(path.join(os.tmpdir(), 'image-matrix-nights-'))
const registries = [
  await startRegistry(path.join(folder, 'hub')),
  await startRegistry(path.join(folder, 'own'))
]
const [hub, own] = await Promise.all(registries.map(({ host }) => startGate(host)))
assert.ok(hub !== undefined && own !== undefined)
const started = Date.now()
const both = ['linux/amd64', 'linux/arm64']
const configuration = `image-name: ${own.host}/o/{image}
reuse: {}
bases: {}
runners: { linux/arm64: ubuntu-24.04-arm }
images:
  base: { context: base, tests: false, platforms: [${both.join(', ')}] }
  api: { context: api, tests: false, platforms: [linux/amd64] }
  web: { context: web, tests: false, platforms: [linux/amd64] }
`
const scratch = await layOut({
  event: 'schedule',
  changes: [],
  prepare: async to => {
    await write(to, '.github/image-matrix.yml', configuration)
    await write(to, 'base/Dockerfile', `FROM ${hub.host}/library/debian:12\n`)
    await write(
      to,
      'api/Dockerfile',
      `FROM ${own.host}/o/base\nCOPY --from=${hub.host}/o/jq:1 / /\n`
    )
    await write(to, 'web/Dockerfile', `FROM ${hub.host}/library/node:20\n`)
  },
  alter: to => write(to, 'README.md', 'nights\n')
})

try {
  for (const name of ['library/debian:12', 'o/jq:1', 'library/node:20']) await move(name, both, '0')
  const first = await night()
  assert.deepEqual(first.built, ['base', 'web', 'api'])
  await publish(first)
  const idle = await night()
  assert.deepEqual(idle.built, [])
  assert.deepEqual([idle.hub, idle.own], [3, 12])
  report('nothing moved, nothing is built', idle)

  const digest = await move('library/debian:12', both, '1')
  const moved = await night()
  assert.deepEqual(moved.built, ['base', 'api'])
  const [pinned] = moved.entries('build')
  const debian = `${hub.host}/library/debian`
  assert.equal(pinned?.['build-contexts'], `${debian}:12=docker-image://${debian}@${digest}`)
  assert.equal(pinned['reason'], 'base-changed')
  report('a base moved: it and its child are built, pinned to the digest of now', moved)
  await publish(moved, ['api'])
  const healed = await night()
  assert.deepEqual(healed.built, ['api'])
  await publish(healed)
  assert.deepEqual((await night()).built, [])
  report('a child whose publishing failed is built the night after', healed)

  await move('library/debian:12', both, '0')
  const back = await night()
  assert.deepEqual(back.built, ['base', 'api'])
  await publish(back)
  report('a base that moved back builds again', back)

  await move('library/node:20', ['linux/arm64'], '1', { 'linux/amd64': '0' })
  assert.deepEqual((await night()).built, [])
  await move('library/debian:12', ['linux/arm64'], '2', { 'linux/amd64': '0' })
  const arm = await night()
  assert.deepEqual(arm.built, ['base', 'api'])
  await publish(arm)
  report('arm64 alone: images that have it, and no others', arm)

  hub.rules = { before: () => ({ status: 429, headers: { 'retry-after': '21600' }, body: '{}' }) }
  const limited = await night()
  assert.deepEqual(limited.built, [])
  assert.match(limited.log, /429.*\[bases-unchecked\]/)
  report('a hub that limits requests builds nothing', limited)
  hub.stop()
  const gone = await night()
  assert.deepEqual(gone.built, [])
  assert.match(gone.log, /\[bases-unchecked\]/)
  report('a hub that is gone builds nothing', gone)
} finally {
  for (const { stop } of [hub, own, ...registries]) stop()
  await rm(folder, { recursive: true })
  await rm(path.dirname(scratch.folder), { recursive: true })
}

/**
 * @param {string} title
 * @param {{ seconds: number, hub: number, own: number }} told
 */
function report(title, { seconds, hub: ofHub, own: ofOwn }) {
  console.log(`ok   ${title} (${seconds.toFixed(1)} s, ${ofHub} + ${ofOwn} requests)`)
}

/**
 * @param {string} to
 * @param {string} name
 * @param {string} text
 */
async function write(to, name, text) {
  await mkdir(path.dirname(path.join(to, name)), { recursive: true })
  await writeFile(path.join(to, name), text)
}

/** Beside the gates, which answer in this process. */
async function plan() {
  const inputs = { stages: '2', 'split-platforms': 'true' }
  const { home, files, entry, options } = await prepareRun(scratch, inputs)
  const { cwd, env } = options
  const child = spawn(process.execPath, [entry], { cwd, env })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', part => (log += part))
  await new Promise(resolve => child.on('close', resolve))
  const outputs = new Map(parseOutputs(await readFile(files.output, 'utf8')))
  await rm(home, { recursive: true })
  return { log, outputs }
}

async function night() {
  assert.ok(hub !== undefined && own !== undefined)
  hub.passed.length = 0
  own.passed.length = 0
  const start = performance.now()
  const { log, outputs } = await plan()
  const seconds = (performance.now() - start) / 1000
  assert.equal(outputs.get('result'), 'planned', log)
  return {
    ...{ log, seconds, hub: hub.passed.length, own: own.passed.length },
    /** @type {string[]} */
    built: JSON.parse(outputs.get('build_images') ?? '[]'),
    /**
     * @param {string} matrix
     * @returns {Entry[]}
     */
    entries: matrix => JSON.parse(outputs.get(`${matrix}_matrix`) ?? '{}').include
  }
}

/**
 * A tag of the hub has new content for these platforms, and other content for others.
 * @param {string} name
 * @param {readonly string[]} platforms
 * @param {string} content
 * @param {Record<string, string>} [others]
 */
async function move(name, platforms, content, others = {}) {
  const [repository = '', tag = ''] = name.split(':')
  const all = { ...others, ...Object.fromEntries(platforms.map(each => [each, content])) }
  const index = await pushIndex(registries[0]?.host ?? '', repository, all)
  return putManifest(registries[0]?.host ?? '', `${repository}/manifests/${tag}`, index)
}

/**
 * What a job of publishing does: content by digest, then the tags that say what it is.
 * @param {{ entries: (matrix: string) => Entry[] }} planned
 * @param {readonly string[]} lost
 */
async function publish({ entries }, lost = []) {
  const host = registries[1]?.host ?? ''
  for (const entry of entries('store')) {
    const image = entry['image'] ?? ''
    if (entry['store'] !== 'true' || lost.includes(image)) continue
    const content = String(performance.now())
    const platforms = (entry['platforms'] ?? '').split(',')
    const index = await pushIndex(
      host,
      `o/${image}`,
      Object.fromEntries(platforms.map(each => [each, content]))
    )
    assert.match(entry['bases-tag'] ?? '', /^bases-[0-9a-f]{64}$/)
    for (const tag of [entry['content-tag'], entry['bases-tag']]) {
      await putManifest(host, `o/${image}/manifests/${tag}`, index)
    }
  }
}

/**
 * @param {string} host
 * @param {string} repository
 * @param {Record<string, string>} content by platform
 */
async function pushIndex(host, repository, content) {
  const manifests = []
  // The same content has the same digest, and was made at the same time.
  const created = new Date(started - 3_600_000).toISOString()
  for (const [platform, text] of Object.entries(content)) {
    const [os_, architecture] = platform.split('/')
    const config = await pushBlob(
      host,
      repository,
      JSON.stringify({ created, os: os_, architecture, config: { Labels: { text } } })
    )
    const manifest = JSON.stringify({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      config: { mediaType: 'application/vnd.oci.image.config.v1+json', ...config },
      layers: []
    })
    const digest = toDigest(manifest)
    await putManifest(host, `${repository}/manifests/${digest}`, manifest)
    const size = Buffer.byteLength(manifest)
    const mediaType = 'application/vnd.oci.image.manifest.v1+json'
    manifests.push({ mediaType, digest, size, platform: { os: os_, architecture } })
  }
  const mediaType = 'application/vnd.oci.image.index.v1+json'
  return JSON.stringify({ schemaVersion: 2, mediaType, manifests })
}

/**
 * @param {string} host
 * @param {string} where
 * @param {string} text
 */
async function putManifest(host, where, text) {
  const { mediaType } = JSON.parse(text)
  const headers = { 'content-type': mediaType }
  const answer = await fetch(`http://${host}/v2/${where}`, { method: 'PUT', headers, body: text })
  assert.equal(answer.status, 201, await answer.text())
  return toDigest(text)
}

/**
 * @param {string} host
 * @param {string} repository
 * @param {string} text
 */
async function pushBlob(host, repository, text) {
  const digest = toDigest(text)
  const begun = await fetch(`http://${host}/v2/${repository}/blobs/uploads/`, { method: 'POST' })
  const url = new URL(begun.headers.get('location') ?? '', `http://${host}`)
  url.searchParams.set('digest', digest)
  const headers = { 'content-type': 'application/octet-stream' }
  const answer = await fetch(url, { method: 'PUT', headers, body: text })
  assert.equal(answer.status, 201, await answer.text())
  return { digest, size: Buffer.byteLength(text) }
}
