import { type DiagnosticCode, problems, type SettledCode } from './problems'

/**
 * A mistake or a warning as data: place, offender, code and fix.
 *
 * The same value becomes the text in the terminal, the line in the log and the annotation on
 * the pull request. Every code has a heading in `docs/errors.md` with an executed example.
 */
export interface Diagnostic {
  readonly severity: 'error' | 'warning'
  readonly code: DiagnosticCode
  /** One sentence without a full stop; names the offender in double quotes. */
  readonly message: string
  /** What to type instead; one line or several. */
  readonly fix: string
  /** Missing if the mistake is in no text, as a missing file. */
  readonly place?: Place
}

/** The description of a problem at the place that finds it. */
export type Finding = Pick<Diagnostic, 'message' | 'fix' | 'place'>

/** A problem for which the table of codes says whether it is a mistake. */
export function problem(code: SettledCode, found: Finding): Diagnostic {
  return { severity: problems[code].severity, code, ...found }
}

/** Whether one of them is an error: warnings stop nobody. */
export function hasMistake(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(isMistake)
}

export function listMistakes(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(isMistake)
}

function isMistake({ severity }: Diagnostic): boolean {
  return severity === 'error'
}

/** The place of a mistake, with the text around it for the caret. */
export interface Place {
  readonly source: TextSource
  /** Counted from 1. */
  readonly line: number
  /** Counted from 1, in UTF-16 units. */
  readonly column: number
  /** The number of columns that the caret underlines, at least 1. */
  readonly length: number
  /** The whole line, without its line break; missing: the line is known, and not shown. */
  readonly text?: string
}

/** The name of a text in front of `:line:column`; only files can be annotated. */
export type TextSource =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'input'; readonly name: string }
