import { type Diagnostic, problem } from '../../diagnostics/diagnostic'

/** A step whose outputs cannot be written is of no use to anybody. */
export function explainUnwritable(error: unknown): Diagnostic {
  return problem('unwritable-outputs', {
    message: `the outputs could not be written: ${error instanceof Error ? error.message : String(error)}`,
    fix: 'let GITHUB_OUTPUT name the file that the runner made for this step'
  })
}

/**
 * A failure that nobody has foreseen.
 *
 * @param what could not be done, as a sentence
 * @param beside what a report of it needs besides this text
 */
export function explainUnforeseen(error: unknown, what: string, beside: string): Diagnostic {
  return problem('unexpected-failure', {
    message: `${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    fix: `please report it, with this text and ${beside}`
  })
}
