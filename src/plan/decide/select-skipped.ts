import { skips } from '../../event/select-labels'
import { type Affected, collectCauses, isAffected } from '../causes/collect-causes'
import type { PlanQuestion } from '../question'
import { selectTested, type Tested } from './select-tested'

/** The images that would be affected or tested without the label that skips. */
export function selectSkipped(
  question: PlanQuestion,
  affected: Affected,
  tested: Tested
): ReadonlySet<string> {
  if (!skips(question.labels)) return new Set()
  const { build, unknown } = question.labels
  const unlabelled: PlanQuestion = { ...question, labels: { build, unknown } }
  const allAffected = collectCauses(unlabelled)
  const allTested = selectTested(unlabelled, allAffected)
  const names = question.configuration.images.map(({ name }) => name)
  return new Set(
    names.filter(
      name => isTouched(name, allAffected, allTested) && !isTouched(name, affected, tested)
    )
  )
}

/** An image without tests may be affected, and is not tested. */
function isTouched(name: string, affected: Affected, tested: Tested): boolean {
  return tested.has(name) || isAffected(affected, name)
}
