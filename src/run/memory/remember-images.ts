import type { PlanFacts } from '../../checks/facts'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import type { StoringVerdict } from '../../event/decide-storing'
import type { Reuse } from '../../images/configuration'
import type { Image } from '../../images/image'
import { makeContentKeys } from '../../inputs/questions/make-content-keys'
import { listUnasked } from '../../plan/decide/decide'
import type { MemoryQuestion, StoredAnswer } from '../../plan/memory'
import type { Registry } from '../../ports/registry'
import type { WeighedFacts } from '../plan/weigh-facts'
import { StoredImages } from './stored-images'

/** What registries have, and what could not be asked. */
export interface Remembered {
  readonly memory: MemoryQuestion
  /** Only warnings. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Asks registries for what would be built, level by level: what a reused image is built from is not
 * needed, and so not asked for. Nothing is asked where nothing is built.
 */
export async function rememberImages(
  { facts, weighed }: { readonly facts: PlanFacts; readonly weighed: WeighedFacts },
  { reuse, storing }: { readonly reuse: Reuse; readonly storing: StoringVerdict },
  registry: Registry
): Promise<Remembered> {
  const { configuration } = facts.valid
  const { inputs, parents, head } = facts
  const keys = makeContentKeys({ configuration, inputs, parents, head, hashes: weighed.hashes })
  const refreshes = facts.event === 'schedule' ? 'affected' : 'nothing'
  const images = new Map(configuration.images.map(image => [image.name, image]))
  const stored = new StoredImages(registry, reuse)
  const ask = async (name: string): Promise<readonly [string, StoredAnswer]> => [
    name,
    await askFor(images.get(name), { keys, stored })
  ]
  const answers = new Map<string, StoredAnswer>()
  const memory: MemoryQuestion = { keys, answers, refreshes, storing }
  for (;;) {
    const unasked = listUnasked({ ...weighed.question, memory })
    if (unasked.length === 0) return { memory, diagnostics: stored.diagnostics() }
    for (const [name, answer] of await Promise.all(unasked.map(ask))) answers.set(name, answer)
  }
}

async function askFor(
  image: Image | undefined,
  { keys, stored }: Pick<MemoryQuestion, 'keys'> & { readonly stored: StoredImages }
): Promise<StoredAnswer> {
  const key = image === undefined ? undefined : keys.get(image.name)
  if (image === undefined || key?.kind !== 'known') {
    return { kind: 'missing', because: 'it has no content tag' }
  }
  return stored.find(image, key.key)
}
