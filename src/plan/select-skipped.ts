import { collectCauses } from './collect-causes'
import type { Question } from './question'
import { skips } from './select-labels'
import { selectTested, type Tested } from './select-tested'

/** The images that would be tested, were it not for the label that skips. */
export function selectSkipped(question: Question, tested: Tested): ReadonlySet<string> {
  if (!skips(question.labels) || question.requested !== undefined) return new Set()
  const { build, unknown } = question.labels
  const unlabelled: Question = { ...question, labels: { build, unknown } }
  const all = selectTested(unlabelled, collectCauses(unlabelled))
  return new Set([...all.keys()].filter(name => !tested.has(name)))
}
