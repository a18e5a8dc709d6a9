import type { Credentials } from '../credentials/credentials'
import type { RegistryAddress } from '../registry-address'
import type { WireAnswer } from '../wire/exchange'
import type { Failure } from '../wire/failure'
import { followRedirects } from '../wire/follow-redirects'
import { Standing, type Wire } from '../wire/wire'
import { type Challenge, parseChallenge } from './challenge'
import { readWords, toStatusFailure } from './explain-status'
import {
  type BearerChallenge,
  fetchToken,
  ownHeaders,
  toBasic,
  type TokenAnswer
} from './fetch-token'

/** What a registry gave. */
export type Reply =
  /** A body, with status 200; with 201 where something was put there. */
  | WireAnswer
  /** The status 404. */
  | { readonly kind: 'absent' }
  | Refused
  | Failure

/** It, or its token service, lets nobody in who shows what we have: a status of 401 or 403. */
export interface Refused {
  readonly kind: 'refused'
  readonly status: number
  readonly credentials: Credentials
  /** What it says of it; `''` where that is nothing. */
  readonly words: string
}

/** What a token is asked for (distribution's documents, "Token Scope"). */
export type Actions = 'pull' | 'pull,push'

/** A request, whoever it goes to. */
type Call =
  | { readonly method: 'GET'; readonly headers: Readonly<Record<string, string>> }
  | {
      readonly method: 'PUT'
      readonly headers: Readonly<Record<string, string>>
      readonly body: Uint8Array
    }

/** What a request is let in with; `''`: nothing. */
type Pass = { readonly kind: 'pass'; readonly authorization: string } | TokenAnswer

/** A registry for as long as a run lasts: its credentials, its tokens, and whether it is asked still. */
export class RegistrySession {
  readonly #origin: URL
  readonly #wire: Wire
  readonly #findCredentials: () => Promise<Credentials>
  readonly #actions: Actions
  readonly #standing = new Standing()
  readonly #tokens = new Map<string, Promise<TokenAnswer>>()
  #credentials: Promise<Credentials> | undefined
  /** How it wanted to be asked the last time. */
  #challenge: Challenge = { kind: 'none' }

  constructor(
    address: RegistryAddress,
    wire: Wire,
    findCredentials: () => Promise<Credentials>,
    actions: Actions
  ) {
    this.#actions = actions
    this.#origin = new URL(address.origin)
    this.#wire = wire
    this.#findCredentials = findCredentials
  }

  /**
   * Asks for something of a repository, as `manifests/latest` of `library/nginx`. Never throws.
   *
   * @param accept media types
   */
  read(repository: string, resource: string, accept: string): Promise<Reply> {
    return this.#ask(repository, resource, { method: 'GET', headers: { accept } })
  }

  /** Puts bytes in a repository, as under `manifests/latest`. Never throws, follows no redirect. */
  write(
    repository: string,
    resource: string,
    content: { readonly mediaType: string; readonly bytes: Uint8Array }
  ): Promise<Reply> {
    const headers = { 'content-type': content.mediaType }
    return this.#ask(repository, resource, { method: 'PUT', headers, body: content.bytes })
  }

  async #ask(repository: string, resource: string, call: Call): Promise<Reply> {
    const url = new URL(`/v2/${repository}/${resource}`, this.#origin)
    const scope = `repository:${repository}:${this.#actions}`
    const foreseen = await this.#foresee(scope)
    const first = await this.#send(url, call, foreseen)
    if (first.kind === 'failure' || first.status !== 401 || !this.#isOwn(first)) {
      return this.#judge(first, foreseen)
    }
    const challenge = parseChallenge(first.header('www-authenticate'))
    this.#challenge = challenge
    const pass = await this.#meet(challenge, scope, foreseen)
    switch (pass.kind) {
      case 'failure':
        return pass
      case 'refused':
        return { ...pass, credentials: await this.#show(), words: '' }
      case 'pass':
        if (toAuthorization(pass) === toAuthorization(foreseen)) return this.#judge(first, foreseen)
        return this.#judge(await this.#send(url, call, pass), pass)
      case 'token':
        return this.#judge(await this.#send(url, call, pass), pass)
    }
  }

  /** What it will want, by what it wanted before: it is not asked in vain for each repository. */
  async #foresee(scope: string): Promise<Pass> {
    const challenge = this.#challenge
    switch (challenge.kind) {
      case 'none':
        return nothing
      case 'basic':
        return this.#showPassword()
      case 'bearer': {
        // Some have one scope for all that they hold, as `aws`.
        const isOwn = challenge.scope === '' || challenge.scope.startsWith('repository:')
        const answer = await this.#obtain(isOwn ? { ...challenge, scope } : challenge)
        // It may be open to all, or want something else this time.
        return answer.kind === 'token' ? answer : nothing
      }
    }
  }

