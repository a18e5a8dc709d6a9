import { isClean, renderCheck } from '../../report/check/render-check'
import { toCheckJson } from '../../report/check/to-check-json'
import type { Answer, Invocation } from '../commands/command'
import type { CheckPlace } from './check-place'
import { checkRepository } from './check-repository'
import type { Overrides } from './plan-settings'

/** The report of a check, in the form that is wanted. */
export async function answerCheck(
  place: CheckPlace,
  overrides: Overrides,
  { given, palette }: Invocation
): Promise<Answer> {
  const report = await checkRepository(place, overrides)
  const text = given.has('json') ? toCheckJson(report) : renderCheck(report, palette).join('\n')
  return isClean(report) ? { kind: 'answer', text } : { kind: 'report', text }
}
