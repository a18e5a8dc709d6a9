import { shorten } from '../../../diagnostics/text/shorten'
import { readJson } from '../../../event/json-reader'
import type { Credentials } from '../credentials/credentials'
import type { WireAnswer } from '../wire/exchange'
import type { Failure } from '../wire/failure'
import { followRedirects, mayReach } from '../wire/follow-redirects'
import type { Standing, Wire } from '../wire/wire'
import type { Challenge } from './challenge'

export type BearerChallenge = Extract<Challenge, { kind: 'bearer' }>

/** What a token service says. */
export type TokenAnswer =
  | { readonly kind: 'token'; readonly token: string }
  /** It gives none for this: a status of 401 or 403. */
  | { readonly kind: 'refused'; readonly status: number }
  | Failure

/** Who asks for tokens, and how. */
export interface Asker {
  /** The registry that named the service. */
  readonly registry: URL
  readonly credentials: Credentials
  readonly wire: Wire
  readonly standing: Standing
}

/**
 * Asks the service that a registry names for a token, as distribution's documents and docker do.
 *
 * A registry may name a service elsewhere, as Docker Hub and GitLab do, and gets its own credentials
 * sent there: it could have asked for them itself. They go by HTTPS alone; a registry on this
 * machine may name one there, too. The job's token is more than a credential of its registry, and
 * goes to that registry only. A redirect takes nothing along to another server.
 */
export async function fetchToken(
  { realm, service, scope }: BearerChallenge,
  asker: Asker
): Promise<TokenAnswer> {
  const { registry, credentials } = asker
  if (!mayReach(realm, registry)) {
    return {
      kind: 'failure',
      because: 'it names a service for tokens that no credentials may be sent to',
      remedy: 'look whether this is the registry that was meant'
    }
  }
  const url = new URL(realm)
  url.hash = ''
  const parameters = new URLSearchParams(service === '' ? {} : { service })
  const isIdentity = credentials.kind === 'identity-token'
  if (isIdentity) parameters.set('scope', scope)
  else for (const each of scope.split(' ')) parameters.append('scope', each)
  const answer = isIdentity
    ? await exchangeIdentity(url, parameters, asker, credentials.token)
    : await askByPassword(url, parameters, asker)
  return readToken(answer, realm, registry)
}

/** The token that stands for a login buys others (OAuth 2, as containerd and docker do it). */
function exchangeIdentity(
  url: URL,
  parameters: URLSearchParams,
  { wire, standing }: Asker,
  token: string
): Promise<WireAnswer | Failure> {
  parameters.set('grant_type', 'refresh_token')
  parameters.set('client_id', 'image-matrix')
  parameters.set('refresh_token', token)
  const headers = { ...ownHeaders, 'content-type': 'application/x-www-form-urlencoded' }
  return wire.send({ method: 'POST', url, headers, body: parameters.toString() }, standing)
}

function askByPassword(
  url: URL,
  parameters: URLSearchParams,
  { registry, credentials, wire, standing }: Asker
): Promise<WireAnswer | Failure> {
  for (const [name, value] of parameters) url.searchParams.append(name, value)
  const isKept =
    credentials.kind === 'password' && credentials.from === 'job' && url.origin !== registry.origin
  const authorization = isKept ? undefined : toBasic(credentials)
  const headers = authorization === undefined ? ownHeaders : { ...ownHeaders, authorization }
  return followRedirects({ method: 'GET', url, headers }, wire, standing)
}

/** What each request says. */
export const ownHeaders = { accept: 'application/json', 'user-agent': 'image-matrix' }

/** Undefined for what is no name and password. */
export function toBasic(credentials: Credentials): string | undefined {
  if (credentials.kind !== 'password') return undefined
  const { username, password } = credentials
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
}

function readToken(answer: WireAnswer | Failure, realm: URL, registry: URL): TokenAnswer {
  // What is another server is named.
  const name = realm.origin === registry.origin ? 'its token service' : shorten(realm.host)
  if (answer.kind === 'failure') {
    return { ...answer, because: `${name}, which gives its tokens: ${answer.because}` }
  }
  const { status, body } = answer
  if (status === 401 || status === 403) return { kind: 'refused', status }
  const said = status === 200 ? readJson(Buffer.from(body).toString()) : undefined
  const token = said?.field('token').text() ?? said?.field('access_token').text()
  // What is no token of RFC 6750 would be no header.
  if (token !== undefined && /^[\x21-\x7e]+$/.test(token)) return { kind: 'token', token }
  const because = status === 200 ? 'gives none' : `answered with status ${status}`
  return {
    kind: 'failure',
    status,
    because: `${name}, which gives its tokens, ${because}`,
    remedy: 'run this again once it gives tokens'
  }
}
