import picomatch from 'picomatch'
import { parentPath, type RepositoryPath } from '../../paths/repository-path'
import { boundWork } from './glob-work'
import { literalEndings, literalPrefix } from './literal-ends'

/** One pattern, without a leading `!`: picomatch with `dot: true`, and `flags: 's'` because a name may hold a newline. */
export interface Glob {
  readonly pattern: string
  /** Every path that matches begins with this text. */
  readonly prefix: string
  judge(path: RepositoryPath): GlobVerdict
}

/** `stopped`: a match was not looked for, since the search could take forever. */
export type GlobVerdict = 'match' | 'other' | 'stopped'

const options = { dot: true, flags: 's', windows: false } as const

/** picomatch refuses longer patterns; such a pattern matches only its own text. */
const longestPattern = 65_536

/** Compiles a pattern; one that picomatch cannot read matches only its own text. */
export function compileGlob(pattern: string): Glob {
  const prefix = literalPrefix(pattern)
  const direct = toComparison(pattern, prefix)
  const matches = direct ?? picomatch(pattern, options)
  const isSoonDone = direct !== undefined || isQuick(pattern) ? () => true : boundWork(pattern)
  const endings = literalEndings(pattern)
  return {
    pattern,
    prefix,
    judge: path => {
      if (isSoonDone(path)) return matches(path) ? 'match' : 'other'
      const isPossible = path === pattern || endings.some(ending => path.endsWith(ending))
      return isPossible ? 'stopped' : 'other'
    }
  }
}

/** Text alone, or `**` behind it, needs no expression, which takes a hundred times as long to make. */
function toComparison(
  pattern: string,
  prefix: string
): ((path: RepositoryPath) => boolean) | undefined {
  if (prefix === pattern || pattern.length > longestPattern) return path => path === pattern
  if (prefix === '' || pattern !== `${prefix}/**`) return undefined
  const folder = `${prefix}/`
  return path => path === prefix || path.startsWith(folder)
}

/** The deepest folder that surely holds every path that a pattern, without `!`, can match. */
export function findFolder(pattern: string): RepositoryPath {
  const prefix = literalPrefix(pattern)
  return pattern.startsWith(`${prefix}/`) ? prefix : parentPath(prefix)
}

// One `*` or `**`, or `**` and a `*` behind it, among literal text and `?`: such a search goes over
// a path only a few times. Two that may meet, as in `*a*b` or `**/a/**/b`, are quadratic in a path
// of 4,096 bytes, and groups may be exponential.
function isQuick(pattern: string): boolean {
  return /^[^*+()[\]{}|\\]*(?:\*\*?|\*\*\/\*)?[^*+()[\]{}|\\]*$/.test(pattern)
}

/** Whether a pattern of a list takes away; `!(a|b)` is a group of picomatch's, not a `!`. */
export function isNegated(pattern: string): boolean {
  return /^!(?!\()/.test(pattern)
}
