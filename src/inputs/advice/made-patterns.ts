import { joinPath, listAncestors, type RepositoryPath } from '../../paths/repository-path'
import { compileSegment, cutAtSpan, isPattern } from '../../patterns/go/segment-pattern'
import {
  type AskedPattern,
  toLiteralPattern,
  toPattern,
  toSpanningPatterns
} from '../contexts/git-ignores'
import type { PathSetOf } from '../inputs'
import { isSelected } from '../sets/select-paths'

/** What a source takes of a context. */
export type ContentSet = PathSetOf<'folder' | 'pattern'>

/** A source with a pattern, below the folder in front of it. */
export type PatternSet = ContentSet & { readonly text: string }

/** No pattern spells this name. */
export const newName = '\u0001new'

/** Whether a path lies in a folder, at any depth. */
export function isBelow(path: RepositoryPath, folder: RepositoryPath): boolean {
  return path.startsWith(`${folder}/`)
}

/** What git is asked of a source. */
export function toPatterns({ kind, path, text }: PatternSet): readonly AskedPattern[] {
  if (kind === 'folder') return toSpanningPatterns(joinPath(path, text))
  return [[...toLiteralPattern(path), ...toPattern(text)]]
}

/** All that an exception with wildcards matches. */
export function toExceptionSet(path: RepositoryPath, spans: boolean): ContentSet {
  const segments = path.split('/')
  const first = segments.findIndex(isPattern)
  const folder = segments.slice(0, first).join('/')
  const bound = spans ? cutAtSpan(segments) : segments
  const rest = bound.slice(first)
  return {
    kind: 'pattern',
    path: folder,
    segments: rest.map(compileSegment),
    text: rest.join('/')
  }
}

/** Whether a source may take a path, or something below or above it. */
export function mayTake(set: ContentSet, path: RepositoryPath): boolean {
  if (!isPattern(path) && isSelected(set, path)) return true
  const names = path.split('/').filter(name => name !== '')
  const first = names.findIndex(isPattern)
  const front = names.slice(0, first < 0 ? undefined : first).join('/')
  const own = set.path === '' ? [] : set.path.split('/')
  if (![front, ...listAncestors(front), ''].some(each => each === set.path)) return false
  if (set.kind === 'folder') return true
  return set.segments.every((fits, index) => {
    const name = names[own.length + index]
    return name === undefined || isPattern(name) || fits(name)
  })
}

/** Entries that every `.git` has. */
const gitEntries = ['HEAD', 'config', 'index', 'objects', 'refs', 'logs', 'hooks', 'packed-refs']

/**
 * Whether a pattern means `.git`, or something in it: a pattern that matches everything does not.
 */
export function namesGit([first = '', second]: readonly string[]): boolean {
  if (first.includes('**')) return false
  const fits = compileSegment(first)
  if (!fits('.git')) return false
  if (!fits(newName)) return true
  if (second === undefined || second.includes('**')) return false
  const inside = compileSegment(second)
  return !inside(newName) && gitEntries.some(inside)
}
