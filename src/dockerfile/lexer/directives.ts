import { isPatternSpace, isSpace, skip, trimSpaceStart } from '../../patterns/go/go-text'
import { refuse } from '../refusal'

/** The parser directives that BuildKit knows. */
export type DirectiveName = 'syntax' | 'escape' | 'check'

/** A line such as `# syntax=docker/dockerfile:1`. */
export interface Directive {
  readonly name: DirectiveName
  readonly value: string
}

const nameForm = /^[a-zA-Z][a-zA-Z0-9]*/

/**
 * The directive of a line such as `# escape=\``, or undefined.
 * BuildKit: `^#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(.+?)\s*$`, where a value of blanks alone is its last blank.
 */
function parseDirective(line: string): Directive | undefined {
  if (!line.startsWith('#')) return undefined
  const body = trimSpaceStart(line.slice(1))
  const name = nameForm.exec(body)?.[0] ?? ''
  const sign = skip(body, name.length, isPatternSpace)
  const known = toDirectiveName(name.toLowerCase())
  if (known === undefined || body[sign] !== '=' || sign + 1 >= body.length) return undefined
  return { name: known, value: trimValue(body.slice(sign + 1)) }
}

function trimValue(text: string): string {
  let end = text.length
  while (end > 1 && isPatternSpace(text.charCodeAt(end - 1))) end -= 1
  const value = text.slice(skip(text, 0, isPatternSpace), end)
  return value === '' ? text.slice(-1) : value
}

function toDirectiveName(name: string): DirectiveName | undefined {
  switch (name) {
    case 'syntax':
    case 'escape':
    case 'check':
      return name
  }
  return undefined
}

/** Takes the directives above everything else: the first other line ends them. */
export class Prologue {
  readonly #seen = new Set<DirectiveName>()
  #over = false
  #escape: '\\' | '`' = '\\'

  get escape(): '\\' | '`' {
    return this.#escape
  }

  offer(line: string): void {
    const directive = this.#over ? undefined : parseDirective(line)
    if (directive === undefined) {
      this.#over = true
      return
    }
    if (this.#seen.has(directive.name)) {
      refuse(`only one ${directive.name} parser directive can be used`)
    }
    this.#seen.add(directive.name)
    if (directive.name === 'escape') this.#escape = toEscape(directive.value)
  }
}

function toEscape(value: string): '\\' | '`' {
  switch (value) {
    case '\\':
    case '`':
      return value
  }
  return refuse(`invalid escape token '${value}' does not match \` or \\`)
}

/**
 * The first word of a directive's value as BuildKit looks it up before it parses the file: behind a byte order mark
 * and a `#!` line, without a look at indented lines. '' when the file has none.
 */
export function findDirective(text: string, name: DirectiveName): string {
  let start = text.startsWith('\ufeff') ? 1 : 0
  if (text.startsWith('#!', start)) start = endOfLine(text, start) + 1
  const seen = new Set<DirectiveName>()
  while (start < text.length) {
    const end = endOfLine(text, start)
    const line = text.slice(start, text[end - 1] === '\r' ? end - 1 : end)
    const directive = parseDirective(line)
    if (directive === undefined || seen.has(directive.name)) return ''
    if (directive.name === name) return firstWord(directive.value)
    seen.add(directive.name)
    start = end + 1
  }
  return ''
}

function firstWord(value: string): string {
  const end = value.indexOf(' ')
  return end < 0 ? value : value.slice(0, end)
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end
}

/** Whether a line holds only white space. */
export function isBlank(line: string): boolean {
  return skip(line, 0, isSpace) === line.length
}
