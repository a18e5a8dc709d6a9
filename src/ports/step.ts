import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Printable } from '../diagnostics/text/printable'

/** The step of a job that runs this process: its inputs, and where its answers go. */
export interface Step {
  /** The value of an input; empty where the workflow does not give it. */
  input(name: string): string
  /**
   * One of a closed set of words, so it needs no escape.
   * @throws where the file of the runner cannot be written
   */
  setResult(result: 'passed' | 'failed'): void
  /** Never throws: a summary is missed by nobody's job. */
  writeSummary(markdown: Printable): void
  /** Shows mistakes beside the run; nothing outside of a job. */
  annotate(diagnostics: readonly Diagnostic[]): void
  print(text: Printable): void
}
