// Real registries on the loopback, with what a test does to them: a gate in front that counts the
// requests, answers some of them itself, and looks at the tags behind each.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import http from 'node:http'
import path from 'node:path'
import { findPort, listenOnLoopback } from '../scripts/loopback.mjs'

const accept = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json'
].join(', ')

/**
 * Debian's docker-registry, in a folder of its own.
 * @param {string} folder
 * @param {object} more of its configuration
 */
export async function startRegistry(folder, more = {}) {
  await mkdir(folder, { recursive: true })
  const host = `127.0.0.1:${await findPort()}`
  const file = path.join(folder, 'registry.yml')
  const configuration = {
    version: '0.1',
    log: { level: 'error' },
    storage: {
      filesystem: { rootdirectory: path.join(folder, 'content') },
      delete: { enabled: true }
    },
    http: { addr: host },
    ...more
  }
  await writeFile(file, JSON.stringify(configuration))
  const child = spawn('docker-registry', ['serve', file], { stdio: 'ignore' })
  const limit = performance.now() + 30_000
  for (;;) {
    try {
      await fetch(`http://${host}/v2/`)
      return { host, stop: () => child.kill() }
    } catch (error) {
      if (performance.now() > limit)
        throw new Error('docker-registry does not answer', { cause: error })
    }
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

/**
 * @typedef {{ method: string, path: string, bytes: number }} Passed a request, with the bytes of its body
 * @typedef {{ status: number, headers?: Record<string, string>, body?: string }} Reply
 * @typedef {object} Rules what happens at the gate; a request is counted from 1
 * @property {(request: Passed, number: number) => Promise<Reply | 'drop' | undefined> | Reply | 'drop' | undefined} [before]
 * @property {(request: Passed, number: number) => Promise<'drop' | undefined> | 'drop' | undefined} [after]
 */

/**
 * Stands in front of a registry, and lets pass what its rules let pass.
 * @param {string} target
 */
export async function startGate(target) {
  /** @type {{ passed: Passed[], rules: Rules }} */
  const gate = { passed: [], rules: {} }
  const server = http.createServer((request, response) => {
    void pass(request, response).catch(() => response.socket?.destroy())
  })
  /**
   * @param {http.IncomingMessage} request
   * @param {http.ServerResponse} response
   */
  const pass = async (request, response) => {
    /** @type {Passed} */
    const passed = { method: request.method ?? '', path: request.url ?? '', bytes: 0 }
    const number = gate.passed.push(passed)
    const answer = await gate.rules.before?.(passed, number)
    if (answer === 'drop') {
      response.socket?.destroy()
      return
    }
    if (answer !== undefined) {
      request.resume()
      response.writeHead(answer.status, answer.headers).end(answer.body)
      return
    }
    const [hostname, port] = target.split(':')
    // It names itself in redirects by the host that it was asked by.
    const options = {
      hostname,
      port,
      method: request.method,
      path: request.url,
      headers: request.headers
    }
    const upstream = http.request(options)
    request.on('data', part => (passed.bytes += part.length))
    request.pipe(upstream)
    const reply = await new Promise((resolve, reject) => {
      upstream.on('response', resolve).on('error', reject)
      request.on('error', reject)
    })
    const dropped = await gate.rules.after?.(passed, number)
    if (dropped === 'drop') {
      response.socket?.destroy()
      reply.destroy()
      return
    }
    response.writeHead(reply.statusCode, reply.headers)
    reply.pipe(response)
  }
  const { host, stop } = await listenOnLoopback(server)
  return Object.assign(gate, { host, stop })
}

/**
 * What a tag or digest names; undefined for nothing.
 * @param {string} host
 * @param {string} name
 * @param {string} reference
 * @returns {Promise<{ digest: string, text: string, type: string } | undefined>}
 */
export async function readManifest(host, name, reference) {
  const response = await fetch(`http://${host}/v2/${name}/manifests/${reference}`, {
    headers: { accept }
  })
  if (response.status === 404) return undefined
  if (!response.ok) throw new Error(`${name}:${reference}: the registry answers ${response.status}`)
  const text = await response.text()
  return { digest: toDigest(text), text, type: response.headers.get('content-type') ?? '' }
}

/**
 * Whether a registry has everything that a digest leads to.
 * @param {string} host
 * @param {string} name
 * @param {string} digest
 * @returns {Promise<boolean>}
 */
export async function isWhole(host, name, digest) {
  const found = await readManifest(host, name, digest)
  if (found === undefined) return false
  const { manifests = [], config, layers = [] } = JSON.parse(found.text)
  for (const part of manifests) if (!(await isWhole(host, name, part.digest))) return false
  for (const blob of config === undefined ? [] : [config, ...layers]) {
    const { ok } = await fetch(`http://${host}/v2/${name}/blobs/${blob.digest}`, { method: 'HEAD' })
    if (!ok) return false
  }
  return true
}

/**
 * An image without layers, under a tag: what was there before.
 * @param {string} host
 * @param {string} name
 * @param {string} tag
 * @param {string} author what makes it another one
 */
export async function pushOld(host, name, tag, author) {
  const config = JSON.stringify({
    architecture: 'amd64',
    os: 'linux',
    author,
    rootfs: { type: 'layers', diff_ids: [] }
  })
  const started = await fetch(`http://${host}/v2/${name}/blobs/uploads/`, { method: 'POST' })
  const url = new URL(started.headers.get('location') ?? '', `http://${host}`)
  url.searchParams.set('digest', toDigest(config))
  await fetch(url, { method: 'PUT', body: config })
  const mediaType = 'application/vnd.oci.image.manifest.v1+json'
  const descriptor = {
    mediaType: 'application/vnd.oci.image.config.v1+json',
    digest: toDigest(config),
    size: config.length
  }
  const body = JSON.stringify({ schemaVersion: 2, mediaType, config: descriptor, layers: [] })
  const headers = { 'content-type': mediaType }
  const put = await fetch(`http://${host}/v2/${name}/manifests/${tag}`, {
    method: 'PUT',
    body,
    headers
  })
  if (!put.ok) throw new Error(`${name}:${tag} could not be pushed: ${put.status}`)
  return toDigest(body)
}

/** @param {string | Buffer} bytes */
export function toDigest(bytes) {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}
