import { countStages, orderByParents } from '../../images/graph'
import type { Image } from '../../images/image'
import type { CauseKind, Need } from '../causes/cause'
import {
  type Affected,
  collectCauses,
  isAffected,
  isProdAffected,
  prodCauses
} from '../causes/collect-causes'
import { countLimit } from '../causes/evidence'
import type { VariantCauses } from '../causes/inherit-causes'
import type { PlannedImage } from '../plan'
import type { PlanQuestion } from '../question'
import { isInSet, mayPublish, type Needed, type NeededImage, selectNeeded } from './select-needed'
import { selectSkipped } from './select-skipped'
import { selectTested, type Tested } from './select-tested'

/** The verdicts on an image, without what only the report needs. */
export type Verdict = Omit<PlannedImage, 'inputsHash' | 'parents' | 'quality' | 'wholeContext'>

/** Decides what is built, published, tested, and built locally: the five rules of the README. */
export function decide(question: PlanQuestion): readonly Verdict[] {
  const names = question.configuration.images.map(image => image.name)
  const affected = collectCauses(question)
  const touched = selectTested(question, affected)
  const { images: needed, tested } = selectNeeded(question, affected, touched)
  const skipped = selectSkipped(question, affected, touched)
  const order = orderByParents(names, question.parents)
  const built = new Set(names.filter(name => isBuilt(needed.get(name))))
  const stages = countStages(order, question.parents, built)
  return question.configuration.images.map(image =>
    toVerdict(question, image, { affected, tested, skipped, needed, stages })
  )
}

/** The images of which a registry has to be asked before the next ones can be named. */
export function listUnasked(question: PlanQuestion): readonly string[] {
  const affected = collectCauses(question)
  const needed = selectNeeded(question, affected, selectTested(question, affected))
  return [...needed.images].flatMap(([name, { reuse }]) => (reuse.kind === 'unasked' ? [name] : []))
}

/** What nobody asked about is built. */
function isBuilt(needed: NeededImage | undefined): boolean {
  return needed !== undefined && needed.reuse.kind !== 'reused'
}

interface Selections {
  readonly affected: Affected
  readonly tested: Tested
  readonly skipped: ReadonlySet<string>
  readonly needed: Needed['images']
  readonly stages: ReadonlyMap<string, number>
}

function toVerdict(question: PlanQuestion, image: Image, found: Selections): Verdict {
  const { affected, tested, skipped, stages } = found
  const needed = found.needed.get(image.name)
  const build = isBuilt(needed)
  const { skip } = question.labels
  const variants = affected.get(image.name) ?? []
  const test = tested.has(image.name)
  return {
    image,
    build,
    reuse: needed !== undefined && !build,
    publish: needed !== undefined && isPublished(question, image, affected),
    dev: test && image.dev !== undefined,
    test,
    stage: stages.get(image.name) ?? 0,
    causes: variants.flatMap(({ causes }) => causes),
    more: addCounts(variants),
    needs: selectNeeds(image, found),
    ...toMemory(question, image, needed),
    ...(skip !== undefined && skipped.has(image.name) ? { skippedBy: skip } : {})
  }
}

function toMemory(
  { memory }: PlanQuestion,
  { name }: Image,
  needed: NeededImage | undefined
): Pick<Verdict, 'memory'> {
  const key = memory?.keys.get(name)
  if (memory === undefined || key === undefined) return {}
  const isStored = isBuilt(needed) && key.kind === 'known' && memory.storing.kind === 'allowed'
  const reuse = needed?.reuse
  const bases = memory.bases?.records.get(name)
  const known = { key, store: isStored, ...(bases === undefined ? {} : { bases }) }
  if (reuse === undefined || reuse.kind === 'unasked') return { memory: known }
  return { memory: { ...known, verdict: reuse } }
}

/** Rule 4: affected by more than `build-all`, or the whole set is, and publishing is allowed. */
function isPublished(question: PlanQuestion, image: Image, affected: Affected): boolean {
  const counts = (kind: CauseKind): boolean =>
    kind !== 'build-all' || question.configuration.buildAll.publish
  return (
    mayPublish(question.publishing, image) &&
    (isInSet(question, image) ||
      prodCauses(affected, image.name).some(({ own }) => counts(own.kind)))
  )
}

/** Why an image is tested or built: only what its own causes do not say already. */
function selectNeeds(image: Image, { affected, tested, needed }: Selections): readonly Need[] {
  const reasons = isAffected(affected, image.name) ? [] : (tested.get(image.name) ?? [])
  const testsOnly = reasons.map((because): Need => ({ kind: 'tests-only', because }))
  const needs = isProdAffected(affected, image.name) ? [] : (needed.get(image.name)?.needs ?? [])
  return [...testsOnly, ...needs]
}

/** The number of causes of each kind that are not shown, over all variants. */
function addCounts(variants: readonly VariantCauses[]): ReadonlyMap<CauseKind, number> {
  const sums = new Map<CauseKind, number>()
  for (const [kind, count] of variants.flatMap(({ more }) => [...more])) {
    sums.set(kind, Math.min(countLimit, count + (sums.get(kind) ?? 0)))
  }
  return sums
}
