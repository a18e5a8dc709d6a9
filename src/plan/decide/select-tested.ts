import { skips } from '../../event/select-labels'
import type { Image } from '../../images/image'
import { type Affected, isAffected, isContentAffected } from '../causes/collect-causes'
import type { PlanQuestion } from '../question'

/** Tested images, with the reasons besides being affected; empty: it is affected itself. */
export type Tested = ReadonlyMap<string, readonly string[]>

/**
 * Rule 2: an image is tested if a variant of it is affected, if its `tests.paths` or
 * `tests.filters` matched, or if the prod variants of its test images are affected. A request names
 * only its own images, and an image without tests is never tested.
 */
export function selectTested(question: PlanQuestion, affected: Affected): Tested {
  const tested = new Map<string, readonly string[]>()
  for (const image of question.configuration.images) {
    const { name, tests } = image
    if (tests === undefined) continue
    const reasons =
      question.requested === undefined ? findReasons(question, { name, tests }, affected) : []
    if (isAffected(affected, name) || reasons.length > 0) tested.set(name, reasons)
  }
  return tested
}

function findReasons(
  question: PlanQuestion,
  { name, tests }: Required<Pick<Image, 'name' | 'tests'>>,
  affected: Affected
): string[] {
  const matches = question.evidence.get(name)?.testMatches ?? []
  const changed = tests.images.filter(each => isContentAffected(affected, each))
  return [...(skips(question.labels) ? [] : matches), ...changed.map(toAgainst)]
}

/** The reason of an image whose tests run against another one. */
export function toAgainst(image: string): string {
  return `its tests run against ${image}, which is affected`
}
