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
  /** Missing where the mistake is in no text, as a missing file. */
  readonly place?: Place
}

/** Whether there is an error among them: warnings stand in nobody's way. */
export function hasMistake(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(isMistake)
}

/** Those that are mistakes. */
export function listMistakes(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(isMistake)
}

function isMistake({ severity }: Diagnostic): boolean {
  return severity === 'error'
}

/** Where a mistake stands, with the text around it for the caret. */
export interface Place {
  readonly source: TextSource
  /** Counted from 1. */
  readonly line: number
  /** Counted from 1, in UTF-16 units. */
  readonly column: number
  /** How many columns the caret underlines, at least 1. */
  readonly length: number
  /** The whole line, without its line break; missing: the line is known, and not shown. */
  readonly text?: string
}

/** What a text is called in front of `:line:column`; only files can be annotated. */
export type TextSource =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'input'; readonly name: string }

/** Every code that the product reports. A new one needs its heading in `docs/errors.md`. */
export const diagnosticCodes = [
  'yaml-syntax',
  'duplicate-key',
  'unknown-key',
  'wrong-type',
  'missing-value',
  'invalid-value',
  'line-break',
  'no-configuration',
  'no-images',
  'invalid-image-name',
  'unknown-image',
  'unknown-filter',
  'unknown-platform',
  'unknown-runner',
  'new-runner',
  'colliding-names',
  'unnamed-image',
  'parent-cycle',
  'ambiguous-parent',
  'bare-parent-name',
  'other-parent-tag',
  'near-parent-name',
  'own-name-twice',
  'unused-context',
  'unused-build-arg',
  'unknown-volatile-arg',
  'unfilled-value',
  'unknown-target',
  'invalid-path',
  'invalid-pattern',
  'only-negated-patterns',
  'negated-filter-pattern',
  'unknown-change-type',
  'filters-unreadable',
  'reserved-matrix-key',
  'several-platforms-loaded',
  'missing-platform',
  'unpublished-base',
  'untracked-context',
  'untracked-dockerfile',
  'dead-pattern',
  'unread-generated',
  'unused-dockerfile',
  'broken-dockerfile',
  'slow-pattern',
  'stale-silence',
  'invalid-input',
  'unknown-label-image',
  'label-beats-skip',
  'labels-unreadable',
  'runs-unreadable',
  'changes-unknown',
  'unknown-change-name',
  'unknown-listed-files',
  'unknown-default-branch',
  'unreadable-event',
  'second-configuration',
  'stale-head',
  'too-many-stages',
  'too-many-entries',
  'output-too-large',
  'plan-not-uploaded',
  'artifact-missing',
  'artifacts-unreachable',
  'disk-full',
  'broken-archive',
  'wrong-image-id',
  'image-id-unrecorded',
  'docker-failed',
  'dev-build-failed',
  'invalid-needs',
  'plan-not-needed',
  'plan-not-made',
  'output-not-passed-on',
  'job-failed',
  'job-skipped',
  'job-missing',
  'unassigned-job',
  'unwritable-outputs',
  'unexpected-failure'
] as const

/** A code of {@link diagnosticCodes}. */
export type DiagnosticCode = (typeof diagnosticCodes)[number]
