import { setTimeout as wait } from 'node:timers/promises'
import { type JsonReader, toReader } from '../../event/json-reader'
import { decideRetry, type FailedRequest, isRateLimit } from './decide-retry'

/** How the server is reached. */
export interface Connection {
  readonly token: string
  /** As `https://api.github.com`. */
  readonly url: string
  /** Milliseconds for all requests of the run together, from the first one on. */
  readonly budget?: number
  /** Milliseconds before the first retry, where the server does not say. */
  readonly backOff?: number
}

/** What came of a request, repetitions included. */
export type Response =
  | {
      readonly kind: 'response'
      readonly body: JsonReader
      /** What the server says of the listing, where it is one. */
      readonly page: 'last' | 'more-follow'
    }
  /** The token, or the server, does not let us: asking again would not help. */
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'failed'; readonly because: string }

/** Asks as often as it helps, within the budget of the run. */
export type Request = (
  route: string,
  parameters: Readonly<Record<string, string | number>>
) => Promise<Response>

/** Milliseconds: no single answer is waited for longer, so that one that hangs leaves time to ask again. */
const longestRequest = 15_000

/** The client is loaded with the first request: most runs make none. */
export function createRequester(connection: Connection): Request {
  const { token, url, budget = 45_000, backOff = 1_000 } = connection
  let client: ReturnType<typeof loadClient> | undefined
  let deadline: number | undefined
  return async (route, parameters) => {
    client ??= loadClient(token, url)
    deadline ??= performance.now() + budget
    const ask = await client
    for (let attempt = 0; ; attempt += 1) {
      const remaining = deadline - performance.now()
      if (remaining <= 0) return outOfBudget(budget, undefined)
      const limit = Math.min(longestRequest, remaining)
      const answer = await ask(route, parameters, toSignal(limit))
      if (answer.kind === 'response') return answer
      const retry = decideRetry(answer, attempt, { now: Date.now(), backOff })
      if (retry.kind === 'never') return toRefusal(answer, attempt + 1)
      if (performance.now() + retry.milliseconds >= deadline) return outOfBudget(budget, answer)
      await wait(retry.milliseconds)
    }
  }
}

type Attempt =
  Extract<Response, { kind: 'response' }> | (FailedRequest & { readonly kind: 'failed' })

type Ask = (
  route: string,
  parameters: Readonly<Record<string, string | number>>,
  signal: AbortSignal
) => Promise<Attempt>

async function loadClient(token: string, url: string): Promise<Ask> {
  const { getOctokit } = await import('@actions/github')
  const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore }
  const octokit = getOctokit(token, { baseUrl: url, log: silent })
  // The client's own knows the proxy.
  const own: unknown = octokit.request.endpoint.DEFAULTS.request?.fetch
  const fetch = readWhole(isFetch(own) ? own : globalThis.fetch)
  return async (route, parameters, signal) => {
    try {
      const answer = await octokit.request(route, { ...parameters, request: { signal, fetch } })
      // An answer in part, or without a body, is not what was asked for.
      if (answer.status !== 200) return toFailedRequest(toReader({ response: answer }))
      const isCut = /;\s*rel="?next\b/.test(answer.headers.link ?? '')
      const data: unknown = answer.data
      return { kind: 'response', body: toReader(data), page: isCut ? 'more-follow' : 'last' }
    } catch (error) {
      return toFailedRequest(toReader(error))
    }
  }
}

type Fetch = (url: string, options?: RequestInit) => Promise<globalThis.Response>

function isFetch(value: unknown): value is Fetch {
  return typeof value === 'function'
}

/** Octokit takes a body that ends early, hangs or does not unzip for an empty one. */
function readWhole(fetch: Fetch): Fetch {
  return async (url, options) => {
    const response = await fetch(url, options)
    const body = await response.arrayBuffer()
    const { status, headers } = response
    // These may have no body, and cannot be given one.
    const isEmpty = [204, 205, 304].includes(status)
    return new globalThis.Response(isEmpty ? null : body, { status, headers: [...headers] })
  }
}

/** As Octokit throws it: `status`, and the response with its headers where there was one. */
function toFailedRequest(error: JsonReader): Attempt {
  const response = error.field('response')
  const status = response.field('status').number()
  const names = ['retry-after', 'x-ratelimit-remaining', 'x-ratelimit-reset']
  const headers = response.field('headers')
  return {
    kind: 'failed',
    ...(status === undefined ? {} : { status }),
    headers: Object.fromEntries(names.map(name => [name, headers.field(name).text()]))
  }
}

function toSignal(milliseconds: number): AbortSignal {
  return AbortSignal.timeout(Math.ceil(milliseconds))
}

function outOfBudget(budget: number, last: FailedRequest | undefined): Response {
  const within = `within ${budget / 1_000} s`
  if (last?.status === undefined) {
    return { kind: 'failed', because: `the API did not answer ${within}` }
  }
  const because = isRateLimit(last)
    ? `the rate limit of the API is used up, and not renewed ${within}`
    : `the API answered with status ${last.status}, and nothing better ${within}`
  return { kind: 'failed', because }
}

/** @param attempts how often it was asked */
function toRefusal(failed: FailedRequest, attempts: number): Response {
  const { status } = failed
  const because = 'the API did not answer, or not to the end'
  if (status === undefined) return { kind: 'failed', because }
  return attempts === 1
    ? { kind: 'refused', status }
    : { kind: 'failed', because: `the API answered ${attempts} times with status ${status}` }
}

function ignore(): void {
  // Octokit's own messages could tell of URLs and headers.
}
