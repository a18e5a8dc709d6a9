// A stand-in for the service that keeps the artifacts of a run, for tests: that of act refuses
// what this client sends. Requests are read, and answers written, by the client's own definitions
// of the protocol, so that a field that one side does not know is an error, not a surprise.
import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { listenOnLoopback } from '../scripts/loopback.mjs'
// The package exports its index alone, so the definitions are named by their place.
import {
  CreateArtifactRequest,
  CreateArtifactResponse,
  DeleteArtifactRequest,
  DeleteArtifactResponse,
  FinalizeArtifactRequest,
  FinalizeArtifactResponse,
  GetSignedArtifactURLRequest,
  GetSignedArtifactURLResponse,
  ListArtifactsRequest,
  ListArtifactsResponse,
  StringValue,
  Timestamp
} from '../node_modules/@actions/artifact/lib/generated/index.js'

/**
 * @typedef {object} StoredArtifact
 * @property {number} id
 * @property {string} run
 * @property {string} job
 * @property {string} name
 * @property {string} file where its bytes are
 * @property {string} contentType
 * @property {number} size
 * @property {string} [digest]
 * @property {boolean} isFinal
 * @property {Date} createdAt
 */

/**
 * What a test does to the service: its answer to a request, instead of the usual one.
 * @typedef {(request: { method: string, path: string }) => { status: number, body: string } | 'hang' | undefined} Fault
 */

/** @typedef {Awaited<ReturnType<typeof startArtifactServer>>} ArtifactServer */

/** Starts the service on a free port of the loopback. */
export async function startArtifactServer() {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'image-matrix-artifacts-'))
  const service = new ArtifactService(folder)
  const server = http.createServer((request, response) => {
    service.answer(request, response).catch(error => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ code: 'internal', msg: String(error) }))
    })
  })
  const listening = await listenOnLoopback(server)
  service.url = listening.url
  return {
    url: service.url,
    /** The newest of each name in a run, by name. */
    list: (/** @type {string} */ run = '1') => service.listNewest(run),
    /** What a job of a run needs in its environment. */
    environment: (/** @type {string} */ run = '1', /** @type {string} */ job = '1') => ({
      ACTIONS_RESULTS_URL: service.url,
      ACTIONS_RUNTIME_TOKEN: makeToken(run, job)
    }),
    /** @param {Fault | undefined} fault */
    setFault: fault => {
      service.fault = fault
    },
    close: async () => {
      await listening.stop()
      await rm(folder, { recursive: true, force: true })
    }
  }
}

/**
 * As GitHub's: the claim `scp` says which run and job the bearer is.
 * @param {string} run
 * @param {string} job
 */
function makeToken(run, job) {
  const claims = JSON.stringify({ scp: `Actions.Results:${run}:${job}` })
  return `x.${Buffer.from(claims).toString('base64url')}.x`
}

class ArtifactService {
  /** @type {StoredArtifact[]} */
  artifacts = []
  url = ''
  /** @type {Fault | undefined} */
  fault

  /** @param {string} folder */
  constructor(folder) {
    this.folder = folder
  }

  /**
   * @param {http.IncomingMessage} request
   * @param {http.ServerResponse} response
   */
  async answer(request, response) {
    const url = new URL(request.url ?? '', this.url)
    const [, kind = '', name = '', method = ''] = url.pathname.split('/')
    const fault = this.fault?.({ method: method === '' ? kind : method, path: url.pathname })
    if (fault === 'hang') return
    if (fault !== undefined) {
      response.writeHead(fault.status, { 'content-type': 'application/json' }).end(fault.body)
      return
    }
    if (kind === 'blob') return this.#answerBlob(request, response, { url, id: Number(name) })
    const call = this.#calls()[method]
    if (kind !== 'twirp' || call === undefined) {
      response.writeHead(404).end('{"code":"bad_route","msg":"no such route"}')
      return
    }
    const answer = call(JSON.parse(await text(request)))
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  }

