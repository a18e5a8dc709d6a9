import { formatDiagnostic } from '../diagnostics/format-diagnostic'
import { plain, type Palette } from '../report/palette'
import { renderLog, type LogBlock } from '../report/render-log'
import { renderFailedSummary } from '../report/render-failed-summary'
import { renderSummary } from '../report/render-summary'
import { colourful } from './colourful'
import type { Outcome } from './outcome'
import type { Runner } from './world'

/** Sets the outputs, and tells people: log, annotations, job summary. */
export function publishOutcome(outcome: Outcome, runner: Runner): void {
  switch (outcome.kind) {
    case 'planned': {
      const { report } = outcome
      runner.setOutputs(report.outputs)
      for (const block of renderLog(report, selectPalette(runner))) printBlock(block, runner)
      runner.annotate(report.warnings)
      runner.writeSummary(renderSummary(report))
      return
    }
    case 'failed': {
      const { diagnostics } = outcome
      for (const diagnostic of diagnostics) runner.print(`${formatDiagnostic(diagnostic)}\n`)
      runner.annotate(diagnostics)
      runner.writeSummary(renderFailedSummary(diagnostics, formatDiagnostic))
    }
  }
}

function printBlock(block: LogBlock, runner: Runner): void {
  const text = block.lines.join('\n')
  switch (block.kind) {
    case 'lines':
      runner.print(text)
      return
    case 'group':
      runner.printGroup(block.title, text)
  }
}

/** The log of a job shows colours; NO_COLOR is the wish for none (no-color.org). */
function selectPalette(runner: Runner): Palette {
  if (runner.variable('NO_COLOR') !== undefined) return plain
  return colourful
}
