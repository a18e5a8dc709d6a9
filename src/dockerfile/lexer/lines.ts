import { byteLength } from '../../patterns/go/go-text'
import { Refusal } from '../refusal'

/** The longest line that BuildKit's scanner takes, in bytes, without its line feed. */
const maxBytes = 65_535

/** Gives the physical lines of a text one by one, each with its line ending. */
export class Lines {
  readonly #text: string
  #offset = 0
  #number = 0

  constructor(text: string) {
    this.#text = text
  }

  /** Number of the line that was given last, from 1. */
  get number(): number {
    return this.#number
  }

  next(): string | undefined {
    if (this.#offset >= this.#text.length) return undefined
    const feed = this.#text.indexOf('\n', this.#offset)
    const end = feed < 0 ? this.#text.length : feed + 1
    const line = this.#text.slice(this.#offset, end)
    this.#offset = end
    this.#number += 1
    if (line.length > maxBytes / 3 && byteLength(line) > maxBytes + (feed < 0 ? 0 : 1)) {
      throw new Refusal('refused', `a line is longer than ${maxBytes} bytes`, this.#number)
    }
    return line
  }
}

/** The line without the carriage returns and line feeds at its end. */
export function trimLineEnd(line: string): string {
  let end = line.length
  while (end > 0 && (line[end - 1] === '\n' || line[end - 1] === '\r')) end -= 1
  return line.slice(0, end)
}
