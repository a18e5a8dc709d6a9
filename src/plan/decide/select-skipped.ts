import { skips } from '../../event/select-labels'
import { type Affected, collectCauses, isAffected } from '../causes/collect-causes'
import type { Question } from '../question'
import { selectTested, type Tested } from './select-tested'

interface Found {
  readonly affected: Affected
  readonly tested: Tested
}

/** The images that would be affected or tested, were it not for the label that skips. */
export function selectSkipped(question: Question, found: Found): ReadonlySet<string> {
  if (!skips(question.labels)) return new Set()
  const { build, unknown } = question.labels
  const unlabelled: Question = { ...question, labels: { build, unknown } }
  const affected = collectCauses(unlabelled)
  const all = { affected, tested: selectTested(unlabelled, affected) }
  const names = question.configuration.images.map(({ name }) => name)
  return new Set(names.filter(name => isTouched(name, all) && !isTouched(name, found)))
}

/** An image without tests may be affected, and is not tested. */
function isTouched(name: string, { affected, tested }: Found): boolean {
  return tested.has(name) || isAffected(affected, name)
}
