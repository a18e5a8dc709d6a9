import { type Diagnostic } from '../../diagnostics/diagnostic'
import { explainCodes, findErrorsPage } from '../../diagnostics/text/explain-codes'
import { formatDiagnostic } from '../../diagnostics/text/format-diagnostic'
import { Printable } from '../../diagnostics/text/printable'
import type { Step } from '../../ports/process/step'
import { explainUnforeseen, explainUnwritable } from '../plan/explain-failures'
import type { Decision } from './decision/decision'
import { type GateInputs, judgeRun } from './gate'
import { renderLog, renderSummary } from './render-decision'

/**
 * `image-matrix/gate`: reads the results of the jobs before it, and says whether they are right.
 * Its output is `failed` before anything can go wrong.
 *
 * @returns the exit status: 0 if the gate is passed, else 1
 */
export function runGate(step: Step): 0 | 1 {
  const decision = findDecision(step)
  step.print(Printable.lines(renderLog(decision)))
  for (const each of decision.diagnostics) step.print(Printable.of(`\n${formatDiagnostic(each)}`))
  const explained = explainCodes(decision.diagnostics, findErrorsPage(step))
  for (const line of explained) step.print(Printable.lines(['', line]))
  step.annotate(decision.diagnostics)
  step.writeSummary(Printable.of([renderSummary(decision), ...explained].join('\n')))
  return decision.result === 'passed' ? 0 : 1
}

function findDecision(step: Step): Decision {
  try {
    step.setResult('failed')
    const inputs = {
      needs: step.input('needs'),
      plan: step.input('plan'),
      jobs: step.input('jobs')
    }
    const decision = judgeOrExplain(inputs)
    if (decision.result === 'passed') step.setResult('passed')
    return decision
  } catch (error) {
    return toFailure(explainUnwritable(error))
  }
}

function judgeOrExplain(inputs: GateInputs): Decision {
  try {
    return judgeRun(inputs)
  } catch (error) {
    const beside = 'what the workflow gives to the gate'
    return toFailure(explainUnforeseen(error, 'the gate could not decide', beside))
  }
}

function toFailure(diagnostic: Diagnostic): Decision {
  return { result: 'failed', rows: [], diagnostics: [diagnostic] }
}
