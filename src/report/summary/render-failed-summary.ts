import { type Diagnostic, listMistakes } from '../../diagnostics/diagnostic'
import { summaryLimit } from '../matrix/limits'
import { codeBlock } from './markdown'

/** The job summary of a run that could not plan; `format` gives the text of one diagnostic. */
export function renderFailedSummary(
  diagnostics: readonly Diagnostic[],
  format: (diagnostic: Diagnostic) => string
): string {
  const errors = listMistakes(diagnostics).length
  const count = errors === 1 ? '1 mistake' : `${errors} mistakes`
  const text = diagnostics.map(diagnostic => format(diagnostic).trimEnd()).join('\n\n')
  // A hidden character takes up to eight bytes when it is shown, as `\u{feff}`.
  const shown = text.slice(0, summaryLimit / 8)
  const note = shown === text ? [] : ['The log has the rest.', '']
  return [
    `## ❌ No plan: ${count} to mend`,
    '',
    'Every output has its empty value and `result` is `failed`: nothing is built, and a gate job stays red.',
    '',
    codeBlock(shown, 'text'),
    '',
    ...note
  ].join('\n')
}
