import { isNegated } from '../../patterns/globs/glob'
import { quoteForYaml } from '../document/yaml-text'
import { type Finding, quote } from '../mistakes/finding'
import type { Text } from '../shape/shape'

/** Patterns that can never match what they were written for, and lists that match nothing. */
export function checkPatterns(patterns: readonly Text[]): Finding[] {
  return [...patterns.flatMap(checkPattern), ...checkNegated(patterns, isNegated)]
}

/** One pattern, with or without a `!` in front. */
export function checkPattern({ value, range }: Text): Finding[] {
  const negated = isNegated(value)
  const wrong = explainPattern(negated ? value.slice(1) : value, value)
  if (wrong === undefined) return []
  const { message, instead, advice } = wrong
  const fix = instead === undefined ? advice : `write ${negated ? '!' : ''}${instead}`
  return [
    { code: 'invalid-pattern', message: `the pattern ${quote(value)} ${message}`, fix, range }
  ]
}

interface Wrong {
  readonly message: string
  /** The pattern that was meant. */
  readonly instead?: string
  readonly advice: string
}

/** @param written the pattern with its `!` */
function explainPattern(pattern: string, written: string): Wrong | undefined {
  if (pattern === '') return { message: 'is empty', advice: 'write a glob, or take it away' }
  if (isNegated(pattern)) {
    return { message: 'begins with two "!"', advice: 'write one "!", or none' }
  }
  if (pattern.split('/').includes('..')) {
    return { message: 'holds ".."', advice: 'write it from the root of the repository' }
  }
  if (pattern.startsWith('/')) {
    const instead = pattern.replace(/^\/+/, '') || '**'
    return { message: 'begins with "/" and matches nothing', instead, advice: '' }
  }
  if (pattern.endsWith('/')) {
    const instead = `${pattern.replace(/\/+$/, '')}/**`
    return { message: 'ends with "/" and matches nothing', instead, advice: '' }
  }
  if (pattern.includes('//')) {
    const instead = pattern.replace(/\/{2,}/g, '/')
    return { message: 'holds "//" and matches nothing', instead, advice: '' }
  }
  const bracket = findUnbalanced(pattern)
  if (bracket === undefined) return undefined
  return {
    message: `has a "${bracket.character}" without its partner`,
    advice: `close it, or write ${escapeUnbalanced(written, findUnbalanced)} for the character itself`
  }
}

export interface Bracket {
  readonly character: string
  readonly index: number
}

/** The pattern as YAML may hold it: a backslash between double quotes would mean something else. */
export function escapeUnbalanced(
  pattern: string,
  find: (pattern: string) => Bracket | undefined
): string {
  let text = pattern
  for (let count = 0; count < mostBrackets; count += 1) {
    const bracket = find(text)
    if (bracket === undefined) break
    text = `${text.slice(0, bracket.index)}\\${text.slice(bracket.index)}`
  }
  return quoteForYaml(text)
}

const mostBrackets = 20

const closing = new Map([
  ['[', ']'],
  ['{', '}'],
  ['(', ')']
])

/** The first bracket that is never closed, or never opened. */
export function findUnbalanced(pattern: string): Bracket | undefined {
  const open: Bracket[] = []
  for (let index = 0; index < pattern.length; index += 1) {
    const character = pattern[index] ?? ''
    if (character === '\\') index += 1
    else if (character === '[') {
      const end = findClassEnd(pattern, index)
      if (end === undefined) return { character, index }
      index = end
    } else if (closing.has(character)) open.push({ character, index })
    else if (character === '}' || character === ')' || character === ']') {
      if (closing.get(open.pop()?.character ?? '') !== character) return { character, index }
    }
  }
  return open[0]
}

/** `[:xdigit:]` */
const longestClassName = 10

/**
 * Other brackets inside `[…]` are characters, except for those of `[:digit:]`; a leading `]` is
 * one, too.
 */
function findClassEnd(pattern: string, start: number): number | undefined {
  const first = /^\[[!^]?\]?/.exec(pattern.slice(start))?.[0].length ?? 1
  for (let index = start + first; index < pattern.length; index += 1) {
    const named = /^\[:\w+:\]/.exec(pattern.slice(index, index + longestClassName))?.[0]
    if (named !== undefined) index += named.length - 1
    else if (pattern[index] === '\\') index += 1
    else if (pattern[index] === ']') return index
  }
  return undefined
}

/** A list whose patterns all take away; the list itself decides what a leading `!` means. */
export function checkNegated(
  patterns: readonly Text[],
  takesAway: (pattern: string) => boolean
): Finding[] {
  const first = patterns[0]
  if (first === undefined || !patterns.every(({ value }) => takesAway(value))) return []
  return [
    {
      code: 'only-negated-patterns',
      message: `the list of ${quote(first.value)} only takes away, and matches nothing`,
      fix: 'begin it with what is matched, as "**"',
      range: first.range
    }
  ]
}
