import type { Effort } from '../effort'
import { refuse } from '../refusal'
import { joinKnown, type Text, TextBuilder } from '../text'
import { Cursor } from './cursor'
import { WordList } from './word-list'

/** How a text is scanned; `kept` leaves the characters in the result. */
export interface ScanRules {
  readonly escape: string
  /** `plain`: a quote is a character like any other. */
  readonly quotes: 'removed' | 'kept' | 'plain'
  readonly escapes: 'removed' | 'kept'
  /** What stands for `$name` and `${name…}`. */
  readonly substitute: Substitute
  readonly effort: Effort
}

/** `pattern`: kept, and doubled inside quotes, so that the pattern can be read again. */
type Escapes = 'removed' | 'kept' | 'pattern'

/** Gives the value of a substitution; the words inside its braces come scanned. */
export type Substitute = (substitution: Substitution) => Text

/** The text behind a `$`, by its form. */
export type Substitution = { readonly name: string } & (
  | { readonly kind: 'plain'; readonly braces: 'braces' | 'none' }
  | { readonly kind: 'choice'; readonly modifier: string; readonly word: Text }
  | { readonly kind: 'trim'; readonly modifier: '#' | '%'; readonly word: Text }
  | {
      readonly kind: 'replace'
      readonly all: 'all' | 'first'
      readonly pattern: Text
      readonly by: Text
    }
)

/**
 * Scans one text as BuildKit's shell lexer does: quotes, escapes, substitutions. It also collects
 * the words that white space separates.
 */
export class WordScanner {
  readonly #cursor: Cursor
  readonly #rules: ScanRules
  /** Undefined while only the text is wanted. */
  #words: WordList | undefined
  #escapes: Escapes
  #nested = 0

  constructor(source: string, rules: ScanRules) {
    this.#cursor = new Cursor(source)
    this.#rules = rules
    this.#escapes = rules.escapes
    rules.effort.spend(source.length)
  }

  /** The whole text. */
  scanText(): Text {
    return this.#scanTo('', this.#rules.escapes)
  }

  /** The words of the whole text. */
  scanWords(): string[] {
    this.#words = new WordList()
    this.scanText()
    return this.#words.finish()
  }

  /** Scans up to the character `stop`, which is taken, or to the end if it is ''. */
  #scanTo(stop: string, escapes: Escapes): Text {
    const outer = this.#escapes
    this.#escapes = escapes
    const result = new TextBuilder()
    const special = `$<'"${this.#rules.escape}${stop}`
    for (;;) {
      const plain = this.#cursor.takeUpTo(special)
      result.append(plain)
      this.#addToWord(plain)
      const next = this.#cursor.peek()
      if (next === stop || next === '') break
      this.#scanSpecial(result)
    }
    if (this.#cursor.take() !== stop) {
      refuse(`unexpected end of statement while looking for matching ${stop}`)
    }
    this.#escapes = outer
    return result.build()
  }

  #scanSpecial(result: TextBuilder): void {
    const next = this.#cursor.peek()
    if (next === '$') {
      const value = this.#substitution()
      result.append(value)
      this.#addToWord(this.#words === undefined ? '' : joinKnown(value))
    } else if (next === '<') {
      this.#addWhole(result, this.#cursor.takeHeredocSign())
    } else if ((next === "'" || next === '"') && this.#rules.quotes !== 'plain') {
      this.#quoted(result)
    } else if (next === this.#rules.escape) {
      this.#escape(result)
    } else {
      this.#addWhole(result, this.#cursor.take())
    }
  }

  #escape(result: TextBuilder): void {
    const char = this.#cursor.take()
    if (this.#escapes !== 'removed') this.#addWhole(result, char)
    // The escape character escapes nothing at the end of the text.
    if (this.#cursor.peek() !== '') this.#addWhole(result, this.#cursor.take())
  }

  #quoted(result: TextBuilder): void {
    const text = new TextBuilder()
    const quote = this.#cursor.take()
    const frame = this.#rules.quotes === 'kept' ? quote : ''
    text.append(frame)
    if (quote === "'") {
      const { escape } = this.#rules
      const quoted = this.#cursor.takeSingleQuoted()
      text.append(this.#escapes === 'pattern' ? quoted.replaceAll(escape, escape + escape) : quoted)
    } else {
      this.#doubleQuoted(text)
    }
    text.append(frame)
    const value = text.build()
    result.append(value)
    if (this.#nested === 0) {
      this.#words?.addWhole(joinKnown(value))
    }
  }

  #doubleQuoted(text: TextBuilder): void {
    for (;;) {
      switch (this.#cursor.peek()) {
        case '':
          refuse('unexpected end of statement while looking for matching double-quote')
          break
        case '"':
          this.#cursor.take()
          return
        case '$':
          text.append(this.#substitution())
          break
        default:
          this.#doubleQuotedChar(text)
      }
    }
  }

  /** Only `"`, `$` and the escape character can be escaped between double quotes. */
  #doubleQuotedChar(text: TextBuilder): void {
    const { escape } = this.#rules
    const char = this.#cursor.take()
    const next = this.#cursor.peek()
    if (char !== escape) {
      text.append(char)
    } else if (next === '"' || next === '$' || next === escape) {
      text.append(this.#escapes === 'removed' ? '' : char)
      text.append(this.#cursor.take())
    } else {
      const doubled = this.#escapes === 'pattern' || this.#rules.quotes === 'removed'
      text.append(this.#escapes !== 'removed' && doubled ? char + char : char)
    }
  }

  #substitution(): Text {
    this.#cursor.take()
    const { substitute, effort } = this.#rules
    if (this.#cursor.peek() !== '{') {
      const name = this.#cursor.takeName()
      return name === '' ? '$' : substitute({ kind: 'plain', name, braces: 'none' })
    }
    this.#cursor.take()
    if (['', '{', '}', ':'].includes(this.#cursor.peek())) refuse('syntax error: bad substitution')
    return effort.nest(() => substitute(this.#braced(this.#cursor.takeName())))
  }

  #braced(name: string): Substitution {
    const modifier = this.#cursor.take()
    switch (modifier) {
      case '}':
        return { kind: 'plain', name, braces: 'braces' }
      case '#':
      case '%':
        return { kind: 'trim', name, modifier, word: this.#inner('}', 'pattern') }
      case '/':
        return this.#replacement(name)
      case ':':
        return this.#choice(name, modifier + this.#cursor.take())
      default:
        return this.#choice(name, modifier)
    }
  }

  #choice(name: string, modifier: string): Substitution {
    return /^:?[-+?]$/.test(modifier)
      ? { kind: 'choice', name, modifier, word: this.#inner('}', 'removed') }
      : refuse(`unsupported modifier (${modifier}) in substitution`)
  }

  #replacement(name: string): Substitution {
    const all = this.#cursor.peek() === '/' ? 'all' : 'first'
    if (all === 'all') this.#cursor.take()
    const pattern = this.#inner('/', 'pattern')
    return { kind: 'replace', name, all, pattern, by: this.#inner('}', 'kept') }
  }

  /** A word inside braces. */
  #inner(stop: string, escapes: Escapes): Text {
    this.#words?.drop()
    this.#nested += 1
    const text = this.#scanTo(stop, escapes)
    this.#nested -= 1
    return text
  }

  #addWhole(result: TextBuilder, text: string): void {
    result.append(text)
    if (this.#nested === 0) {
      this.#words?.addWhole(text)
    }
  }

  #addToWord(text: string): void {
    if (this.#nested === 0) {
      this.#words?.add(text)
    }
  }
}
