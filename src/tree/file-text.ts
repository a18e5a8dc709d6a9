import type { Unreadable } from '../diagnostics/unreadable'

/** The result of reading a file. */
export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' }
  /** Something is there, but no file that can be read. */
  | Unreadable
