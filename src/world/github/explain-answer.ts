import { type Unreadable, unreadable } from '../../diagnostics/unreadable'
import type { ApiNeed } from '../../tree/compared'

/** What a token may read. */
export type Permission = 'actions' | 'contents' | 'pull-requests'

/** GitHub says 404 for what a token may not know of. */
export function explainRefusal(status: number, permission: Permission = 'contents'): string {
  switch (status) {
    case 401:
      return 'the API does not know the token'
    case 403:
    case 404:
      return `the API answered with status ${status}: give the job \`permissions: { ${permission}: read }\``
    default:
      return `the API answered with status ${status}`
  }
}

/** What would have let the API answer. */
export function toNeed(status: number): ApiNeed {
  switch (status) {
    case 401:
      return 'token'
    case 403:
    case 404:
      return 'permission'
    default:
      return 'server'
  }
}

/** An answer of another form, as of another server, is never an empty one. */
export function unexpected(what: string): Unreadable {
  return unreadable(`the API answered with something else than ${what}`)
}
