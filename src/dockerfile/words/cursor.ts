import { charAt, isDigit, isLetter } from '../../patterns/go/go-text'
import { refuse } from '../refusal'

/** A place in a text that is scanned from front to back. */
export class Cursor {
  readonly #source: string
  #index: number

  constructor(source: string) {
    this.#source = source
    // Go's scanner ignores a byte order mark at its start.
    this.#index = source.startsWith('\ufeff') ? 1 : 0
  }

  /** The next character, '' at the end. */
  peek(): string {
    return this.#source.charAt(this.#index)
  }

  take(): string {
    const char = this.peek()
    this.#index += 1
    return char
  }

  /** The text in front of the next of these characters. */
  takeUpTo(stops: string): string {
    const start = this.#index
    while (this.#index < this.#source.length && !stops.includes(this.peek())) this.#index += 1
    return this.#source.slice(start, this.#index)
  }

  /**
   * The name of a variable: digits, one special parameter, or letters, digits and `_`; '' if none
   * stands here.
   */
  takeName(): string {
    const start = this.#index
    const first = charAt(this.#source, start)
    if (isDigit(first)) {
      this.#skipWhile(isDigit)
    } else if (first !== '' && '@*#?-$!'.includes(first)) {
      this.#index += 1
    } else {
      this.#skipWhile(char => isLetter(char) || isDigit(char) || char === '_')
    }
    return this.#source.slice(start, this.#index)
  }

  /** `<`, or `<<` with the blanks behind it, which do not separate it from the name of a heredoc. */
  takeHeredocSign(): string {
    const start = this.#index
    this.#index += 1
    if (this.peek() === '<') {
      do {
        this.#index += 1
      } while ([' ', '\t', '\r'].includes(this.peek()))
    }
    return this.#source.slice(start, this.#index)
  }

  /** The text up to the next single quote, which is taken, too. */
  takeSingleQuoted(): string {
    const end = this.#source.indexOf("'", this.#index)
    if (end < 0) refuse('unexpected end of statement while looking for matching single-quote')
    const text = this.#source.slice(this.#index, end)
    this.#index = end + 1
    return text
  }

  #skipWhile(holds: (char: string) => boolean): void {
    for (;;) {
      const char = charAt(this.#source, this.#index)
      if (char === '' || !holds(char)) return
      this.#index += char.length
    }
  }
}
