import { type Agent, type IncomingMessage, request as requestByHttp } from 'node:http'
import { request as requestByHttps } from 'node:https'
import { toReader } from '../../../event/json-reader'
import { explainConnection, type Failure } from './failure'

/** A request as it goes over the wire. */
export interface WireRequest {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  /** Missing: it has none. */
  readonly body?: string | Uint8Array
}

/** A whole answer, whatever its status. */
export interface WireAnswer {
  readonly kind: 'answer'
  /** Of the server that gave it, which a redirect may have led to. */
  readonly url: URL
  readonly status: number
  readonly body: Uint8Array
  /** A header by its name in lower case; `''` where it is not given. */
  readonly header: (name: string) => string
}

/** How it is sent. */
export interface Conveyance {
  readonly agent: Agent
  readonly signal: AbortSignal
  /** Of the answer's body. */
  readonly mostBytes: number
}

/** One request and its answer; a connection that the server had closed meanwhile is opened anew. */
export async function exchange(
  request: WireRequest,
  conveyance: Conveyance
): Promise<WireAnswer | Failure> {
  const first = await attempt(request, conveyance)
  if (first !== 'stale') return first
  const second = await attempt(request, conveyance)
  return second === 'stale' ? explainConnection('ECONNRESET') : second
}

function attempt(
  request: WireRequest,
  { agent, signal, mostBytes }: Conveyance
): Promise<WireAnswer | Failure | 'stale'> {
  const { method, url, headers, body } = request
  const send = url.protocol === 'https:' ? requestByHttps : requestByHttp
  return new Promise(resolve => {
    // A request that has no connection yet, as behind a proxy that hangs, would tell nobody.
    signal.addEventListener('abort', () => {
      resolve(explainConnection('ABORT_ERR'))
    })
    try {
      const call = send(url, { method, agent, signal, headers: { ...headers } })
      call.on('error', error => {
        const code = readCode(error)
        const isStale = call.reusedSocket && (code === 'ECONNRESET' || code === 'EPIPE')
        resolve(isStale && !signal.aborted ? 'stale' : explainConnection(code))
      })
      call.on('response', response => {
        resolve(readAnswer(url, response, mostBytes))
      })
      call.end(body)
    } catch (error) {
      resolve(explainConnection(readCode(error)))
    }
  })
}

async function readAnswer(
  url: URL,
  response: IncomingMessage,
  mostBytes: number
): Promise<WireAnswer | Failure> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of response.iterator()) {
      const bytes: unknown = chunk
      if (!(bytes instanceof Uint8Array)) continue
      size += bytes.length
      if (size > mostBytes) {
        return {
          kind: 'failure',
          because: `its answer is larger than ${mostBytes} bytes`,
          remedy: 'look whether this is the registry that was meant'
        }
      }
      chunks.push(bytes)
    }
  } catch (error) {
    return explainConnection(readCode(error))
  }
  const { headers } = response
  return {
    kind: 'answer',
    url,
    status: response.statusCode ?? 0,
    body: Buffer.concat(chunks),
    header: name => String(headers[name] ?? '')
  }
}

function readCode(error: unknown): string {
  return toReader(error).field('code').text() ?? ''
}
