import type { OwnCause } from '../causes/cause'
import { type Affected, isProdAffected, prodCauses } from '../causes/collect-causes'
import type { ReuseVerdict } from '../memory'
import type { PlanQuestion } from '../question'

/** A verdict, or what has to be asked before there is one. */
export type Reusability = ReuseVerdict | { readonly kind: 'unasked' }

/**
 * Whether a needed image is reused. A cause that asks for a build, inherited or not, is one;
 * whatever is in doubt is built.
 */
export function judgeReuse(question: PlanQuestion, affected: Affected, name: string): Reusability {
  const { memory } = question
  if (memory === undefined) return built('the configuration has no key "reuse"')
  const key = memory.keys.get(name)
  if (key === undefined) return built('its inputs are not known')
  if (key.kind === 'none') {
    return { ...built(key.because), ...(key.fix === undefined ? {} : { fix: key.fix }) }
  }
  const wish = findWish(affected, name)
  if (wish !== undefined) return built(wish)
  if (memory.refreshes === 'affected' && isProdAffected(affected, name)) {
    return built('a scheduled run builds what is affected anew')
  }
  const answer = memory.answers.get(name)
  switch (answer?.kind) {
    case undefined:
      return { kind: 'unasked' }
    case 'missing':
      return built(answer.because)
    case 'stored':
      return { kind: 'reused', image: answer.image }
  }
}

/** A cause that asks for a build, whatever a registry has. */
function findWish(affected: Affected, name: string): string | undefined {
  for (const { own } of prodCauses(affected, name)) {
    if (own.kind === 'requested') return 'a build was requested'
    if (own.kind === 'label') return 'a label asks for a build'
    if (own.kind === 'base-changed') return 'it is built on a base that moved'
    if (own.kind === 'too-old') return own.because
    // Only the step knows what such a filter stands for: it is in no content tag.
    if (isGiven(own)) return 'the step gives a filter of it as changed'
  }
  return undefined
}

function isGiven(own: OwnCause): boolean {
  const isFilter = own.kind === 'filter-matched' || own.kind === 'build-all'
  return isFilter && own.filter !== undefined && own.file === undefined
}

function built(because: string): Extract<ReuseVerdict, { kind: 'built' }> {
  return { kind: 'built', because }
}
