import type { Variables } from '../text/variables'

/** A text with its variables filled in, or which of them the text requires. */
export type Interpolated =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'required'; readonly name: string }

/**
 * Fills in variables as compose does: `$NAME`, `${NAME}`, `${NAME:-otherwise}`, `${NAME:+instead}`,
 * `${NAME:?required}`, `$$` for the character. One without a value is empty.
 */
export function interpolate(text: string, variables: Variables): Interpolated {
  return new Interpolation(text, variables).read()
}

const form = /\$(?:\$|([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:\}|(:?[-?+])))/g

class Interpolation {
  #required: string | undefined

  constructor(
    readonly text: string,
    readonly variables: Variables
  ) {}

  read(): Interpolated {
    const text = this.#fill(this.text, 0)
    return this.#required === undefined
      ? { kind: 'text', text }
      : { kind: 'required', name: this.#required }
  }

  #fill(text: string, depth: number): string {
    let filled = ''
    let at = 0
    while (at < text.length) {
      form.lastIndex = at
      const found = form.exec(text)
      if (found === null || depth > deepest) break
      const end = form.lastIndex
      const [whole, plain, braced, operator] = found
      filled += text.slice(at, found.index)
      if (whole === '$$') filled += '$'
      else if (operator === undefined) filled += this.variables.get(plain ?? braced ?? '') ?? ''
      else {
        const close = findClose(text, end)
        const word = text.slice(end, close)
        filled += this.#choose({ name: braced ?? '', operator, word }, depth)
        at = close + 1
        continue
      }
      at = end
    }
    return filled + text.slice(at)
  }

  #choose(
    { name, operator, word }: Readonly<Record<'name' | 'operator' | 'word', string>>,
    depth: number
  ): string {
    const value = this.variables.get(name)
    const isMissing = value === undefined || (value === '' && operator.startsWith(':'))
    if (operator.endsWith('+')) return isMissing ? '' : this.#fill(word, depth + 1)
    if (!isMissing) return value
    if (operator.endsWith('?')) this.#required ??= name
    return operator.endsWith('-') ? this.#fill(word, depth + 1) : ''
  }
}

const deepest = 50

/** The brace that closes what is open at a place. */
function findClose(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at += 1) {
    if (text.startsWith('${', at)) depth += 1
    if (text[at] === '}') {
      if (depth === 0) return at
      depth -= 1
    }
  }
  return text.length
}
