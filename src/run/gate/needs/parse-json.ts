import { shorten } from '../../../diagnostics/text/shorten'

/** A value of a JSON text, with the place where it begins. */
export type JsonValue =
  | {
      readonly kind: 'object'
      readonly at: number
      readonly members: ReadonlyMap<string, JsonMember>
    }
  | { readonly kind: 'text'; readonly at: number; readonly text: string }
  /** A list, a number, true, false or null: `what` names it in a sentence. */
  | { readonly kind: 'other'; readonly at: number; readonly what: string }

/** A member of an object, with the place of its key. */
export interface JsonMember {
  readonly at: number
  readonly value: JsonValue
}

/** A text that is JSON, or the first place where it is not, as an index in UTF-16 units. */
type ParsedJson =
  | { readonly kind: 'value'; readonly value: JsonValue }
  | { readonly kind: 'broken'; readonly at: number; readonly because: string }

/** Deeper than any context of GitHub, and far from the end of the stack. */
const deepest = 32

/**
 * JSON by RFC 8259, with places. A key that stands twice in an object is a mistake: `JSON.parse`
 * takes the last one, so a failed job could be listed again as one that succeeded.
 */
export function parseJson(text: string): ParsedJson {
  try {
    return { kind: 'value', value: new Reader(text).readAll() }
  } catch (error) {
    if (!(error instanceof BrokenJson)) throw error
    return { kind: 'broken', at: error.at, because: error.message }
  }
}

class BrokenJson extends Error {
  constructor(
    readonly at: number,
    because: string
  ) {
    super(because)
  }
}

class Reader {
  readonly #text: string
  #at = 0
  #depth = 0

  constructor(text: string) {
    this.#text = text
  }

  readAll(): JsonValue {
    const value = this.#readValue()
    if (this.#at < this.#text.length) this.#refuse('there is text behind its end')
    return value
  }

  #readValue(): JsonValue {
    this.#skipBlanks()
    const at = this.#at
    if (this.#depth > deepest) this.#refuse('it is nested too deep')
    this.#depth += 1
    const value = this.#readAny(at)
    this.#depth -= 1
    this.#skipBlanks()
    return value
  }

  #readAny(at: number): JsonValue {
    const first = this.#text[at]
    if (first === '{') return { kind: 'object', at, members: this.#readMembers() }
    if (first === '"') return { kind: 'text', at, text: this.#readText() }
    if (first !== '[') return { kind: 'other', at, what: this.#readWord() }
    this.#readElements()
    return { kind: 'other', at, what: 'a list' }
  }

  #readMembers(): ReadonlyMap<string, JsonMember> {
    const members = new Map<string, JsonMember>()
    this.#readList('}', () => {
      this.#skipBlanks()
      const at = this.#at
      if (this.#text[at] !== '"') this.#refuse('a key in double quotes is missing')
      const key = this.#readText()
      if (members.has(key)) throw new BrokenJson(at, `the key "${shorten(key)}" stands there twice`)
      this.#skipBlanks()
      this.#take(':')
      members.set(key, { at, value: this.#readValue() })
    })
    return members
  }

  #readElements(): void {
    this.#readList(']', () => {
      this.#readValue()
    })
  }

  /** Reads from the opening bracket to the closing one. */
  #readList(end: string, readOne: () => void): void {
    this.#at += 1
    this.#skipBlanks()
    if (this.#text[this.#at] === end) {
      this.#at += 1
      return
    }
    readOne()
    while (this.#text[this.#at] === ',') {
      this.#at += 1
      readOne()
    }
    this.#take(end)
  }

  /** Reads by hand up to the end: a pattern would walk back through a text of megabytes. */
  #readText(): string {
    const start = this.#at
    let end = start + 1
    while (this.#text[end] !== '"') {
      if (end >= this.#text.length) throw new BrokenJson(start, 'a text has no end')
      end += this.#text[end] === '\\' ? 2 : 1
    }
    this.#at = end + 1
    try {
      return String(JSON.parse(this.#text.slice(start, end + 1)))
    } catch {
      throw new BrokenJson(start, 'a text holds an escape or a control character that JSON has not')
    }
  }

  #readWord(): string {
    const [word = ''] = this.#match(
      /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)/y
    )
    if (word === '') {
      this.#refuse(this.#at < this.#text.length ? 'a value is missing' : 'it ends too early')
    }
    this.#at += word.length
    return /^[a-z]/.test(word) ? word : 'a number'
  }

  #skipBlanks(): void {
    this.#at += this.#match(/[ \t\n\r]*/y)[0]?.length ?? 0
  }

  #match(pattern: RegExp): readonly string[] {
    pattern.lastIndex = this.#at
    return pattern.exec(this.#text) ?? []
  }

  #take(character: string): void {
    if (this.#text[this.#at] !== character) {
      this.#refuse(this.#at < this.#text.length ? `"${character}" is missing` : 'it ends too early')
    }
    this.#at += 1
  }

  #refuse(because: string): never {
    throw new BrokenJson(this.#at, because)
  }
}
