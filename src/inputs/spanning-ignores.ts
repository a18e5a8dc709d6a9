import { joinPath, listAncestors, type RepositoryPath } from '../paths/repository-path'
import { deepestRule, mayBeIgnored, type IgnoreScope, type IgnoreVerdict } from './git-ignores'
import type { PathSet } from './inputs'
import { isPattern } from './segment-pattern'
import { selectNamed } from './select-paths'

/** Two stars as an ignore file reads them, also within a name; a star behind `\` is none. */
const span = /(?<!\\)\*\*+/g

/**
 * As {@link mayBeIgnored}, for a pattern of `COPY --parents`, in which `**` spans folders: it is
 * every pattern with so many single stars, up to where the deepest rule ends.
 *
 * @param pattern from the repository's root
 */
export function mayBeIgnoredBelow(pattern: RepositoryPath, scope: IgnoreScope): IgnoreVerdict {
  const spans = [...pattern.matchAll(span)]
  const [first, last] = [spans[0], spans.at(-1)]
  if (first === undefined || last === undefined) return mayBeIgnored(pattern, scope)
  // What stands between two spans narrows them: without it more is matched, never less.
  const start = pattern.slice(0, first.index)
  const end = pattern.slice(last.index + last[0].length)
  const looked = listPlaces(pattern)
  for (const each of listExpansions({ start, end, depth: deepestRule(scope) })) {
    const { by } = mayBeIgnored(each, scope)
    if (by !== undefined) return { looked, by }
  }
  return { looked }
}

interface Spanning {
  readonly start: string
  readonly end: string
  /** How many folders are tried at the most. */
  readonly depth: number
}

function* listExpansions({ start, end, depth }: Spanning): Iterable<string> {
  const isAlone = (start === '' || start.endsWith('/')) && end.startsWith('/')
  if (isAlone) yield `${start}${end.slice(1)}`
  for (let more = 0; more <= depth; more += 1) yield `${start}*${'/*'.repeat(more)}${end}`
}

/** Where a `.gitignore` may have a say: above the pattern, and in all that it could match. */
function listPlaces(pattern: RepositoryPath): PathSet[] {
  const segments = pattern.split('/')
  const folder = segments.slice(0, segments.findIndex(isPattern)).join('/')
  const above = folder === '' ? [] : [...listAncestors(folder), '']
  return [
    ...above.map((path): PathSet => ({ kind: 'path', path: joinPath(path, '.gitignore') })),
    {
      kind: 'folder',
      path: folder,
      only: selectNamed('.gitignore', { key: 'what git ignores', has: () => true })
    }
  ]
}
