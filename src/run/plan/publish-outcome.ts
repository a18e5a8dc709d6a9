import { explainCodes, findErrorsPage } from '../../diagnostics/text/explain-codes'
import { formatDiagnostic } from '../../diagnostics/text/format-diagnostic'
import { Printable } from '../../diagnostics/text/printable'
import type { Runner } from '../../ports/process/runner'
import type { OutputName, Outputs } from '../../report/matrix/outputs'
import { type Palette, plain } from '../../report/phrases/palette'
import { type LogBlock, renderLog } from '../../report/render-log'
import { renderFailedSummary } from '../../report/summary/render-failed-summary'
import { renderSummary } from '../../report/summary/render-summary'
import { colourful } from './colourful'
import { type Outcome, writeOutputs } from './outcome'

/** Sets the outputs, and tells people: log, annotations, job summary. Returns what it told. */
export function publishOutcome(outcome: Outcome, runner: Runner): Outcome {
  const published = publishOutputs(outcome, runner)
  tell(published, runner)
  return published
}

/** A plan whose outputs cannot be written is none. */
function publishOutputs(outcome: Outcome, runner: Runner): Outcome {
  if (outcome.kind === 'failed') return outcome
  const outputs = withResultLast(outcome.report.outputs)
  return (
    writeOutputs(() => {
      runner.setOutputs(outputs)
    }) ?? outcome
  )
}

/** If the file ends before all of them are in it, "planned" is missing first. */
function withResultLast(outputs: Outputs): Outputs {
  const ordered = [...outputs].sort(([one], [other]) => rank(one) - rank(other))
  return new Map(ordered)
}

function rank(name: OutputName): number {
  return name === 'result' ? 1 : 0
}

function tell(outcome: Outcome, runner: Runner): void {
  switch (outcome.kind) {
    case 'planned': {
      const { report } = outcome
      for (const block of renderLog(report, selectPalette(runner))) printBlock(block, runner)
      runner.annotate(report.warnings)
      runner.writeSummary(Printable.of(renderSummary(report)))
      return
    }
    case 'failed': {
      const { diagnostics } = outcome
      for (const each of diagnostics) runner.print(Printable.of(`${formatDiagnostic(each)}\n`))
      const explained = explainCodes(diagnostics, findErrorsPage(runner))
      runner.print(Printable.lines(explained))
      runner.annotate(diagnostics)
      const summary = renderFailedSummary(diagnostics, formatDiagnostic)
      runner.writeSummary(Printable.of([summary, ...explained].join('\n')))
    }
  }
}

function printBlock(block: LogBlock, runner: Runner): void {
  const text = Printable.of(block.lines.join('\n'))
  switch (block.kind) {
    case 'lines':
      runner.print(text)
      return
    case 'group':
      runner.printGroup(Printable.lines([block.title]), text)
  }
}

/** The log of a job shows colours; NO_COLOR is the wish for none (no-color.org). */
function selectPalette(runner: Runner): Palette {
  if (runner.variable('NO_COLOR') !== undefined) return plain
  return colourful
}
