import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { Certificate } from './certificate'
import { closeServer, listenOnLoopback } from './loopback'

/** What a server answers, as bad as it may be. */
export interface Answer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
  /**
   * `hang`: no byte comes. `drip`: the head, and then no body. `half`: a part of the body, then the
   * connection ends. `reset`: the connection ends.
   */
  readonly way?: 'hang' | 'drip' | 'half' | 'reset'
}

/** A request as it came. */
export interface Asked {
  readonly method: string
  /** With its query. */
  readonly path: string
  /** `''` where it had none. */
  readonly authorization: string
  readonly accept: string
  /** `content-type`; `''` where it has none. */
  readonly type: string
  readonly body: string
}

/** A server on the loopback. */
export interface RegistryServer {
  /** As references name it: `127.0.0.1:49152`. */
  readonly host: string
  readonly port: number
  /** In the order in which they came. */
  readonly asked: Asked[]
  /** How many were under way at most. */
  readonly most: () => number
  /** Its answers by path, without the query; `*`: to what is not here, else a 404. */
  readonly routes: Map<string, Answering>
  close(): Promise<void>
}

export type Answering = Answer | ((asked: Asked) => Answer | Promise<Answer>)

/**
 * @param certificate missing: it speaks HTTP without TLS
 * @param otherwise what is answered for a path that has no route
 */
export async function serveRegistry(
  certificate?: Certificate,
  otherwise: Answering = notFound
): Promise<RegistryServer> {
  const asked: Asked[] = []
  const routes: RegistryServer['routes'] = new Map()
  const open = { now: 0, most: 0 }
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    open.now += 1
    open.most = Math.max(open.most, open.now)
    response.on('close', () => {
      open.now -= 1
    })
    void readRequest(request).then(async each => {
      asked.push(each)
      const [path = ''] = each.path.split('?', 1)
      const route = routes.get(path) ?? routes.get('*') ?? otherwise
      send(typeof route === 'function' ? await route(each) : route, response)
    })
  }
  const server: Server =
    certificate === undefined
      ? createServer(listener)
      : createTlsServer({ ...certificate }, listener)
  const { port } = new URL(await listenOnLoopback(server))
  return {
    host: `127.0.0.1:${port}`,
    port: Number(port),
    asked,
    most: () => open.most,
    routes,
    close: () => closeServer(server)
  }
}

const notFound: Answer = {
  status: 404,
  body: '{"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest unknown"}]}'
}

async function readRequest(request: IncomingMessage): Promise<Asked> {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  const { method = '', url = '', headers } = request
  return {
    method,
    path: url,
    authorization: headers.authorization ?? '',
    accept: headers.accept ?? '',
    type: headers['content-type'] ?? '',
    body
  }
}

function send(
  { status = 200, headers = {}, body = '', way }: Answer,
  response: ServerResponse
): void {
  const bytes = Buffer.from(body)
  switch (way) {
    case 'hang':
      return
    case 'reset':
      response.socket?.destroy()
      return
    case 'drip':
      response.writeHead(status, { ...headers, 'content-length': '100' })
      response.flushHeaders()
      return
    case 'half':
      response.writeHead(status, { ...headers, 'content-length': String(bytes.length) })
      response.write(bytes.subarray(0, bytes.length >> 1), () => response.socket?.destroy())
      return
    case undefined:
      response.writeHead(status, { 'content-length': String(bytes.length), ...headers }).end(bytes)
  }
}

export function digestOf(bytes: string | Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

/** Something that a registry holds. */
export interface Stored {
  readonly type: string
  readonly text: string
  readonly digest: string
}

/** @param time `''`: none */
export function makeConfiguration(time: string, platform = 'linux/amd64'): Stored {
  const [os, architecture] = platform.split('/')
  const rootfs = { type: 'layers', diff_ids: [] }
  const created = time === '' ? {} : { created: time }
  return store('application/vnd.oci.image.config.v1+json', { os, architecture, rootfs, ...created })
}

export function makeManifest(configuration: Stored): Stored {
  const mediaType = 'application/vnd.oci.image.manifest.v1+json'
  return store(mediaType, {
    schemaVersion: 2,
    mediaType,
    config: toDescriptor(configuration),
    layers: []
  })
}

/** @param parts manifests by their platform, as `linux/arm/v7` */
export function makeIndex(parts: readonly (readonly [platform: string, Stored])[]): Stored {
  const mediaType = 'application/vnd.oci.image.index.v1+json'
  return store(mediaType, {
    schemaVersion: 2,
    mediaType,
    manifests: parts.map(([platform, part]) => {
      const [os, architecture, variant] = platform.split('/')
      return { ...toDescriptor(part), platform: { os, architecture, variant } }
    })
  })
}

export function store(type: string, content: unknown): Stored {
  const text = JSON.stringify(content)
  return { type, text, digest: digestOf(text) }
}

export function toDescriptor({ type, text, digest }: Stored) {
  return { mediaType: type, digest, size: Buffer.byteLength(text) }
}

/** As a registry answers that has it. */
export function toAnswer({ type, text, digest }: Stored): Answer {
  return { headers: { 'content-type': type, 'docker-content-digest': digest }, body: text }
}
