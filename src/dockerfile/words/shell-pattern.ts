import { isDigit, isLetter } from '../characters'
import { ENTRY, type Effort } from '../effort'
import { refuse } from '../refusal'

/** A pattern of `${name#pattern}` and its kin: `?`, `*`, and characters that stand for themselves. */
type Token =
  | { readonly kind: 'any' }
  | { readonly kind: 'one' }
  | { readonly kind: 'char'; readonly char: string }

const ANY: Token = { kind: 'any' }
const ONE: Token = { kind: 'one' }

/** Which of several ends of a match counts. */
type Preference = 'shortest' | 'longest'

function parsePattern(chars: readonly string[]): Token[] {
  const tokens: Token[] = []
  for (let index = 0; index < chars.length; index += 1) {
    const char = chars[index] ?? ''
    switch (char) {
      case '*':
        tokens.push(ANY)
        break
      case '?':
        tokens.push(ONE)
        break
      case '\\':
        index = parseEscape(chars, index, tokens)
        break
      default:
        tokens.push({ kind: 'char', char })
    }
  }
  return tokens
}

/** Reads what follows a backslash; gives the index of the last character that it took. */
function parseEscape(chars: readonly string[], index: number, tokens: Token[]): number {
  const next = chars[index + 1] ?? ''
  switch (next) {
    case '}':
    case '/':
      return index
    case '*':
    case '?':
    case '\\':
      tokens.push({ kind: 'char', char: next })
      return index + 1
  }
  return refuse(`invalid escape '\\${next}' in a pattern`)
}

/** Takes the prefix that matches off a value, for `#` (shortest) and `##` (longest). */
export function trimPrefix(value: string, pattern: string, how: Trim): string {
  return trimStart(Array.from(value), Array.from(pattern), how).join('')
}

/** Takes the suffix that matches off a value, for `%` and `%%`: BuildKit does it on both texts reversed. */
export function trimSuffix(value: string, pattern: string, how: Trim): string {
  const trimmed = trimStart(Array.from(value).reverse(), reversePattern(Array.from(pattern)), how)
  return trimmed.reverse().join('')
}

/** How a match is chosen. */
export interface Trim {
  readonly prefer: Preference
  readonly effort: Effort
}

function trimStart(value: string[], pattern: readonly string[], how: Trim): string[] {
  const end = new Matcher(parsePattern(pattern), value, how).endFrom(0)
  return end === undefined ? value : value.slice(end)
}

/** Reverses a pattern, where a backslash stays in front of what it escapes. */
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
    if (end !== undefined) {
      return chars.slice(0, start).join('') + by + chars.slice(end).join('')
    }
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

/** The name behind a `$`; without a text where the `$` stands for itself. */
function readTemplateName(template: string, start: number): { text?: string; end: number } {
  if (template[start] === '$') {
    return { end: start + 1 }
  }
  const braced = template[start] === '{'
  const first = braced ? start + 1 : start
  let end = first
  for (const char of template.slice(first)) {
    if (!isLetter(char) && !isDigit(char) && char !== '_') {
      break
    }
    end += char.length
  }
  if (end === first || (braced && template[end] !== '}')) {
    return { end: start }
  }
  return { text: template.slice(first, end), end: braced ? end + 1 : end }
}

/** Follows all readings of a pattern at once, so that no pattern makes it go back. */
class Matcher {
  readonly #tokens: readonly Token[]
  readonly #chars: readonly string[]
  readonly #how: Trim

  constructor(tokens: readonly Token[], chars: readonly string[], how: Trim) {
    this.#tokens = tokens
    this.#chars = chars
    this.#how = how
  }

  /** Where the preferred match that begins at `start` ends, or undefined when none does. */
  endFrom(start: number): number | undefined {
    const accepted = this.#tokens.length
    let states = this.#close(new Set([0]))
    let end: number | undefined
    for (let index = start; ; index += 1) {
      if (states.has(accepted)) {
        end = index
        if (this.#how.prefer === 'shortest') {
          return end
        }
      }
      const char = this.#chars[index]
      if (char === undefined || states.size === 0) {
        return end
      }
      this.#how.effort.spend(ENTRY * states.size)
      states = this.#close(this.#step(states, char))
    }
  }

  #step(states: ReadonlySet<number>, char: string): Set<number> {
    const next = new Set<number>()
    for (const state of states) {
      const token = this.#tokens[state]
      switch (token?.kind) {
        case 'any':
          // Neither wildcard takes a line feed.
          if (char !== '\n') next.add(state)
          break
        case 'one':
          if (char !== '\n') next.add(state + 1)
          break
        case 'char':
          if (char === token.char) next.add(state + 1)
          break
        case undefined:
          break
      }
    }
    return next
  }

  /** A `*` may also stand for nothing. The set grows while it is walked. */
  #close(states: Set<number>): Set<number> {
    for (const state of states) {
      if (this.#tokens[state]?.kind === 'any') {
        states.add(state + 1)
      }
    }
    return states
  }
}
