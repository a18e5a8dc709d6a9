import type { Range } from '../../configuration/document/node'

/** A target, group or variable of a bake file: where it is, and what of it is plain. */
export interface Block {
  readonly type: string
  readonly name: string
  /** From its type to its name. */
  readonly range: Range
  readonly attributes: ReadonlyMap<string, Attribute>
}

/** A key of a block. */
export interface Attribute {
  /** From the key to the end of its value. */
  readonly range: Range
  /** Each text in its value. */
  readonly texts: readonly string[]
  /** Whether the value is a list of texts without expressions, or one of them. */
  readonly isPlain: boolean
}

/**
 * The blocks of a text in HCL, in their order. It says where things stand; what they mean is for bake
 * to say. Whatever it does not understand, it passes over.
 */
export function outlineHcl(text: string): readonly Block[] {
  return new Outliner(text).readBody().blocks
}

interface Body {
  readonly blocks: readonly Block[]
  readonly attributes: ReadonlyMap<string, Attribute>
}

const identifier = /[A-Za-z_\u0080-\uffff][\w\u0080-\uffff-]*/y
const blank = /(?:[\s,;]|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))+/y
const space = /[ \t]+/y
const heredoc = /<<-?([A-Za-z_\u0080-\uffff][\w\u0080-\uffff-]*)[^\n]*\n/y

class Outliner {
  #at = 0

  constructor(readonly text: string) {}

  /** Up to the brace that closes it, or the end. */
  readBody(depth = 0): Body {
    const blocks: Block[] = []
    const attributes = new Map<string, Attribute>()
    while (this.#at < this.text.length) {
      this.#skip(blank)
      if (this.text[this.#at] === '}') break
      const start = this.#at
      const word = this.#take(identifier)
      if (word === undefined) {
        this.#pass()
        continue
      }
      this.#skip(space)
      if (this.text[this.#at] === '=' && this.text[this.#at + 1] !== '=') {
        this.#at += 1
        attributes.set(word, this.#readValue(start))
      } else blocks.push(...this.#readBlock(word, start, depth))
    }
    return { blocks, attributes }
  }

  #readBlock(type: string, start: number, depth: number): readonly Block[] {
    const labels: string[] = []
    let end = this.#at
    while (this.#at < this.text.length && !/[{\n]/.test(this.text[this.#at] ?? '')) {
      const label = this.text[this.#at] === '"' ? this.#takeText() : this.#take(identifier)
      if (label === undefined) return []
      labels.push(label)
      end = this.#at
      this.#skip(space)
    }
    if (this.text[this.#at] !== '{' || depth > deepest) return []
    this.#at += 1
    const { attributes } = this.readBody(depth + 1)
    if (this.text[this.#at] === '}') this.#at += 1
    const [name] = labels
    return name === undefined ? [] : [{ type, name, range: { start, end }, attributes }]
  }

  #readValue(start: number): Attribute {
    const texts: string[] = []
    let rest = ''
    let depth = 0
    while (this.#at < this.text.length) {
      const sign = this.text[this.#at] ?? ''
      if (depth === 0 && (sign === '\n' || sign === '}')) break
      if (sign === '"') {
        const found = this.#takeText()
        texts.push(found)
        if (/[$%]\{/.test(found)) rest += '$'
        continue
      }
      if (this.#skip(heredoc)) {
        rest += '$'
        continue
      }
      if ((sign === '#' || sign === '/') && this.#skip(comment)) continue
      if ('([{'.includes(sign)) depth += 1
      if (')]}'.includes(sign)) depth -= 1
      rest += sign
      this.#at += 1
    }
    const isPlain = /^\s*(?:\[[\s,]*\])?\s*$/.test(rest)
    return { range: { start, end: trimEnd(this.text, start, this.#at) }, texts, isPlain }
  }

  /** A quoted text, with what its templates hold as it is. */
  #takeText(): string {
    const start = this.#at + 1
    this.#passText()
    const closed = this.text[this.#at - 1] === '"' && this.#at > start
    return this.text.slice(start, closed ? this.#at - 1 : this.#at)
  }

  #passText(): void {
    /** For each text that is open in another's template: the braces that are open in it. */
    const open = [0]
    this.#at += 1
    while (this.#at < this.text.length) {
      const depth = open.at(-1) ?? 0
      const sign = this.text[this.#at]
      if (sign === '\n' && depth === 0) return
      if (sign === '"') {
        this.#at += 1
        if (depth > 0) open.push(0)
        else if (open.length === 1) return
        else open.pop()
        continue
      }
      const [mark = ''] = this.#match(/(?:\$\$|%%)\{|[$%]\{|\\./sy) ?? []
      if (mark.endsWith('{') && mark.length === 2) open[open.length - 1] = depth + 1
      else if (depth > 0 && sign === '{') open[open.length - 1] = depth + 1
      else if (depth > 0 && sign === '}') open[open.length - 1] = depth - 1
      this.#at += Math.max(mark.length, 1)
    }
  }

  #match(form: RegExp): RegExpExecArray | null {
    form.lastIndex = this.#at
    return form.exec(this.text)
  }

  #pass(): void {
    if (this.text[this.#at] === '"') this.#passText()
    else this.#at += 1
  }

  #take(form: RegExp): string | undefined {
    const start = this.#at
    return this.#skip(form) ? this.text.slice(start, this.#at) : undefined
  }

  #skip(form: RegExp): boolean {
    form.lastIndex = this.#at
    const found = form.exec(this.text)
    if (found === null) return false
    this.#at = form.lastIndex
    if (form === heredoc) this.#passHeredoc(found[1] ?? '')
    return true
  }

  #passHeredoc(word: string): void {
    const end = new RegExp(`^[ \\t]*${word.replaceAll('-', '\\-')}[ \\t]*$`, 'gm')
    end.lastIndex = this.#at
    const found = end.exec(this.text)
    this.#at = found === null ? this.text.length : found.index + found[0].length
  }
}

const comment = /#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y

/** Blocks in each other: no real file has as many. */
const deepest = 50

function trimEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length
}
