import { countStages, orderByParents } from '../../images/graph'
import type { Image } from '../../images/image'
import type { Cause, CauseKind, Need } from '../causes/cause'
import {
  type Affected,
  collectCauses,
  type ImageCauses,
  isAffected,
  isProdAffected
} from '../causes/collect-causes'
import { countLimit } from '../causes/evidence'
import type { PlannedImage } from '../plan'
import type { Question } from '../question'
import { type Built, selectBuilt } from './select-built'
import { selectSkipped } from './select-skipped'
import { selectTested, type Tested } from './select-tested'

/** The verdicts on an image, without what only the report needs. */
export type Verdict = Omit<PlannedImage, 'inputsHash' | 'parents' | 'quality' | 'wholeContext'>

/** Decides what is built, published, tested, and built locally: the five rules of the README. */
export function decide(question: Question): readonly Verdict[] {
  const names = question.configuration.images.map(image => image.name)
  const affected = collectCauses(question)
  const tested = selectTested(question, affected)
  const built = selectBuilt(question, affected, tested)
  const skipped = selectSkipped(question, { affected, tested })
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

function toVerdict(question: Question, image: Image, found: Selections): Verdict {
  const { affected, tested, skipped, built, stages } = found
  const { skip } = question.labels
  const { causes, more } = mergeCauses(affected.get(image.name))
  const test = tested.has(image.name)
  return {
    image,
    build: built.has(image.name),
    publish: built.has(image.name) && isPublished(question, image, affected),
    dev: test && image.dev !== undefined,
    test,
    stage: stages.get(image.name) ?? 0,
    causes,
    more,
    needs: selectNeeds(image, found),
    ...(skip !== undefined && skipped.has(image.name) ? { skippedBy: skip } : {})
  }
}

/** Rule 4: affected by more than `build-all`, where publishing is allowed. */
function isPublished(question: Question, image: Image, affected: Affected): boolean {
  const counts = (kind: CauseKind): boolean =>
    kind !== 'build-all' || question.configuration.buildAll.publish
  const causes = affected.get(image.name)?.prod.causes ?? []
  return (
    image.publish &&
    question.publishing.kind === 'allowed' &&
    question.publishing.except?.has(image.name) !== true &&
    causes.some(cause => counts(cause.own.kind))
  )
}

/** Why an image is tested or built: only what its own causes do not say already. */
function selectNeeds(image: Image, { affected, tested, built }: Selections): readonly Need[] {
  const reasons = isAffected(affected, image.name) ? [] : (tested.get(image.name) ?? [])
  const testsOnly = reasons.map((because): Need => ({ kind: 'tests-only', because }))
  const needs = isProdAffected(affected, image.name) ? [] : (built.get(image.name) ?? [])
  return [...testsOnly, ...needs]
}

/** The causes of both variants of an image in one list, prod first, and the counts of the rest. */
function mergeCauses(causes: ImageCauses | undefined): {
  readonly causes: readonly Cause[]
  readonly more: ReadonlyMap<CauseKind, number>
} {
  if (causes?.dev === undefined) return causes?.prod ?? { causes: [], more: new Map() }
  const more = new Map(causes.prod.more)
  for (const [kind, count] of causes.dev.more) {
    more.set(kind, Math.min(countLimit, count + (more.get(kind) ?? 0)))
  }
  return { causes: [...causes.prod.causes, ...causes.dev.causes], more }
}
