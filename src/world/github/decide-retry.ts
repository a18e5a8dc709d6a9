/** An answer without a result: a status with its headers, or none at all. */
export interface FailedRequest {
  /** Missing: the server could not be reached, or did not answer in time. */
  readonly status?: number
  readonly headers: Readonly<Record<string, string | number | undefined>>
}

/** How long to wait before the same request is made again; never: it would fail again. */
export type Retry =
  { readonly kind: 'wait'; readonly milliseconds: number } | { readonly kind: 'never' }

/** More answers of this kind would not be worth the requests. */
const mostRetries = 8

/**
 * No answer makes us ask at once, or endlessly: whatever a server says, a retry waits as long as
 * the first one would by itself.
 *
 * @param now milliseconds since 1970, which `x-ratelimit-reset` is compared with
 * @param backOff what the first retry waits where the server does not say
 */
export function decideRetry(
  failed: FailedRequest,
  attempt: number,
  { now, backOff }: { readonly now: number; readonly backOff: number }
): Retry {
  const { status, headers } = failed
  if (attempt >= mostRetries) return { kind: 'never' }
  const own = backOff * 2 ** attempt
  // A server that is not there will not be there in half a minute either.
  if (status === undefined && attempt >= 3) return { kind: 'never' }
  if (status === undefined || status >= 500 || status === 408) {
    return { kind: 'wait', milliseconds: Math.max(backOff, readRetryAfter(headers) ?? own) }
  }
  if (!isRateLimit(failed)) return { kind: 'never' }
  const reset = Number(headers['x-ratelimit-reset'])
  const untilReset = headers['x-ratelimit-remaining'] === '0' ? reset * 1_000 - now : Number.NaN
  const milliseconds = readRetryAfter(headers) ?? (Number.isNaN(untilReset) ? own : untilReset)
  return { kind: 'wait', milliseconds: Math.max(backOff, milliseconds) }
}

/** GitHub says 403 or 429, with one of two headers; 403 alone is a missing permission. */
export function isRateLimit({ status, headers }: FailedRequest): boolean {
  if (status === 429) return true
  const isLimited = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0'
  return status === 403 && isLimited
}

function readRetryAfter(headers: FailedRequest['headers']): number | undefined {
  const seconds = Number(headers['retry-after'] ?? Number.NaN)
  return Number.isNaN(seconds) ? undefined : seconds * 1_000
}
