import { isDigit, isLetter } from '../../patterns/go/go-text'
import type { Effort } from '../effort'
import { Matcher, type MatchRules, parsePattern } from './shell-matcher'

/** Takes the prefix that matches off a value, for `#` (shortest) and `##` (longest). */
export function trimPrefix(value: string, pattern: string, how: MatchRules): string {
  return trimStart(Array.from(value), Array.from(pattern), how).join('')
}

/** Takes the suffix that matches off a value, for `%` and `%%`: BuildKit does it on both texts reversed. */
export function trimSuffix(value: string, pattern: string, how: MatchRules): string {
  const trimmed = trimStart(Array.from(value).reverse(), reversePattern(Array.from(pattern)), how)
  return trimmed.reverse().join('')
}

function trimStart(value: string[], pattern: readonly string[], how: MatchRules): string[] {
  const end = new Matcher(parsePattern(pattern), value, how).endFrom(0)
  return end === undefined ? value : value.slice(end)
}

/** Reverses a pattern; a backslash stays in front of what it escapes. */
function reversePattern(chars: readonly string[]): string[] {
  const reversed: string[] = []
  for (let index = 0; index < chars.length; index += 1) {
    const char = chars[index] ?? ''
    const next = chars[index + 1]
    if (char === '\\' && next !== undefined) {
      reversed.push(next, char)
      index += 1
    } else {
      reversed.push(char)
    }
  }
  return reversed.reverse()
}

/** What is replaced by what. */
export interface Replacement {
  readonly pattern: string
  readonly by: string
  readonly effort: Effort
}

/** Replaces the first longest match, for `${name/pattern/by}`; here `by` is taken as it is. */
export function replaceFirst(value: string, { pattern, by, effort }: Replacement): string {
  const chars = Array.from(value)
  const matcher = new Matcher(parsePattern(Array.from(pattern)), chars, {
    prefer: 'longest',
    effort
  })
  for (let start = 0; start <= chars.length; start += 1) {
    const end = matcher.endFrom(start)
    if (end !== undefined) return chars.slice(0, start).join('') + by + chars.slice(end).join('')
  }
  return value
}

/** Replaces every match, for `${name//pattern/by}`; Go's `Regexp.ReplaceAllString`, which expands `$` in `by`. */
export function replaceAll(value: string, { pattern, by, effort }: Replacement): string {
  const chars = Array.from(value)
  const matcher = new Matcher(parsePattern(Array.from(pattern)), chars, {
    prefer: 'longest',
    effort
  })
  const parts: string[] = []
  let copied = 0
  for (let start = 0; start <= chars.length;) {
    const end = matcher.endFrom(start)
    // An empty match right behind another match does not count.
    if (end === undefined || (end === copied && end === start && start > 0 && parts.length > 0)) {
      start += 1
      continue
    }
    parts.push(
      chars.slice(copied, start).join(''),
      expandTemplate(by, chars.slice(start, end).join(''))
    )
    effort.spend(by.length + end - start)
    copied = end
    start = end > start ? end : start + 1
  }
  return parts.join('') + chars.slice(copied).join('')
}

/** Go's `Regexp.Expand` for a pattern without groups: `$0` is the match, other names are empty, `$$` is `$`. */
function expandTemplate(template: string, match: string): string {
  let result = ''
  let index = 0
  for (let sign = template.indexOf('$'); sign >= 0; sign = template.indexOf('$', index)) {
    result += template.slice(index, sign)
    const name = readTemplateName(template, sign + 1)
    result += name.text === undefined ? '$' : name.text === '0' ? match : ''
    index = name.end
  }
  return result + template.slice(index)
}

/** The name behind a `$`; without a text if the `$` stands for itself. */
function readTemplateName(template: string, start: number): { text?: string; end: number } {
  if (template[start] === '$') return { end: start + 1 }
  const braced = template[start] === '{'
  const first = braced ? start + 1 : start
  let end = first
  for (const char of template.slice(first)) {
    if (!isLetter(char) && !isDigit(char) && char !== '_') break
    end += char.length
  }
  if (end === first || (braced && template[end] !== '}')) return { end: start }
  return { text: template.slice(first, end), end: braced ? end + 1 : end }
}