  /** @param shown what did not do */
  async #meet(challenge: Challenge, scope: string, shown: Pass): Promise<Pass> {
    switch (challenge.kind) {
      case 'none':
        return nothing
      case 'basic':
        return this.#showPassword()
      case 'bearer': {
        const asked = { ...challenge, scope: challenge.scope === '' ? scope : challenge.scope }
        const answer = await this.#obtain(asked)
        const isSame = toAuthorization(answer) === toAuthorization(shown)
        // It has expired meanwhile.
        return answer.kind === 'token' && isSame ? this.#renew(asked) : answer
      }
    }
  }

  async #showPassword(): Promise<Pass> {
    return { kind: 'pass', authorization: toBasic(await this.#show()) ?? '' }
  }

  #obtain(challenge: BearerChallenge): Promise<TokenAnswer> {
    return this.#tokens.get(toKey(challenge)) ?? this.#renew(challenge)
  }

  #renew(challenge: BearerChallenge): Promise<TokenAnswer> {
    const answer = this.#show().then(credentials =>
      fetchToken(challenge, {
        registry: this.#origin,
        credentials,
        wire: this.#wire,
        standing: this.#standing
      })
    )
    this.#tokens.set(toKey(challenge), answer)
    return answer
  }

  #show(): Promise<Credentials> {
    return (this.#credentials ??= this.#findCredentials())
  }

  #send(url: URL, call: Call, pass: Pass): Promise<WireAnswer | Failure> {
    const authorization = toAuthorization(pass)
    const shown = authorization === '' ? {} : { authorization }
    const headers = { ...ownHeaders, ...call.headers, ...shown }
    return call.method === 'GET'
      ? followRedirects({ method: 'GET', url, headers }, this.#wire, this.#standing)
      : this.#wire.send({ ...call, url, headers }, this.#standing)
  }

  async #judge(answer: WireAnswer | Failure, pass: Pass): Promise<Reply> {
    if (answer.kind === 'failure') return answer
    const { status } = answer
    if (status === 200 || status === 201) return answer
    if (status === 404) return { kind: 'absent' }
    const credentials = await this.#show()
    const words = readWords(answer.body, listSecrets(credentials, toAuthorization(pass)))
    // Another server, which a redirect led to, says nothing of what the registry has.
    if ((status === 401 || status === 403) && this.#isOwn(answer)) {
      return { kind: 'refused', status, credentials, words }
    }
    const failure = toStatusFailure(answer, words, this.#isOwn(answer) ? 'registry' : 'other')
    // Whoever is told to wait does not go on asking.
    if (status === 429) this.#standing.end(failure)
    return failure
  }

  #isOwn({ url }: WireAnswer): boolean {
    return url.origin === this.#origin.origin
  }
}

const nothing: Pass = { kind: 'pass', authorization: '' }

function toKey({ realm, service, scope }: BearerChallenge): string {
  return [realm.href, service, scope].join('\n')
}

function toAuthorization(pass: Pass): string {
  switch (pass.kind) {
    case 'pass':
      return pass.authorization
    case 'token':
      return `Bearer ${pass.token}`
    case 'refused':
    case 'failure':
      return ''
  }
}

/** What no text of a registry may show again. */
function listSecrets(credentials: Credentials, authorization: string): readonly string[] {
  const [, sent = ''] = authorization.split(' ')
  switch (credentials.kind) {
    case 'none':
      return [sent]
    case 'password':
      return [sent, credentials.password]
    case 'identity-token':
      return [sent, credentials.token]
  }
}
