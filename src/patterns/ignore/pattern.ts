import { isAcceptedGlob } from '../go/accepted-glob'
import { cleanPath, trimSpace } from '../go/go-text'
import { type Matcher, toMatcher } from './matcher'

/** One pattern of an ignore file. */
export interface Pattern {
  /** The clean pattern, without `!`. */
  readonly text: string
  /** The line of the ignore file, counted from 1. */
  readonly line: number
  /** `send` is a pattern with `!`: its matches are part of the context after all. */
  readonly effect: 'ignore' | 'send'
  readonly matcher: Matcher
}

/** BuildKit refuses the ignore file; the line is counted from 1. */
export interface Invalid {
  readonly kind: 'invalid'
  readonly because: string
  readonly line: number
}

export interface PatternLine {
  readonly text: string
  readonly line: number
}

export type Patterns =
  { readonly kind: 'patterns'; readonly patterns: readonly Pattern[] } | Invalid

/**
 * Reads patterns by the rules of moby/patternmatcher (`New`). Patterns that only their first
 * comparison finds malformed, such as `[z-a]`, are kept: a build fails by them when its walk gets
 * that far.
 */
export function parsePatterns(lines: readonly PatternLine[]): Patterns {
  const patterns: Pattern[] = []
  for (const { text, line } of lines) {
    const trimmed = trimSpace(text)
    if (trimmed === '') continue
    const clean = cleanPath(trimmed)
    if (clean === '!') return { kind: 'invalid', because: 'a lone "!" excepts nothing', line }
    const effect = clean.startsWith('!') ? 'send' : 'ignore'
    const pattern = effect === 'send' ? clean.slice(1) : clean
    if (!isAcceptedGlob(pattern)) return malformed({ text: pattern, line })
    patterns.push({ text: pattern, line, effect, matcher: toMatcher(pattern) })
  }
  return { kind: 'patterns', patterns }
}

/** The refusal of a malformed pattern. */
export function malformed({ text, line }: PatternLine): Invalid {
  return { kind: 'invalid', because: `the pattern ${JSON.stringify(text)} is malformed`, line }
}
