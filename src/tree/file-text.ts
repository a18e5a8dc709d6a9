import type { Unreadable } from '../diagnostics/unreadable'

/** What reading a file gave. */
export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' }
  /** There is something, but no file that can be read. */
  | Unreadable
