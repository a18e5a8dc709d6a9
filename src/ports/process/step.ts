import type { Diagnostic } from '../../diagnostics/diagnostic'
import type { Printable } from '../../diagnostics/text/printable'

/** The step of a job that runs this process: its inputs, and where its answers go. */
export interface Step {
  /** An environment variable of the step; undefined if it is unset or empty. */
  variable(name: string): string | undefined
  /** The value of an input; empty if the workflow does not give it. */
  input(name: string): string
  /**
   * One of a closed set of words, so it needs no escape.
   * @throws if the runner's file cannot be written
   */
  setResult(result: 'passed' | 'failed'): void
  /** Never throws: no job depends on a summary. */
  writeSummary(markdown: Printable): void
  /** Shows mistakes next to the run; nothing outside a job. */
  annotate(diagnostics: readonly Diagnostic[]): void
  print(text: Printable): void
}
