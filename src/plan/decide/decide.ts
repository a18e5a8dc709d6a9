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
import { type Built, selectBuilt } from './select-built'
import { selectSkipped } from './select-skipped'
import { selectTested, type Tested } from './select-tested'

/** The verdicts on an image, without what only the report needs. */
export type Verdict = Omit<PlannedImage, 'inputsHash' | 'parents' | 'quality' | 'wholeContext'>

/** Decides what is built, published, tested, and built locally: the five rules of the README. */
export function decide(question: PlanQuestion): readonly Verdict[] {
  const names = question.configuration.images.map(image => image.name)
  const affected = collectCauses(question)
  const tested = selectTested(question, affected)
  const built = selectBuilt(question, affected, tested)
  const skipped = selectSkipped(question, affected, tested)
  const order = orderByParents(names, question.parents)
  const stages = countStages(order, question.parents, new Set(built.keys()))
  return question.configuration.images.map(image =>
    toVerdict(question, image, { affected, tested, skipped, built, stages })
  )
}

interface Selections {
  readonly affected: Affected
  readonly tested: Tested
  readonly skipped: ReadonlySet<string>
  readonly built: Built
  readonly stages: ReadonlyMap<string, number>
}

function toVerdict(question: PlanQuestion, image: Image, found: Selections): Verdict {
  const { affected, tested, skipped, built, stages } = found
  const { skip } = question.labels
  const variants = affected.get(image.name) ?? []
  const test = tested.has(image.name)
  return {
    image,
    build: built.has(image.name),
    publish: built.has(image.name) && isPublished(question, image, affected),
    dev: test && image.dev !== undefined,
    test,
    stage: stages.get(image.name) ?? 0,
    causes: variants.flatMap(({ causes }) => causes),
    more: addCounts(variants),
    needs: selectNeeds(image, found),
    ...(skip !== undefined && skipped.has(image.name) ? { skippedBy: skip } : {})
  }
}

/** Rule 4: affected by more than `build-all`, and publishing is allowed. */
function isPublished(question: PlanQuestion, image: Image, affected: Affected): boolean {
  const counts = (kind: CauseKind): boolean =>
    kind !== 'build-all' || question.configuration.buildAll.publish
  return (
    image.publish &&
    question.publishing.kind === 'allowed' &&
    question.publishing.except?.has(image.name) !== true &&
    prodCauses(affected, image.name).some(({ own }) => counts(own.kind))
  )
}

/** Why an image is tested or built: only what its own causes do not say already. */
function selectNeeds(image: Image, { affected, tested, built }: Selections): readonly Need[] {
  const reasons = isAffected(affected, image.name) ? [] : (tested.get(image.name) ?? [])
  const testsOnly = reasons.map((because): Need => ({ kind: 'tests-only', because }))
  const needs = isProdAffected(affected, image.name) ? [] : (built.get(image.name) ?? [])
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
