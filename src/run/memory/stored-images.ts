import { type Diagnostic, problem } from '../../diagnostics/diagnostic'
import { listSome } from '../../diagnostics/text/lists'
import type { Reuse } from '../../images/configuration'
import { toContentTag } from '../../images/content-key'
import type { Image } from '../../images/image'
import { findMissingPlatforms } from '../../images/image-platforms'
import { parseImageReference } from '../../images/image-reference'
import { distinctPlatforms } from '../../images/platforms'
import type { NotStored, StoredAnswer } from '../../plan/memory'
import type { NotInRegistry, Registry, RegistryImage, Unanswered } from '../../ports/registry'
import { formatAge } from '../../report/phrases/age'

/** The images that registries have by their content tags, and what went wrong while they were asked. */
export class StoredImages {
  readonly #registry: Registry
  readonly #reuse: Reuse
  /** What is wrong with a registry is told once. */
  readonly #troubles = new Map<string, Diagnostic>()
  readonly #undated: string[] = []

  constructor(registry: Registry, reuse: Reuse) {
    this.#registry = registry
    this.#reuse = reuse
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

  /** The warnings, in no order. */
  diagnostics(): readonly Diagnostic[] {
    if (this.#undated.length === 0) return [...this.#troubles.values()]
    const names = this.#undated.map(name => `"${name}"`).sort()
    const undated = problem('unknown-age', {
      message: `nobody knows how old the registry's images of ${listSome(names, 5)} are, so they are built again`,
      fix: 'let builds write the time (without SOURCE_DATE_EPOCH=0), or take "max-age" out of "reuse"'
    })
    return [...this.#troubles.values(), undated]
  }

  async #date(image: Image, found: RegistryImage): Promise<StoredAnswer> {
    const { maxAge } = this.#reuse
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
        return missing(`nobody knows how old the registry's is: ${created.because}`)
      case 'created': {
        const { at, age } = created
        if (maxAge !== undefined && age > maxAge) {
          return missing(`the registry's is ${formatAge(age)} old, which is over "max-age"`)
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
    const { registry, because, remedy: fix } = refused
    this.#tell(
      registry,
      problem('registry-refused', {
        message: `the registry "${registry}" lets nobody look for images there: ${because}`,
        fix
      })
    )
    return missing(`the registry ${registry} lets nobody look for it`)
  }

  #toUnasked({ registry, because, remedy: fix }: Unanswered): NotStored {
    this.#tell(
      registry,
      problem('registry-unanswered', {
        message: `the registry "${registry}" could not be asked what it has: ${because}`,
        fix
      })
    )
    return missing(`the registry ${registry} could not be asked`)
  }

  #tell(registry: string, trouble: Diagnostic): void {
    if (!this.#troubles.has(registry)) this.#troubles.set(registry, trouble)
  }
}

function missing(because: string): NotStored {
  return { kind: 'missing', because }
}
