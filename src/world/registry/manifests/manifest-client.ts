import { setTimeout as sleep } from 'node:timers/promises'
import { readJson } from '../../../event/json-reader'
import type {
  Forbidden,
  Manifest,
  ManifestAnswer,
  Manifests,
  WriteAnswer
} from '../../../ports/registry/manifests'
import type { Unanswered } from '../../../ports/registry/registry'
import { Patience } from '../../git/fetch/patience'
import { toRefusal } from '../access/explain-refusal'
import { type RegistryAccess, usualLimits } from '../access/registry-access'
import { type RegistrySession, type Reply } from '../access/registry-session'
import { RegistrySessions } from '../access/registry-sessions'
import { type RegistryAddress, toRegistryAddress } from '../registry-address'
import { distrust, toUnanswered } from '../unanswered'
import type { WireAnswer } from '../wire/exchange'
import type { Failure } from '../wire/failure'
import { acceptedTypes, checkDigest } from './manifest'

/** What is written is waited for longer than what is only asked. */
const writingLimits = { silence: 60_000, budget: 900_000 }

/** Milliseconds of waiting between requests in a run; side by side they count once. */
const waitingBudget = 120_000

const mostAttempts = 6

export function createManifests(access: RegistryAccess): Manifests {
  const limits = { ...usualLimits, ...writingLimits, ...access.limits }
  const manner = { limits, patience: usualLimits.silence, actions: 'pull,push' } as const
  return new ManifestClient(new RegistrySessions(access, manner))
}

class ManifestClient implements Manifests {
  readonly #sessions: RegistrySessions
  readonly #patience = new Patience(waitingBudget)

  constructor(sessions: RegistrySessions) {
    this.#sessions = sessions
  }

  async read(repository: string, name: string): Promise<ManifestAnswer> {
    const address = toRegistryAddress(repository)
    if (address === undefined) return notAReference()
    const resource = `manifests/${name}`
    const reply = await this.#insist(address, session =>
      session.read(address.path, resource, acceptedTypes)
    )
    switch (reply.kind) {
      case 'answer':
        return toManifest(address, reply, name.includes(':') ? name : undefined)
      case 'absent':
        return reply
      case 'refused':
      case 'failure':
        return toNoAnswer(address, reply)
    }
  }

  async write(repository: string, tag: string, manifest: Manifest): Promise<WriteAnswer> {
    const address = toRegistryAddress(repository)
    if (address === undefined) return notAReference()
    const reply = await this.#insist(address, session =>
      session.write(address.path, `manifests/${tag}`, manifest)
    )
    switch (reply.kind) {
      case 'answer': {
        const checked = checkReceipt(reply, manifest.digest)
        return checked ?? { kind: 'written' }
      }
      case 'absent':
        return toUnanswered(address.registry, {
          status: 404,
          because: 'it knows no such repository, or lacks what the image lists',
          remedy: 'create the repository, and start this job again'
        })
      case 'refused':
        return toNoAnswer(address, reply)
      case 'failure':
        return isImmutable(reply)
          ? { kind: 'immutable', because: reply.because }
          : toNoAnswer(address, reply)
    }
  }

  /** Asks again what may pass by itself, as long as there is time for it. */
  async #insist(
    address: RegistryAddress,
    ask: (session: RegistrySession) => Promise<Reply>
  ): Promise<Reply> {
    for (let attempt = 1; ; attempt += 1) {
      const reply = await ask(this.#sessions.find(address))
      if (reply.kind !== 'failure' || !mayPass(reply)) return reply
      this.#sessions.forget(address)
      const wait = reply.wait === undefined ? 500 * 2 ** (attempt - 1) : 1_000 * reply.wait
      if (attempt === mostAttempts || wait > this.#patience.left) return reply
      const stop = this.#patience.start()
      await sleep(wait)
      stop()
    }
  }
}

/** Overload, a fault of the server, or of the way there. */
function mayPass({ status }: Failure): boolean {
  return status === undefined || status === 408 || status === 429 || status >= 500
}

/**
 * Whatever form it has: what a tag names is put back as it is, and a digest says what it is.
 *
 * @param digest that was asked for; undefined where it was a tag
 */
function toManifest(
  address: RegistryAddress,
  answer: WireAnswer,
  digest: string | undefined
): Manifest | Unanswered {
  const checked = checkDigest(answer, digest)
  if (checked.kind === 'broken') return toUnanswered(address.registry, distrust(checked.because))
  const body = readJson(Buffer.from(answer.body).toString())
  const parts = body?.field('manifests').elements() ?? []
  const [sent = ''] = answer.header('content-type').split(';', 1)
  return {
    kind: 'found',
    digest: checked.digest,
    mediaType: body?.field('mediaType').text() ?? sent.trim(),
    bytes: answer.body,
    parts: parts.flatMap(part => part.field('digest').text() ?? [])
  }
}

/** Undefined where the registry says that it has the very bytes, or says nothing of them. */
function checkReceipt({ header, url }: WireAnswer, digest: string): Unanswered | undefined {
  const named = header('docker-content-digest')
  if (named === '' || named === digest || !named.startsWith('sha256:')) return undefined
  return toUnanswered(url.host, distrust('it stored the manifest under another digest'))
}

/**
 * How registries say that a tag stays: Harbor with 412, Quay and Artifact Registry with 409, ECR
 * and Docker Hub with 400 and a sentence, ACR with 405.
 */
function isImmutable({ status = 0, because }: Failure): boolean {
  if (status < 400 || status >= 500) return false
  return (
    [405, 409, 412].includes(status) ||
    /immutab|already exists|overwrit|locked|disallowed/i.test(because)
  )
}

function toNoAnswer(
  address: RegistryAddress,
  reply: Exclude<Reply, { kind: 'answer' | 'absent' }>
): Forbidden | Unanswered {
  switch (reply.kind) {
    case 'refused':
      return { kind: 'forbidden', ...toRefusal(address.registry, reply, 'push') }
    case 'failure':
      return toUnanswered(address.registry, reply)
  }
}

function notAReference(): Unanswered {
  return {
    kind: 'unanswered',
    registry: '',
    because: 'this is no name of a repository',
    remedy: 'write it as registry/name'
  }
}
