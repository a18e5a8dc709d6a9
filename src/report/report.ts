import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Plan } from '../plan/plan'
import type { Outputs } from './matrix/outputs'
import { listRows, type Row } from './tables/rows'

/** What a summary and a log tell of a run. */
export interface Report {
  readonly plan: Plan
  /** Those of the plan, which the log and the summary show alike. */
  readonly rows: readonly Row[]
  readonly outputs: Outputs
  readonly warnings: readonly Diagnostic[]
  /** The number of further warnings that the configuration silences; missing: none. */
  readonly silenced?: number
}

export function toReport(told: Omit<Report, 'rows'>): Report {
  return { ...told, rows: listRows(told.plan) }
}

/** Readers of a plan must learn that something was not told. */
export function tellSilenced(count = 0): string[] {
  if (count === 0) return []
  return [`${count === 1 ? '1 warning' : `${count} warnings`} silenced by the configuration`]
}
