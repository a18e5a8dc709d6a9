import type { Diagnostic } from '../../../diagnostics/diagnostic'
import type { NeededJob } from '../needs/needed-job'

/** What the gate says: `failed` where there is a diagnostic, each of which is a mistake. */
export interface Decision {
  readonly result: 'passed' | 'failed'
  /** A row for each job, in the order of `needs`; none where `needs` could not be read. */
  readonly rows: readonly Row[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A job, and why what became of it is right or not. */
export interface Row {
  readonly job: NeededJob
  readonly standing: Standing
  /** A clause, in which names stand in double quotes. */
  readonly because: string
}

/** `stopped`: skipped behind a failure, which says nothing about the job itself. */
export type Standing = 'right' | 'wrong' | 'stopped'