  /** @returns {Record<string, (body: any) => unknown>} */
  #calls() {
    return {
      CreateArtifact: body => this.#create(CreateArtifactRequest.fromJson(body)),
      FinalizeArtifact: body => this.#finalize(FinalizeArtifactRequest.fromJson(body)),
      ListArtifacts: body => this.#list(ListArtifactsRequest.fromJson(body)),
      GetSignedArtifactURL: body => this.#sign(GetSignedArtifactURLRequest.fromJson(body)),
      DeleteArtifact: body => this.#delete(DeleteArtifactRequest.fromJson(body))
    }
  }

  /** @param {import('../node_modules/@actions/artifact/lib/generated/index.js').CreateArtifactRequest} request */
  #create({ workflowRunBackendId: run, workflowJobRunBackendId: job, name, mimeType }) {
    if (this.artifacts.some(each => each.run === run && each.job === job && each.name === name)) {
      throw new Error(`an artifact with this name already exists on the workflow run: ${name}`)
    }
    const id = this.artifacts.length + 1
    this.artifacts.push({
      id,
      run,
      job,
      name,
      file: path.join(this.folder, String(id)),
      contentType: mimeType?.value ?? 'application/zip',
      size: 0,
      isFinal: false,
      createdAt: new Date()
    })
    return CreateArtifactResponse.toJson(
      CreateArtifactResponse.create({ ok: true, signedUploadUrl: `${this.url}/blob/${id}?sig=x` })
    )
  }

  /** @param {import('../node_modules/@actions/artifact/lib/generated/index.js').FinalizeArtifactRequest} request */
  #finalize({ workflowRunBackendId: run, workflowJobRunBackendId: job, name, size, hash }) {
    const artifact = this.artifacts.find(
      each => each.run === run && each.job === job && each.name === name && !each.isFinal
    )
    if (artifact === undefined) throw new Error(`no upload of "${name}" is under way`)
    Object.assign(artifact, { isFinal: true, size: Number(size), digest: hash?.value })
    return FinalizeArtifactResponse.toJson(
      FinalizeArtifactResponse.create({ ok: true, artifactId: String(artifact.id) })
    )
  }

  /** @param {import('../node_modules/@actions/artifact/lib/generated/index.js').ListArtifactsRequest} request */
  #list({ workflowRunBackendId: run, nameFilter, idFilter }) {
    const found = this.artifacts.filter(
      each =>
        each.run === run &&
        each.isFinal &&
        (nameFilter === undefined || each.name === nameFilter.value) &&
        (idFilter === undefined || String(each.id) === idFilter.value)
    )
    return ListArtifactsResponse.toJson(
      ListArtifactsResponse.create({
        artifacts: found.map(each => ({
          workflowRunBackendId: each.run,
          workflowJobRunBackendId: each.job,
          databaseId: String(each.id),
          name: each.name,
          size: String(each.size),
          createdAt: Timestamp.fromDate(each.createdAt),
          ...(each.digest === undefined
            ? {}
            : { digest: StringValue.create({ value: each.digest }) })
        }))
      })
    )
  }

  /** @param {import('../node_modules/@actions/artifact/lib/generated/index.js').GetSignedArtifactURLRequest} request */
  #sign({ workflowRunBackendId: run, workflowJobRunBackendId: job, name }) {
    const artifact = this.artifacts.find(
      each => each.run === run && each.job === job && each.name === name && each.isFinal
    )
    if (artifact === undefined) throw new Error(`no artifact "${name}"`)
    return GetSignedArtifactURLResponse.toJson(
      GetSignedArtifactURLResponse.create({ signedUrl: `${this.url}/blob/${artifact.id}?sig=x` })
    )
  }

  /** @param {import('../node_modules/@actions/artifact/lib/generated/index.js').DeleteArtifactRequest} request */
  #delete({ workflowRunBackendId: run, name }) {
    const artifact = this.artifacts.find(each => each.run === run && each.name === name)
    if (artifact === undefined) throw new Error(`no artifact "${name}"`)
    artifact.run = ''
    return DeleteArtifactResponse.toJson(
      DeleteArtifactResponse.create({ ok: true, artifactId: String(artifact.id) })
    )
  }

  /**
   * Blocks by PUT and a list that joins them, as the storage behind the service takes them.
   * @param {http.IncomingMessage} request
   * @param {http.ServerResponse} response
   * @param {{ url: URL, id: number }} blob
   */
  async #answerBlob(request, response, { url, id }) {
    const artifact = this.artifacts.find(each => each.id === id)
    if (artifact === undefined) {
      response.writeHead(404).end()
      return
    }
    if (request.method === 'GET') {
      const { size } = await stat(artifact.file)
      response.writeHead(200, {
        'content-type': artifact.contentType,
        'content-length': size,
        'content-disposition': `attachment; filename="${artifact.name}"`
      })
      return pipeline(createReadStream(artifact.file), response)
    }
    const block = url.searchParams.get('blockid')
    if (url.searchParams.get('comp') === 'blocklist') {
      const list = await text(request)
      const names = [...list.matchAll(/<Latest>(.*?)<\/Latest>/g)].map(([, name = '']) => name)
      await this.#join(artifact, names)
    } else if (block !== null) {
      await pipeline(request, createWriteStream(this.#blockFile(artifact, block)))
    } else await pipeline(request, createWriteStream(artifact.file))
    response.writeHead(201, { etag: `"${randomUUID()}"`, 'x-ms-version': '2025-01-05' }).end()
  }

  /**
   * @param {StoredArtifact} artifact
   * @param {readonly string[]} blocks
   */
  async #join(artifact, blocks) {
    for (const [index, block] of blocks.entries()) {
      const flags = index === 0 ? 'w' : 'a'
      const source = this.#blockFile(artifact, block)
      await pipeline(createReadStream(source), createWriteStream(artifact.file, { flags }))
      await rm(source)
    }
  }

  /**
   * @param {StoredArtifact} artifact
   * @param {string} block
   */
  #blockFile(artifact, block) {
    return `${artifact.file}.${Buffer.from(block, 'base64').toString('hex')}`
  }

  /** @param {string} run */
  listNewest(run) {
    const own = this.artifacts.filter(each => each.run === run && each.isFinal)
    return new Map(own.map(each => [each.name, each]))
  }
}
