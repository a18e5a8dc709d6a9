import { isAffected, isProdAffected, type Affected } from './collect-causes'
import type { Image } from './image'
import type { Question } from './question'
import { skips } from './select-labels'

/** Tested images, with the reasons beside being affected; empty: it is affected itself. */
export type Tested = ReadonlyMap<string, readonly string[]>

/**
 * Rule 2: an image of which a variant is affected, whose `tests.paths` or `tests.filters`
 * matched, or whose test images' prod variants are affected. A request names its images alone.
 */
export function selectTested(question: Question, affected: Affected): Tested {
  const tested = new Map<string, readonly string[]>()
  for (const image of question.configuration.images) {
    const reasons = question.requested === undefined ? findReasons(question, image, affected) : []
    if (isAffected(affected, image.name) || reasons.length > 0) tested.set(image.name, reasons)
  }
  return tested
}

function findReasons(question: Question, image: Image, affected: Affected): string[] {
  const matches = question.evidence.get(image.name)?.testMatches ?? []
  const changed = image.tests.images.filter(name => isProdAffected(affected, name))
  return [
    ...(skips(question.labels) ? [] : matches),
    ...changed.map(name => `its tests run against ${name}, which is affected`)
  ]
}
