import { readJson } from '../../event/json-reader'
import type {
  CreatedAnswer,
  NotInRegistry,
  Registry,
  RegistryAnswer,
  RegistryImage,
  Unanswered
} from '../../ports/registry/registry'
import { toRefusal } from './access/explain-refusal'
import { type RegistryAccess, usualLimits } from './access/registry-access'
import type { Reply } from './access/registry-session'
import { RegistrySessions } from './access/registry-sessions'
import {
  acceptedTypes,
  checkDigest,
  type ParsedManifest,
  parseManifest
} from './manifests/manifest'
import { type RegistryAddress, toRegistryAddress } from './registry-address'
import { distrust, toUnanswered } from './unanswered'

type Known = Exclude<ParsedManifest, { kind: 'broken' }>

/** An answer as it is told, without what a manifest would be. */
type NoAnswer = NotInRegistry | Unanswered

/** Builders that want the same bytes each time write 1970, or the year 1. */
const earliest = Date.UTC(2015)

/** Clocks of builders differ by less: a day in milliseconds. */
const clockError = 86_400_000

export function createClient(access: RegistryAccess): Registry {
  const limits = { ...usualLimits, ...access.limits }
  const manner = { limits, patience: limits.silence, actions: 'pull' } as const
  return new RegistryClient(new RegistrySessions(access, manner))
}

class RegistryClient implements Registry {
  readonly #sessions: RegistrySessions
  /** By repository, and tag or digest. */
  readonly #manifests = new Map<string, Promise<Known | NoAnswer>>()

  constructor(sessions: RegistrySessions) {
    this.#sessions = sessions
  }

  async ask(reference: string): Promise<RegistryAnswer> {
    const address = toRegistryAddress(reference)
    if (address === undefined) return notAReference()
    const manifest = await this.#readManifest(address)
    switch (manifest.kind) {
      case 'absent':
      case 'unanswered':
        return manifest
      case 'index': {
        const { digest, parts } = manifest
        return { kind: 'found', reference, digest, parts }
      }
      case 'manifest':
        return { kind: 'found', reference, digest: manifest.digest }
    }
  }

  async readCreated(
    { reference, digest }: RegistryImage,
    of: 'every platform' | 'one platform'
  ): Promise<CreatedAnswer> {
    const address = toRegistryAddress(reference)
    if (address === undefined) return notAReference()
    const manifest = await this.#readManifest(at(address, digest))
    switch (manifest.kind) {
      case 'absent':
      case 'unanswered':
        return manifest
      case 'manifest':
        return this.#readTime(address, manifest.config)
      case 'index': {
        const all = [...new Set(manifest.parts.map(part => part.digest))]
        const digests = of === 'one platform' ? all.slice(0, 1) : all
        return takeOldest(await Promise.all(digests.map(each => this.#readPart(address, each))))
      }
    }
  }

  async #readPart(address: RegistryAddress, digest: string): Promise<CreatedAnswer> {
    const manifest = await this.#readManifest(at(address, digest))
    switch (manifest.kind) {
      case 'absent':
      case 'unanswered':
        return manifest
      case 'manifest':
        return this.#readTime(address, manifest.config)
      case 'index':
        return { kind: 'unknown', because: 'its index lists an index' }
    }
  }

  /** `created` of a configuration (image-spec, config.md). */
  async #readTime(address: RegistryAddress, digest: string): Promise<CreatedAnswer> {
    const { registry, path } = address
    const reply = await this.#sessions.find(address).read(path, `blobs/${digest}`, '*/*')
    if (reply.kind !== 'answer') return toNoAnswer(registry, reply)
    const checked = checkDigest(reply, digest)
    if (checked.kind === 'broken') return toUnanswered(registry, distrust(checked.because))
    return toTime(readJson(Buffer.from(reply.body).toString())?.field('created').text())
  }

  #readManifest(address: RegistryAddress): Promise<Known | NoAnswer> {
    const key = toKey(address)
    const known = this.#manifests.get(key)
    if (known !== undefined) return known
    const reading = this.#fetchManifest(address)
    this.#manifests.set(key, reading)
    return reading
  }

  async #fetchManifest(address: RegistryAddress): Promise<Known | NoAnswer> {
    const { registry, path, wanted } = address
    const digest = wanted.kind === 'digest' ? wanted.digest : undefined
    const name = wanted.kind === 'digest' ? wanted.digest : wanted.tag
    const reply = await this.#sessions.find(address).read(path, `manifests/${name}`, acceptedTypes)
    if (reply.kind !== 'answer') return toNoAnswer(registry, reply)
    const manifest = parseManifest(reply, digest)
    if (manifest.kind === 'broken') return toUnanswered(registry, distrust(manifest.because))
    // By its digest it is known, too.
    this.#manifests.set(toKey(at(address, manifest.digest)), Promise.resolve(manifest))
    return manifest
  }
}

function at(address: RegistryAddress, digest: string): RegistryAddress {
  return { ...address, wanted: { kind: 'digest', digest } }
}

function toKey({ origin, path, wanted }: RegistryAddress): string {
  return `${origin}/${path}${wanted.kind === 'tag' ? `:${wanted.tag}` : `@${wanted.digest}`}`
}

function notAReference(): Unanswered {
  return {
    kind: 'unanswered',
    registry: '',
    because: 'this is no reference to an image',
    remedy: 'write it as registry/name:tag'
  }
}

function toNoAnswer(registry: string, reply: Exclude<Reply, { kind: 'answer' }>): NoAnswer {
  switch (reply.kind) {
    case 'absent':
      return reply
    case 'refused':
      return { kind: 'absent', refused: toRefusal(registry, reply, 'pull') }
    case 'failure':
      return toUnanswered(registry, reply)
  }
}

function toTime(text: string | undefined): CreatedAnswer {
  if (text === undefined) return { kind: 'unknown', because: 'its configuration names no time' }
  const at = /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(at)) return { kind: 'unknown', because: 'its configuration names no valid time' }
  if (at < earliest) {
    return { kind: 'unknown', because: 'its configuration names a time before 2015' }
  }
  const age = Date.now() - at
  if (age < -clockError) {
    return { kind: 'unknown', because: 'its configuration names a time to come' }
  }
  return { kind: 'created', at, age: Math.max(0, age) }
}

/** What is not known of one is not known of all. */
function takeOldest(answers: readonly CreatedAnswer[]): CreatedAnswer {
  let oldest: CreatedAnswer = { kind: 'unknown', because: 'its index lists no platform' }
  for (const answer of answers) {
    if (answer.kind !== 'created') return answer
    if (oldest.kind !== 'created' || answer.at < oldest.at) oldest = answer
  }
  return oldest
}
