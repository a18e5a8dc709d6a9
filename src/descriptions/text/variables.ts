/** Variables with known values. */
export type Variables = ReadonlyMap<string, string>

const assignment = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*?)\s*$/

/** The variables of a text as `.env`; a value may name those in front of it. */
export function parseVariables(text: string): Variables {
  const variables = new Map<string, string>()
  for (const line of text.split(/\r?\n/)) {
    const [, name, written = ''] = assignment.exec(line) ?? []
    if (name === undefined) continue
    const quoted = /^(["'])(.*?)\1/.exec(written)
    const value = quoted?.[2] ?? written.replace(/\s+#.*$/, '')
    const filled = quoted?.[1] === "'" ? value : fillVariables(value, variables)
    if (filled !== undefined) variables.set(name, filled)
  }
  return variables
}

/** A text with its variables filled in; undefined where one has no value. */
export function fillVariables(text: string, variables: Variables): string | undefined {
  const { text: filled, required, lacking } = interpolate(text, variables)
  return required === undefined && lacking === undefined ? filled : undefined
}

/** A text with its variables filled in; those without a value are empty. */
export interface Interpolated {
  readonly text: string
  /** The first without a value that the text requires. */
  readonly required: string | undefined
  /** The first other one. */
  readonly lacking: string | undefined
}

/**
 * Fills in variables as a shell and compose do: `$NAME`, `${NAME}`, `${NAME:-otherwise}`, `${NAME:+instead}`,
 * `${NAME:?required}`, `$$` for the character.
 */
export function interpolate(text: string, variables: Variables): Interpolated {
  return new Interpolation(text, variables).read()
}

const form = /\$(?:\$|(\w+)|\{(\w+)(?:\}|(:?[-?+])))/g

class Interpolation {
  #required: string | undefined
  #lacking: string | undefined

  constructor(
    readonly text: string,
    readonly variables: Variables
  ) {}

  read(): Interpolated {
    const text = this.#fill(this.text, 0)
    return { text, required: this.#required, lacking: this.#lacking }
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
      else if (operator === undefined) filled += this.#find(plain ?? braced ?? '')
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

  #find(name: string): string {
    const value = this.variables.get(name)
    if (value === undefined) this.#lacking ??= name
    return value ?? ''
  }

  #choose(
    { name, operator, word }: Readonly<Record<'name' | 'operator' | 'word', string>>,
    depth: number
  ): string {
    const value = this.variables.get(name)
    const isMissing = value === undefined || (value === '' && operator.startsWith(':'))
    if (operator.endsWith('+')) return isMissing ? '' : this.#fill(word, depth + 1)
    if (!isMissing) return value
    if (operator.endsWith('-')) return this.#fill(word, depth + 1)
    this.#required ??= name
    return ''
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
