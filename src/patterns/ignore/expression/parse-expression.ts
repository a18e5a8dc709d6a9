import { type Assertion, empty, type Expression, oneRune, type Repeat } from './expression'
import { readClass } from './parse-class'
import { readEscape, readRune } from './parse-escape'

/** Larger counts are refused by Go's regexp/syntax. */
const mostRepeats = 1000

const notNewline = {
  kind: 'none of',
  ranges: [{ low: 10, high: 10 }],
  groups: []
} as const

const assertions: ReadonlyMap<string, Assertion> = new Map([
  ['A', 'begin'],
  ['z', 'end'],
  ['b', 'word boundary'],
  ['B', 'no word boundary']
])

/** A level of parentheses that is being read. */
interface Level {
  readonly branches: Expression[]
  parts: Expression[]
}

interface Counts {
  readonly min: number
  readonly max: number
  readonly end: number
}

/**
 * Reads a regular expression by the rules of Go's regexp/syntax, as far as the translation of a
 * pattern can use them; undefined if Go refuses it.
 */
export function parseExpression(text: string): Expression | undefined {
  return new Parser(text).parse()
}

class Parser {
  readonly #levels: Level[] = [{ branches: [], parts: [] }]
  #at = 0
  #afterRepeat = false

  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  parse(): Expression | undefined {
    while (this.#at < this.#text.length) {
      const repeats = this.#readRepeat()
      if (repeats === 'invalid') return undefined
      this.#afterRepeat = repeats === 'read'
      if (repeats === 'none' && !this.#readOne()) return undefined
    }
    return this.#levels.length === 1 ? closeLevel(this.#level) : undefined
  }

  get #level(): Level {
    return this.#levels.at(-1) ?? { branches: [], parts: [] }
  }

  #push(expression: Expression, end: number): true {
    this.#level.parts.push(expression)
    this.#at = end
    return true
  }

  #readOne(): boolean {
    const next = this.#at + 1
    switch (this.#text.charAt(this.#at)) {
      case '(':
        this.#levels.push({ branches: [], parts: [] })
        this.#at = next
        return true
      case ')':
        return this.#closeGroup()
      case '|':
        this.#level.branches.push({ kind: 'sequence', parts: this.#level.parts })
        this.#level.parts = []
        this.#at = next
        return true
      case '^':
        return this.#push({ kind: 'assertion', assertion: 'begin' }, next)
      case '$':
        return this.#push({ kind: 'assertion', assertion: 'end' }, next)
      case '.':
        return this.#push({ kind: 'rune', set: notNewline }, next)
      case '[':
        return this.#readBracket()
      case '\\':
        return this.#readBackslash()
      default:
        return this.#readLiteral()
    }
  }

  #closeGroup(): boolean {
    if (this.#levels.length === 1) return false
    const group = closeLevel(this.#level)
    this.#levels.pop()
    return this.#push(group, this.#at + 1)
  }

  #readLiteral(): boolean {
    const read = readRune(this.#text, this.#at)
    if (read.kind !== 'rune') return false
    return this.#push({ kind: 'rune', set: oneRune(read.rune) }, read.end)
  }

  #readBracket(): boolean {
    const read = readClass(this.#text, this.#at)
    if (read.kind === 'invalid') return false
    return this.#push({ kind: 'rune', set: read.set }, read.end)
  }

  #readBackslash(): boolean {
    const letter = this.#text.charAt(this.#at + 1)
    const assertion = assertions.get(letter)
    if (assertion !== undefined) return this.#push({ kind: 'assertion', assertion }, this.#at + 2)
    if (letter === 'Q') return this.#readQuoted()
    const read = readEscape(this.#text, this.#at)
    switch (read.kind) {
      case 'invalid':
        return false
      case 'rune':
        return this.#push({ kind: 'rune', set: oneRune(read.rune) }, read.end)
      case 'class':
        return this.#push({ kind: 'rune', set: { kind: 'one of', ...read.members } }, read.end)
    }
  }

  /** Everything between `\Q` and `\E`, or the end, is literal. */
  #readQuoted(): boolean {
    const close = this.#text.indexOf('\\E', this.#at + 2)
    const end = close < 0 ? this.#text.length : close
    this.#at += 2
    while (this.#at < end) this.#readLiteral()
    this.#at = close < 0 ? end : close + 2
    return true
  }

  #readRepeat(): 'read' | 'none' | 'invalid' {
    const counts = readCounts(this.#text, this.#at)
    if (counts === undefined) return 'none'
    const of = this.#level.parts.pop()
    if (of === undefined || this.#afterRepeat || !countsAreValid(counts)) return 'invalid'
    const repeat: Repeat = { kind: 'repeat', of, min: counts.min, max: counts.max }
    if (mostCopies(repeat) > mostRepeats) return 'invalid'
    this.#push(repeat, counts.end)
    return 'read'
  }
}

function closeLevel(level: Level): Expression {
  const last: Expression = { kind: 'sequence', parts: level.parts }
  if (level.branches.length === 0) return level.parts.length === 0 ? empty : last
  return { kind: 'choice', branches: [...level.branches, last] }
}

function readCounts(text: string, at: number): Counts | undefined {
  switch (text.charAt(at)) {
    case '*':
      return { min: 0, max: Infinity, end: at + 1 }
    case '+':
      return { min: 1, max: Infinity, end: at + 1 }
    case '?':
      return { min: 0, max: 1, end: at + 1 }
    case '{':
      return readBraces(text, at)
    default:
      return undefined
  }
}

const braces = /\{(0|[1-9][0-9]*)(?:(,)(0|[1-9][0-9]*)?)?\}/y

/** `{2}`, `{2,}`, `{2,3}`; everything else in braces is literal. */
function readBraces(text: string, at: number): Counts | undefined {
  braces.lastIndex = at
  const match = braces.exec(text)
  if (match === null) return undefined
  const min = Number(match[1])
  const max = match[2] === undefined ? min : Number(match[3] ?? Infinity)
  return { min, max, end: at + match[0].length }
}

function countsAreValid({ min, max }: Counts): boolean {
  return min <= mostRepeats && (max <= mostRepeats || max === Infinity) && min <= max
}

/** How often nested counts copy the innermost part. */
function mostCopies(repeat: Repeat): number {
  const own = repeat.max === Infinity ? repeat.min : repeat.max
  const inner = repeat.of.kind === 'repeat' ? mostCopies(repeat.of) : 1
  return Math.max(own, 1) * inner
}
