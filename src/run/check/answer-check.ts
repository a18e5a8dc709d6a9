import { errorsPage, explainCodes } from '../../diagnostics/text/explain-codes'
import type { CheckReport } from '../../report/check/check-report'
import { isClean, renderCheck } from '../../report/check/render-check'
import { toCheckJson } from '../../report/check/to-check-json'
import { toSarif } from '../../report/check/to-sarif'
import type { Answer, Invocation } from '../commands/command-line/command'
import type { Overrides } from '../workflows/plan-settings'
import type { CheckPlace } from './check-place'
import { checkRepository } from './check-repository'

/** The report of a check, in the form that is wanted. */
export async function answerCheck(
  place: CheckPlace,
  overrides: Overrides,
  invocation: Invocation
): Promise<Answer> {
  const report = await checkRepository(place, overrides)
  const text = render(report, invocation)
  return isClean(report) ? { kind: 'answer', text } : { kind: 'report', text }
}

function render(report: CheckReport, { given, palette, terminal }: Invocation): string {
  if (given.has('sarif')) return toSarif(report, terminal.version)
  if (given.has('json')) return toCheckJson(report)
  return [...renderCheck(report, palette), ...explainCodes(report.findings, errorsPage)].join('\n')
}
