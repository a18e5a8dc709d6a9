import { shorten } from '../../../diagnostics/text/shorten'
import { isLoopback } from '../registry-address'
import type { WireAnswer, WireRequest } from './exchange'
import type { Failure } from './failure'
import type { Standing, Wire } from './wire'

const mostRedirects = 5

/**
 * The answer at the end of all redirects. Credentials go to the server that was asked and to no
 * other: once a redirect leads away they are left behind, and not taken up again. None leads to
 * where {@link mayReach} forbids.
 */
export async function followRedirects(
  request: WireRequest & { readonly method: 'GET' },
  wire: Wire,
  standing: Standing
): Promise<WireAnswer | Failure> {
  const { authorization, ...bare } = request.headers
  const { origin } = request.url
  let { url } = request
  let isOwn = true
  for (let hops = 0; ; hops += 1) {
    isOwn &&= url.origin === origin
    const headers = isOwn && authorization !== undefined ? { ...bare, authorization } : bare
    const answer = await wire.send({ method: 'GET', url, headers }, standing)
    if (answer.kind === 'failure') {
      if (isOwn) return answer
      return { ...answer, because: `it sends to ${shorten(url.host)}: ${answer.because}` }
    }
    const location = answer.header('location')
    if (![301, 302, 303, 307, 308].includes(answer.status) || location === '') return answer
    if (hops === mostRedirects) return misled(`it redirects more than ${mostRedirects} times`)
    const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined
    if (next === undefined || !mayReach(next, request.url)) {
      return misled('it redirects to where no registry may lead')
    }
    url = next
  }
}

/**
 * Whether a registry may send its clients there: by HTTPS anywhere but to this machine, and to this
 * machine only where it is on it, too; never to a URL with a password of its own.
 */
export function mayReach(url: URL, registry: URL): boolean {
  if (url.username !== '' || url.password !== '') return false
  const isHere = isLoopback(url.hostname)
  if (url.protocol === 'https:') return !isHere || isLoopback(registry.hostname)
  return url.protocol === 'http:' && isHere && isLoopback(registry.hostname)
}

function misled(because: string): Failure {
  return { kind: 'failure', because, remedy: 'look whether this is the registry that was meant' }
}
