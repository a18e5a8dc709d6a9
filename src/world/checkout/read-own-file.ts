import { resolve, sep } from 'node:path'
import { unreadable } from '../../diagnostics/unreadable'
import type { FileText } from '../../tree/file-text'
import { followLinks } from './follow-links'
import { readFileText } from './read-file-text'

/**
 * The text of a file of the checkout, by its path there. Whoever wrote the checkout chose where its
 * links lead: none is followed out of it, or to what git keeps of it.
 */
export function readOwnFile(checkout: string, path: string): FileText {
  const forbidden = explainWay(checkout, path)
  if (forbidden !== undefined) return unreadable(forbidden)
  return readFileText(followLinks(resolve(followLinks(resolve(checkout)), path)))
}

/** Why the way to a file of the checkout is not followed; undefined where it stays there. */
export function explainWay(checkout: string, path: string): string | undefined {
  const root = followLinks(resolve(checkout))
  const steps = path.split('/').filter(each => each !== '')
  for (const index of steps.keys()) {
    const step = steps.slice(0, index + 1).join('/')
    const forbidden = explainPlace(root, followLinks(resolve(root, step)))
    if (forbidden !== undefined) return `"${step}" leads ${forbidden}`
  }
  return undefined
}

/** Where a real path is that is no place for a file of the checkout. */
function explainPlace(root: string, real: string): string | undefined {
  const folder = root.endsWith(sep) ? root : `${root}${sep}`
  if (real !== root && !real.startsWith(folder)) return 'out of the checkout'
  const isGit = real
    .slice(folder.length)
    .split(sep)
    .some(each => each.toLowerCase() === '.git')
  return isGit ? 'into the folder of git' : undefined
}
