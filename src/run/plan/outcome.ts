import { arrangeDiagnostics } from '../../diagnostics/arrange-diagnostics'
import { type Diagnostic } from '../../diagnostics/diagnostic'
import type { DiagnosticCode } from '../../diagnostics/problems'
import type { Report } from '../../report/report'
import type { Request } from '../../request/request'
import { explainUnforeseen, explainUnwritable } from './explain-failures'

/** How a run ends: with a plan and its outputs, or with the mistakes that prevent it. */
export type Outcome = PlannedOutcome | FailedOutcome

/** A plan, with what the step wants of it. */
export interface PlannedOutcome extends Pick<Request, 'planArtifact'> {
  readonly kind: 'planned'
  readonly report: Report
}

/** At least one mistake, and the warnings that were found. */
export interface FailedOutcome {
  readonly kind: 'failed'
  readonly diagnostics: readonly Diagnostic[]
}

/** @param diagnostics at least one mistake */
export function failed(diagnostics: readonly Diagnostic[]): FailedOutcome {
  return { kind: 'failed', diagnostics: arrangeDiagnostics(diagnostics) }
}

/** Mistakes in what images are built from, which decides the depth of a plan. */
const graphMistakes: readonly DiagnosticCode[] = ['parent-cycle', 'ambiguous-parent']

/** The mistakes of a plan, behind those found before it, unless they follow from those. */
export function joinMistakes(
  found: readonly Diagnostic[],
  ofPlan: readonly Diagnostic[]
): readonly Diagnostic[] {
  const isDepthKnown = !found.some(({ code }) => graphMistakes.includes(code))
  return [...found, ...ofPlan.filter(({ code }) => isDepthKnown || code !== 'too-many-stages')]
}

/** An unforeseen failure: still an outcome, with what to do about it. */
export function toUnexpectedFailure(
  error: unknown,
  what = 'the plan could not be made'
): FailedOutcome {
  return failed([explainUnforeseen(error, what, 'the configuration')])
}

/** A plan is of no use to anybody without its outputs: the run ends if they cannot be written. */
export function writeOutputs(write: () => void): FailedOutcome | undefined {
  try {
    write()
    return undefined
  } catch (error) {
    return failed([explainUnwritable(error)])
  }
}
