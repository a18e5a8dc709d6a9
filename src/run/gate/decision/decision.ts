import type { Diagnostic } from '../../../diagnostics/diagnostic'
import type { NeededJob } from '../needs/needed-job'

/** The gate's answer: `failed` if it has a diagnostic, each of which is a mistake. */
export interface Decision {
  readonly result: 'passed' | 'failed'
  /** A row for each job, in the order of `needs`; none if `needs` could not be read. */
  readonly rows: readonly Row[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A job, and why its result is right or not. */
export interface Row {
  readonly job: NeededJob
  readonly standing: Standing
  /** A clause, in which names stand in double quotes. */
  readonly because: string
}

/** `stopped`: skipped behind a failure, which says nothing about the job itself. */
export type Standing = 'right' | 'wrong' | 'stopped'
