import { setTimeout as wait } from 'node:timers/promises'

import { toReader, type JsonReader } from '../runner/json-reader'
import { decideRetry, isRateLimit, type FailedRequest } from './decide-retry'

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
  | { readonly kind: 'response'; readonly body: JsonReader }
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
      const answer = await ask(route, { ...parameters, request: { signal: toSignal(limit) } })
      if (answer.kind === 'answered') return { kind: 'response', body: toReader(answer.data) }
      const retry = decideRetry(answer, attempt, { now: Date.now(), backOff })
      if (retry.kind === 'never') return toRefusal(answer, attempt + 1)
      if (performance.now() + retry.milliseconds >= deadline) return outOfBudget(budget, answer)
      await wait(retry.milliseconds)
    }
  }
}

type Attempt =
  | { readonly kind: 'answered'; readonly data: unknown }
  | (FailedRequest & { readonly kind: 'failed' })

type Ask = (route: string, parameters: Record<string, unknown>) => Promise<Attempt>

async function loadClient(token: string, url: string): Promise<Ask> {
  const { getOctokit } = await import('@actions/github')
  const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore }
  const octokit = getOctokit(token, { baseUrl: url, log: silent })
  return async (route, parameters) => {
    try {
      const response: { readonly data: unknown } = await octokit.request(route, parameters)
      return { kind: 'answered', data: response.data }
    } catch (error) {
      return toFailedRequest(toReader(error))
    }
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
  if (status === undefined) return { kind: 'failed', because: 'the API could not be reached' }
  return attempts === 1
    ? { kind: 'refused', status }
    : { kind: 'failed', because: `the API answered ${attempts} times with status ${status}` }
}

function ignore(): void {
  // Octokit's own messages could tell of URLs and headers.
}
