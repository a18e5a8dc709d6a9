import { formatDiagnostic } from '../../diagnostics/text/format-diagnostic'
import { summaryLimit } from '../matrix/limits'
import { plain } from '../phrases/palette'
import { codeBlock } from '../summary/markdown'
import type { CheckReport } from './check-report'
import { renderNotes, summarize } from './render-check'

/** The job summary of a check. */
export function renderCheckSummary(report: CheckReport): string {
  const { findings, notes } = report
  const told = findings.map(formatDiagnostic)
  const text = [...told, ...(notes.length === 0 ? [] : [renderNotes(notes, plain).join('\n')])]
  // A hidden character takes up to eight bytes when it is shown, as `\u{feff}`.
  const shown = text.join('\n\n').slice(0, summaryLimit / 8)
  const mark = findings.length === 0 ? '✅' : '❌'
  return [
    `## ${mark} Check: ${summarize(report)}`,
    '',
    ...(shown === '' ? [] : [codeBlock(shown, 'text'), ''])
  ].join('\n')
}
