import type { Diagnostic } from '../../diagnostics/diagnostic'
import { limitDiagnostics } from '../../diagnostics/limit-diagnostics'
import type { DiagnosticCode } from '../../diagnostics/problems'
import { assignByName } from './decision/assign-by-name'
import { decide } from './decision/decide'
import type { Decision } from './decision/decision'
import { findPlans } from './decision/find-plans'
import { parseNeeds } from './needs/parse-needs'
import { parseAssignments } from './parse-assignments'

/** The inputs of the gate, as the workflow gives them. */
export interface GateInputs {
  /** The context `needs` as JSON. */
  readonly needs: string
  /** Ids of plan jobs. */
  readonly plan: string
  /** The purposes of jobs, if their names do not say them. */
  readonly jobs: string
}

/** The gate's whole answer about a run, made from texts. */
export function judgeRun(inputs: GateInputs): Decision {
  const needs = parseNeeds(inputs.needs)
  if (needs.kind === 'broken') {
    return { result: 'failed', rows: [], diagnostics: limitDiagnostics(needs.diagnostics) }
  }
  const { jobs } = needs
  const found = findPlans(jobs, inputs.plan)
  const others = jobs.filter(job => !found.plans.includes(job))
  const said = parseAssignments(inputs.jobs, others, found.plans)
  const assignments = new Map([...assignByName(others, found.plans), ...said.assignments])
  const decision = decide({ jobs, plans: found.plans, assignments })
  const unsound = [...found.diagnostics, ...said.diagnostics]
  const whole = unsound.length === 0 ? decision : refuse(unsound, decision)
  return { ...whole, diagnostics: limitDiagnostics(whole.diagnostics) }
}

/** Codes that hold whatever the plan and the purposes of the jobs are. */
const certain: readonly DiagnosticCode[] = ['job-failed', 'plan-not-made']

/** Nothing can be said of a skipped job without a plan, or with a wrong input. */
function refuse(unsound: readonly Diagnostic[], { rows, diagnostics }: Decision): Decision {
  return {
    result: 'failed',
    rows: rows.map(row =>
      row.job.result === 'skipped'
        ? { ...row, standing: 'stopped', because: 'not known before the mistakes are mended' }
        : row
    ),
    diagnostics: [...unsound, ...diagnostics.filter(({ code }) => certain.includes(code))]
  }
}
