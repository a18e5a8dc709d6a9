import type { Unreadable } from '../../diagnostics/unreadable'

/** The commits to compare the head with, and how people call each; or why they are out of reach. */
export type Bases =
  | {
      readonly kind: 'bases'
      readonly ids: readonly string[]
      /** For people, as `1a2b3c4 (before the push)`. */
      readonly names: readonly string[]
    }
  /** What was named is no base, whoever is asked. */
  | { readonly kind: 'no-base'; readonly because: string }
  | MissingCommit
  | Unreadable

/** A commit that a source was asked for and does not have. */
export interface MissingCommit {
  readonly kind: 'missing'
  /** How people call it, as `"1a2b3c4" (before the push)`. */
  readonly what: string
  readonly place: SearchPlace
  /** What to do, or what happened. */
  readonly otherwise: string
}

/** Where git looks for commits. */
export type SearchPlace = 'in this clone' | 'on the remote'
