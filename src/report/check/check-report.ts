import type { Diagnostic, Place } from '../../diagnostics/diagnostic'

/** What a check of a repository found. */
export interface CheckReport {
  /** Mistakes first; each of them, warnings too, has to be mended or silenced. */
  readonly findings: readonly Diagnostic[]
  /** The number of warnings that the configuration silences. */
  readonly silenced: number
  /** What is worth knowing, and no mistake. */
  readonly notes: readonly Note[]
  readonly looked: {
    readonly images: number
    /** The workflows and actions that use image-matrix. */
    readonly workflows: number
  }
}

/** Something that is no mistake: what could not be judged, or could be better. */
export interface Note {
  readonly kind:
    | 'unjudged'
    | 'inexact'
    | 'whole-context'
    | 'idle-pattern'
    | 'unbuilt'
    | 'unsent-source'
    | 'second-pusher'
    | 'untested'
  readonly place?: Place
  readonly message: string
  /** What to type where something is to be mended; lines. */
  readonly fix?: string
}
