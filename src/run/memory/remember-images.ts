import type { PlanFacts } from '../../checks/facts'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import type { StoringVerdict } from '../../event/decide-storing'
import type { Reuse } from '../../images/configuration'
import type { Image } from '../../images/image'
import { collectBases, type ImageBases } from '../../inputs/bases/image-bases'
import { listUsages } from '../../inputs/bases/list-usages'
import { makeContentKeys } from '../../inputs/questions/make-content-keys'
import { listUnasked } from '../../plan/decide/decide'
import { mayPublish } from '../../plan/decide/select-needed'
import type { Freshness, MemoryQuestion, StoredAnswer } from '../../plan/memory'
import type { Registry } from '../../ports/registry/registry'
import type { WeighedFacts } from '../plan/weigh-facts'
import { BaseImages } from './base-images'
import { checkBases, listLookedAt, type LookedAt, withParents } from './check-bases'
import { recordBases } from './record-bases'
import { type AgeLimits, StoredImages } from './stored-images'
import { Troubles } from './troubles'

/** What registries have, and what could not be asked. */
export interface Remembered {
  readonly memory: MemoryQuestion
  readonly diagnostics: readonly Diagnostic[]
}

/** What is known before registries are asked. */
export interface KnownPlan {
  readonly facts: Pick<PlanFacts, 'valid' | 'event' | 'inputs' | 'parents' | 'head'>
  readonly weighed: WeighedFacts
}

/**
 * Asks registries for what would be built, level by level: what a reused image is built from is not
 * needed, and so not asked for. Nothing is asked where nothing is built, unless the event looks at
 * bases.
 */
export async function rememberImages(
  known: KnownPlan,
  { reuse, storing }: { readonly reuse: Reuse; readonly storing: StoringVerdict },
  registry: Registry
): Promise<Remembered> {
  const { facts, weighed } = known
  const { configuration } = facts.valid
  const { inputs, parents, head } = facts
  const keys = makeContentKeys({ configuration, inputs, parents, head, hashes: weighed.hashes })
  const isChecking = checksBases(known)
  const troubles = new Troubles(isChecking ? 'to check' : 'to reuse')
  const stored = new StoredImages(registry, selectLimits(reuse, known), troubles)
  const baseImages = new BaseImages(registry, troubles)
  const bases = configuration.bases && collectBases({ configuration, inputs, parents })
  const find = (image: Image, key: string): Promise<StoredAnswer> => stored.find(image, key)
  const looked = isChecking && bases !== undefined ? selectChecked(known, keys, bases) : []
  const checked = await checkBases(looked, { registry, baseImages, find })
  const freshness = isChecking ? checked.freshness : undefined
  const refreshes = facts.event === 'schedule' && !isChecking ? 'affected' : 'nothing'
  const asked = toBasesQuestion(freshness)
  const start = { keys, storing, answers: checked.answers, refreshes, ...asked } as const
  const memory = await askUnasked(known, start, find)
  const diagnostics = (): readonly Diagnostic[] => [
    ...[...troubles.diagnostics(), ...stored.diagnostics()],
    ...checked.mistakes
  ]
  if (bases === undefined) return { memory, diagnostics: diagnostics() }
  const of = { question: weighed.question, memory, baseImages, registry }
  const records = await recordBases({ ...of, bases })
  const usages = listUsages({ bases, find: base => baseImages.know(base), freshness })
  const told = { ...toBasesQuestion(freshness).bases, records, usages }
  return { memory: { ...memory, bases: told }, diagnostics: diagnostics() }
}

function toBasesQuestion(
  checked: ReadonlyMap<string, Freshness> | undefined
): Pick<MemoryQuestion, 'bases'> {
  return checked === undefined ? {} : { bases: { records: new Map(), usages: [], checked } }
}

/** On an event that looks at bases, an image may be too old for either key. */
function selectLimits({ maxAge }: Reuse, known: KnownPlan): AgeLimits {
  const other = checksBases(known) ? known.facts.valid.configuration.bases?.maxAge : undefined
  if (maxAge === undefined || other === undefined) return { maxAge: maxAge ?? other }
  return { maxAge: Math.min(maxAge, other) }
}

/** Whether the event looks at bases; a request for named images does not. */
function checksBases({ facts, weighed }: KnownPlan): boolean {
  const { bases } = facts.valid.configuration
  return bases?.check.includes(facts.event) === true && weighed.question.requested === undefined
}

/** What may be published and what it is built from, as far as it has keys. */
function selectChecked(
  { facts, weighed }: KnownPlan,
  keys: MemoryQuestion['keys'],
  bases: ReadonlyMap<string, ImageBases>
): readonly LookedAt[] {
  const { parents } = facts
  const { publishing, configuration } = weighed.question
  const published = configuration.images
    .filter(image => mayPublish(publishing, image))
    .map(({ name }) => name)
  const keyed = published.filter(name => keys.get(name)?.kind === 'known')
  const wanted = withParents(keyed, parents)
  const its = new Map([...bases].filter(([name]) => wanted.has(name)))
  return listLookedAt({ configuration, parents, keys, bases: its })
}

async function askUnasked(
  { facts, weighed }: KnownPlan,
  start: MemoryQuestion,
  find: (image: Image, key: string) => Promise<StoredAnswer>
): Promise<MemoryQuestion> {
  const { images } = facts.valid.configuration
  const byName = new Map(images.map(image => [image.name, image]))
  const answers = new Map(start.answers)
  const memory: MemoryQuestion = { ...start, answers }
  const ask = async (name: string): Promise<readonly [string, StoredAnswer]> => {
    const image = byName.get(name)
    const key = start.keys.get(name)
    if (image === undefined || key?.kind !== 'known') {
      return [name, { kind: 'missing', because: 'it has no content tag' }]
    }
    return [name, await find(image, key.key)]
  }
  for (;;) {
    const unasked = listUnasked({ ...weighed.question, memory })
    if (unasked.length === 0) return memory
    for (const [name, answer] of await Promise.all(unasked.map(ask))) answers.set(name, answer)
  }
}
