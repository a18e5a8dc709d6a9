import type { Range } from '../../configuration/document/node'

/** Where a text stops to be JSON, and why, as `a comma stands before "}"`. */
export interface JsonMistake extends Range {
  readonly because: string
}

/** The first mistake of a text that is no JSON (RFC 8259); undefined if it is JSON. YAML takes more. */
export function findJsonMistake(text: string): JsonMistake | undefined {
  const scanner = new Scanner(text)
  try {
    scanner.readText()
    return undefined
  } catch (error) {
    if (error instanceof Stop) return error.mistake
    throw error
  }
}

class Stop extends Error {
  constructor(readonly mistake: JsonMistake) {
    super(mistake.because)
  }
}

const blank = /[ \t\r\n]*/y
const string = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y
const comment = /\/[/*]|#/y
const deepest = 500

class Scanner {
  #at = 0

  constructor(readonly text: string) {}

  readText(): void {
    this.#skip()
    if (this.#at === this.text.length) this.#stop('it is empty')
    this.#readValue(0)
    this.#skip()
    if (this.#at < this.text.length) this.#stop('something stands behind its end')
  }

  #readValue(depth: number): void {
    this.#skip()
    if (depth > deepest) this.#stop('it is nested too deeply')
    const start = this.#at
    const sign = this.text[start]
    if (sign === '{' || sign === '[') this.#readItems(start, sign, depth)
    else if (sign === '"') this.#readString()
    else if (!this.#take(scalar)) this.#stop('a value has to stand here')
  }

  #readItems(start: number, sign: '{' | '[', depth: number): void {
    const close = sign === '{' ? '}' : ']'
    this.#at += 1
    this.#skip()
    if (this.text[this.#at] === close) {
      this.#at += 1
      return
    }
    for (;;) {
      this.#checkEnd(start, sign)
      if (sign === '{') this.#readKey()
      this.#readValue(depth + 1)
      this.#skip()
      this.#checkEnd(start, sign)
      const next = this.text[this.#at]
      const comma = this.#at
      if (next !== ',' && next !== close) this.#stop(`a comma or "${close}" has to stand here`)
      this.#at += 1
      if (next === close) return
      this.#skip()
      if (this.text[this.#at] === close) this.#stop(`a comma stands before "${close}"`, comma)
    }
  }

  #readKey(): void {
    if (this.text[this.#at] !== '"') this.#stop('a key in double quotes has to stand here')
    this.#readString()
    this.#skip()
    if (this.text[this.#at] !== ':') this.#stop('a colon has to stand here')
    this.#at += 1
  }

  #readString(): void {
    if (!this.#take(string)) this.#stop('this text is not closed, or holds a sign that it may not')
  }

  /** What is open at the end is told where it begins. */
  #checkEnd(start: number, sign: string): void {
    if (this.#at >= this.text.length) this.#stop(`this "${sign}" is never closed`, start)
  }

  #skip(): void {
    this.#take(blank)
    const start = this.#at
    if (this.#take(comment)) this.#stop('JSON has no comments', start)
  }

  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.text)
    if (found === null) return false
    this.#at += found[0].length
    return true
  }

  #stop(because: string, start = this.#at): never {
    throw new Stop({ start, end: Math.min(this.text.length, start + 1), because })
  }
}
