import type { ValidConfiguration } from '../../configuration/reading/valid-configuration'
import { type Diagnostic, problem } from '../../diagnostics/diagnostic'
import { isNegated } from '../../patterns/globs/glob'
import type { PathIndex } from '../../tree/path-index'
import type { TreeFacts } from '../facts'
import { adviseLiving } from './advise-living'

/** One pattern may stand in many images: it is matched, and advised on, once. */
export function findDeadPatterns({
  valid: { patterns },
  head
}: Pick<TreeFacts, 'valid' | 'head'>): Diagnostic[] {
  if (head === undefined) return []
  const dead = [...new Set(patterns.map(({ pattern }) => pattern))].filter(
    pattern => !head.index.matchesAny(pattern)
  )
  const fixes = new Map(dead.map(pattern => [pattern, adviseLiving(pattern, head)]))
  return patterns.flatMap(({ pattern, place }) => {
    const fix = fixes.get(pattern)
    const message = `the pattern "${pattern}" matches no tracked file`
    return fix === undefined ? [] : [problem('dead-pattern', { message, fix, place })]
  })
}

/** Patterns that were stopped while this plan was made: asked last, after all of them were used. */
export function findSlowPatterns(
  { patterns }: ValidConfiguration,
  indexes: readonly PathIndex[]
): Diagnostic[] {
  const slow = new Set(indexes.flatMap(index => [...index.slowPatterns]))
  return patterns
    .filter(({ pattern }) => slow.has(isNegated(pattern) ? pattern.slice(1) : pattern))
    .map(({ pattern, place }) =>
      problem('slow-pattern', {
        message: `the pattern "${pattern}" takes too long to match some names and was stopped: there it ${isNegated(pattern) ? 'takes nothing away' : 'counts as a match'}`,
        fix: adviseQuicker(pattern),
        place
      })
    )
}

/** Advises on what may be tried most often first. */
function adviseQuicker(pattern: string): string {
  if (/[*+]\(|[)\]}]\+/.test(pattern)) {
    return 'write it without a group that repeats, as "+(…)" or "*(…)", or as several patterns'
  }
  return /[({]/.test(pattern)
    ? 'write it as several patterns, one for each alternative, or with fewer stars'
    : 'write it with fewer stars, or name the folders that it is about'
}
