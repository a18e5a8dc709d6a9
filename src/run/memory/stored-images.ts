import { type Diagnostic, problem } from '../../diagnostics/diagnostic'
import { listSome } from '../../diagnostics/text/lists'
import { toContentTag } from '../../images/content-key'
import type { Image } from '../../images/image'
import { parseImageReference } from '../../images/image-reference'
import { findMissingPlatforms } from '../../images/platforms/image-platforms'
import { distinctPlatforms } from '../../images/platforms/platforms'
import type { NotStored, StoredAnswer } from '../../plan/memory'
import type {
  NotInRegistry,
  Registry,
  RegistryImage,
  Unanswered
} from '../../ports/registry/registry'
import { formatAge } from '../../report/phrases/age'
import type { Troubles } from './troubles'

/** Ages from which on an image is built again, in milliseconds; missing: any age. */
export interface AgeLimits {
  readonly maxAge?: number | undefined
}

/** The images that registries have by their content tags, and what went wrong while they were asked. */
export class StoredImages {
  readonly #registry: Registry
  readonly #limits: AgeLimits
  readonly #troubles: Troubles
  readonly #undated: string[] = []

  constructor(registry: Registry, limits: AgeLimits, troubles: Troubles) {
    this.#registry = registry
    this.#limits = limits
    this.#troubles = troubles
  }

  /** @param key the content key of the image */
  async find(image: Image, key: string): Promise<StoredAnswer> {
    const { name } = parseImageReference(image.publishedName)
    const found = await this.#registry.ask(`${name}:${toContentTag(key)}`)
    switch (found.kind) {
      case 'absent':
        return this.#toMissing(found)
      case 'unanswered':
        return this.#toUnasked(found)
      case 'found': {
        const lacking = findMissingPlatforms(found, distinctPlatforms(image.prod.platforms))
        if (lacking.length > 0) return missing(`the registry lacks it for ${lacking.join(', ')}`)
        return this.#date(image, found)
      }
    }
  }

  /** What is wrong with images, not with registries. */
  diagnostics(): readonly Diagnostic[] {
    if (this.#undated.length === 0) return []
    const names = this.#undated.map(name => `"${name}"`).sort()
    const undated = problem('unknown-age', {
      message: `nobody knows how old the registry's images of ${listSome(names, 5)} are, so they are built again`,
      fix: 'let builds write the time (without SOURCE_DATE_EPOCH=0), or take "max-age" out of "reuse"'
    })
    return [undated]
  }

  async #date(image: Image, found: RegistryImage): Promise<StoredAnswer> {
    const { maxAge } = this.#limits
    const of = maxAge === undefined ? 'one platform' : 'every platform'
    const created = await this.#registry.readCreated(found, of)
    const { digest, parts } = found
    const stored = { digest, ...(parts === undefined ? {} : { parts }) }
    switch (created.kind) {
      case 'absent':
        return missing('what its content tag names was deleted from the registry')
      case 'unanswered': {
        const unasked = this.#toUnasked(created)
        return maxAge === undefined ? { kind: 'stored', image: stored } : unasked
      }
      case 'unknown':
        if (maxAge === undefined) return { kind: 'stored', image: stored }
        this.#undated.push(image.name)
        return tooOld(`nobody knows how old the registry's is: ${created.because}`)
      case 'created': {
        const { at, age } = created
        if (maxAge !== undefined && age > maxAge) {
          return tooOld(`the registry's is ${formatAge(age)} old, which is over "max-age"`)
        }
        return {
          kind: 'stored',
          image: { ...stored, built: { at: new Date(at).toISOString(), age } }
        }
      }
    }
  }

  #toMissing({ refused }: NotInRegistry): NotStored {
    if (refused === undefined) return missing('the registry does not have it')
    this.#troubles.tellRefused(refused)
    return missing(`the registry ${refused.registry} lets nobody look for it`)
  }

  #toUnasked(unanswered: Unanswered): NotStored {
    this.#troubles.tellUnanswered(unanswered)
    const because = `the registry ${unanswered.registry} could not be asked`
    return { kind: 'missing', because, why: 'unanswered' }
  }
}

function missing(because: string): NotStored {
  return { kind: 'missing', because }
}

function tooOld(because: string): NotStored {
  return { kind: 'missing', because, why: 'too-old' }
}
