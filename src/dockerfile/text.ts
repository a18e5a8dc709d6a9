/** A text, as far as it is known: mostly all of it is. */
export type Text = string | PartialText

/** A text with unknown stretches. */
export interface PartialText {
  /** The known parts around them, in order: one more than the stretches. */
  readonly fragments: readonly [string, ...string[]]
  /**
   * The widest content that the stretches may have. `name`: something like a platform's
   * architecture, which leads nowhere. `names`: several with `/` between them, as a whole platform.
   * `anything`: a `..`, too.
   */
  readonly gaps: 'name' | 'names' | 'anything'
  /** What is known of the texts that the stretches are made of. */
  readonly hidden?: string
}

/** A text of which nothing is known. */
export const unknown: PartialText = { fragments: ['', ''], gaps: 'anything' }

/** A text that is made of others in an unknown way. */
export function hide(...texts: readonly Text[]): PartialText {
  const hidden = texts.map(text => `${joinKnown(text)}\0${hiddenIn(text)}`).join('')
  return { ...unknown, hidden }
}

/** The part of a text's origin that cannot be seen in it. */
export function hiddenIn(text: Text): string {
  return typeof text === 'string' ? '' : (text.hidden ?? '')
}

/** A name that is not known. */
export const unknownName: PartialText = { fragments: ['', ''], gaps: 'name' }

/** A platform that is not known, as `linux/arm/v7`. */
export const unknownNames: PartialText = { fragments: ['', ''], gaps: 'names' }

/** The whole text, or undefined if a part of it is unknown. */
export function literal(text: Text): string | undefined {
  return typeof text === 'string' ? text : undefined
}

/** The known fragments, joined. */
export function joinKnown(text: Text): string {
  return typeof text === 'string' ? text : text.fragments.join('')
}

/** Whether the text may be empty: `yes`, `no`, or `unknown`. */
export function emptiness(text: Text): 'yes' | 'no' | 'unknown' {
  if (joinKnown(text) !== '') return 'no'
  return typeof text === 'string' ? 'yes' : 'unknown'
}

/** Collects a text piece by piece. */
export class TextBuilder {
  readonly #closed: string[] = []
  #open = ''
  #gaps: PartialText['gaps'] = 'name'
  #hidden = ''

  append(text: Text): void {
    if (typeof text === 'string') {
      this.#open += text
      return
    }
    const [first, ...rest] = text.fragments
    this.#open += first
    this.#hidden += hiddenIn(text)
    for (const fragment of rest) {
      this.#closed.push(this.#open)
      this.#open = fragment
    }
    if (text.gaps === 'anything' || this.#gaps === 'name') this.#gaps = text.gaps
  }

  build(): Text {
    const [first, ...rest] = this.#closed
    if (first === undefined) return this.#open
    const text: PartialText = { fragments: [first, ...rest, this.#open], gaps: this.#gaps }
    return this.#hidden === '' ? text : { ...text, hidden: this.#hidden }
  }
}
