import { formatLocation } from '../../diagnostics/location'
import type { Base } from '../../images/base'
import { parseImageReference } from '../../images/image-reference'
import { selectManifests, type StoredImage } from '../../images/platforms/image-platforms'
import { toReferenceKey } from '../../inputs/parents/image-names'
import type { Registry, RegistryAnswer } from '../../ports/registry/registry'
import type { Troubles } from './troubles'

/** What registries have under the names of bases: each is asked for once in a run. */
export class BaseImages {
  readonly #registry: Registry
  readonly #troubles: Troubles
  readonly #answers = new Map<string, Promise<RegistryAnswer>>()
  readonly #known = new Map<string, RegistryAnswer>()

  constructor(registry: Registry, troubles: Troubles) {
    this.#registry = registry
    this.#troubles = troubles
  }

  /** Asks for all of them side by side; {@link find} knows them afterwards. */
  async ask(bases: readonly Base[]): Promise<void> {
    await Promise.all(bases.map(base => this.#askFor(base)))
  }

  async #askFor(base: Base): Promise<void> {
    const key = toReferenceKey(base.reference)
    const asked = this.#answers.get(key) ?? this.#registry.ask(base.reference)
    this.#answers.set(key, asked)
    const answer = await asked
    this.#known.set(key, answer)
    this.#tell(base, answer)
  }

  /** Undefined: nobody knows, or no registry has it. */
  find(base: Base): StoredImage | undefined {
    const answer = this.answerTo(base)
    return answer?.kind === 'found' ? answer : undefined
  }

  /** The same, with what the run has nothing to do with told apart. */
  know(base: Base): StoredImage | 'unknown' | 'unasked' {
    return this.answerTo(base) === undefined ? 'unasked' : (this.find(base) ?? 'unknown')
  }

  /** Undefined: nobody asked. */
  answerTo(base: Base): RegistryAnswer | undefined {
    return this.#known.get(toReferenceKey(base.reference))
  }

  /** Named contexts by which a build takes exactly these, by their names. */
  pin(bases: readonly Base[]): ReadonlyMap<string, string> {
    return new Map(
      bases.flatMap(base => {
        const image = this.find(base)
        if (image === undefined || base.pinAs === undefined) return []
        const { name } = parseImageReference(base.reference)
        return [[base.pinAs, `docker-image://${name}@${image.digest}`] as const]
      })
    )
  }

  #tell(base: Base, answer: RegistryAnswer): void {
    switch (answer.kind) {
      case 'found': {
        const lacking = base.platforms.find(
          platform => platform !== '' && selectManifests(answer, platform).length === 0
        )
        if (lacking !== undefined) this.#tellLost(base, ` for ${lacking}`)
        return
      }
      case 'unanswered':
        this.#troubles.tellUnanswered(answer)
        return
      case 'absent':
        if (answer.refused !== undefined) this.#troubles.tellRefused(answer.refused)
        else this.#tellLost(base, '')
    }
  }

  /** Only to a run that exists to look at bases: others build, and the build says it. */
  #tellLost({ reference, at }: Base, what: string): void {
    if (this.#troubles.asked !== 'to check') return
    this.#troubles.tell(reference, {
      severity: 'warning',
      code: 'bases-unchecked',
      message: `the registry does not have "${reference}"${what} (${formatLocation(at)}), so nothing is built for it`,
      fix: 'correct the name, or build on an image that is still there'
    })
  }
}
