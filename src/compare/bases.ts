import type { Unreadable } from '../tree/unreadable'

/** The commits to compare the head with, and what each is; or why they are out of reach. */
export type Bases =
  | {
      readonly kind: 'bases'
      readonly ids: readonly string[]
      /** For people, as `1a2b3c4 (before the push)`. */
      readonly names: readonly string[]
    }
  /** What was named is none, whoever is asked. */
  | { readonly kind: 'no-base'; readonly because: string }
  | Unreadable
