import type { Unreadable } from '../tree/unreadable'

/** The commits to compare the head with, and what they are; or why they are out of reach. */
export type Bases =
  { readonly kind: 'bases'; readonly ids: readonly string[]; readonly as: string } | Unreadable

export function outOfReach(because: string): Unreadable {
  return { kind: 'unreadable', because }
}
