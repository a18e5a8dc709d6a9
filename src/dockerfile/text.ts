/**
 * A text of which stretches may be unknown: the literal fragments around them, in order. One fragment is a text
 * that is known.
 */
export type Text = readonly [string, ...string[]]

/** Of this text nothing is known. */
export const UNKNOWN: Text = ['', '']

export const EMPTY: Text = ['']

/** The whole text, or undefined where a part of it is unknown. */
export function literal(text: Text): string | undefined {
  return text.length === 1 ? text[0] : undefined
}

/** Whether the text may be empty: `yes`, `no`, or `unknown`. */
export function emptiness(text: Text): 'yes' | 'no' | 'unknown' {
  if (text.some(fragment => fragment !== '')) {
    return 'no'
  }
  return text.length === 1 ? 'yes' : 'unknown'
}

/** Collects a text piece by piece. */
export class TextBuilder {
  readonly #closed: string[] = []
  #open = ''

  append(piece: string): void {
    this.#open += piece
  }

  appendText(text: Text): void {
    const [first, ...rest] = text
    this.#open += first
    for (const fragment of rest) {
      this.#closed.push(this.#open)
      this.#open = fragment
    }
  }

  build(): Text {
    const [first, ...rest] = this.#closed
    return first === undefined ? [this.#open] : [first, ...rest, this.#open]
  }
}
