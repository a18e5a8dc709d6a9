import type { Diagnostic } from '../../diagnostics/diagnostic'
import type { Printable } from '../../diagnostics/text/printable'

/** The job that the action runs in. */
export interface Runner {
  /** An environment variable of the job; undefined if it is unset or empty. */
  variable(name: string): string | undefined
  /** An input of the action as it stands in the workflow; `''` if it is not given. */
  input(name: string): string
  /** Sets the outputs that hold until others are set; a person in a terminal is not shown them. */
  presetOutputs(outputs: ReadonlyMap<string, string>): void
  /** Sets outputs; a later value of a name wins. Throws if they cannot be written. */
  setOutputs(outputs: ReadonlyMap<string, string>): void
  /** Replaces the job summary of this step; the log tells what cannot be written. */
  writeSummary(markdown: Printable): void
  /**
   * Called once, with all of a run: GitHub shows ten of each severity, the last then counts the
   * rest. Only in a job: a terminal has them in its log.
   */
  annotate(diagnostics: readonly Diagnostic[]): void
  /** Prints lines to the log. */
  print(text: Printable): void
  /** Prints lines that can be folded under a title. */
  printGroup(title: Printable, text: Printable): void
}
