import { type Effort, entryCost } from '../effort'
import { refuse } from '../refusal'

/** A pattern of `${name#pattern}` and its kin: `?`, `*`, and characters that stand for themselves. */
export type Token =
  | { readonly kind: 'any' }
  | { readonly kind: 'one' }
  | { readonly kind: 'char'; readonly char: string }

const any: Token = { kind: 'any' }
const one: Token = { kind: 'one' }

/** Which of several ends of a match counts. */
type Preference = 'shortest' | 'longest'

/** The tokens of a pattern; refuses an escape that means nothing. */
export function parsePattern(chars: readonly string[]): Token[] {
  const tokens: Token[] = []
  for (let index = 0; index < chars.length; index += 1) {
    const char = chars[index] ?? ''
    switch (char) {
      case '*':
        tokens.push(any)
        break
      case '?':
        tokens.push(one)
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

/** How a match is chosen. */
export interface MatchRules {
  readonly prefer: Preference
  readonly effort: Effort
}

/** Follows all readings of a pattern at once, so that no pattern makes it backtrack. */
export class Matcher {
  readonly #tokens: readonly Token[]
  readonly #chars: readonly string[]
  readonly #how: MatchRules

  constructor(tokens: readonly Token[], chars: readonly string[], how: MatchRules) {
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
        if (this.#how.prefer === 'shortest') return end
      }
      const char = this.#chars[index]
      if (char === undefined || states.size === 0) return end
      this.#how.effort.spend(entryCost * states.size)
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

  /** A `*` may also match nothing. The set grows during the loop. */
  #close(states: Set<number>): Set<number> {
    for (const state of states) {
      if (this.#tokens[state]?.kind === 'any') states.add(state + 1)
    }
    return states
  }
}
