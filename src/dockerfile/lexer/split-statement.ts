import { fromBytes, isSpace, skip, toBytes, trimSpace } from '../../patterns/go/go-text'

/** A logical line in its parts. */
export interface SplitStatement {
  /** The instruction as spelled. */
  readonly keyword: string
  /** The flags in front of the arguments, without their quotes: `--from=x`. */
  readonly flags: readonly string[]
  readonly rest: string
}

/** White space that separates arguments: fewer characters than `isSpace` knows. */
export const blankForm = /[\t\v\f\r ]+/

/** Splits a logical line into instruction, flags and arguments. */
export function splitStatement(line: string, escape: string): SplitStatement {
  const text = trimSpace(line)
  const blanks = blankForm.exec(text)
  if (blanks === null) return { keyword: text, flags: [], rest: '' }
  const tail = text.slice(blanks.index + blanks[0].length)
  const { flags, rest } = splitFlags(tail, escape)
  return { keyword: text.slice(0, blanks.index), flags, rest: trimSpace(rest) }
}

function splitFlags(line: string, escape: string): { flags: string[]; rest: string } {
  const flags: string[] = []
  if (!line.startsWith('--', skip(line, 0, isSpace))) return { flags, rest: line }
  // BuildKit goes through flags byte by byte and takes each byte for a character, so that a flag's value holds
  // the Latin-1 spelling of its UTF-8.
  const bytes = toBytes(line)
  let index = 0
  for (;;) {
    index = skip(bytes, index, isSpace)
    if (!bytes.startsWith('--', index)) return { flags, rest: fromBytes(bytes.slice(index)) }
    const word = readFlag(bytes, index, escape)
    index = word.end
    if (word.text === '--') return { flags, rest: fromBytes(bytes.slice(index)) }
    flags.push(word.text)
  }
}

/** Reads one flag: quotes of both kinds are taken off, the escape character counts inside both. */
function readFlag(bytes: string, start: number, escape: string): { text: string; end: number } {
  let text = ''
  let quote = ''
  let index = start
  for (; index < bytes.length; index += 1) {
    const char = bytes.charAt(index)
    if (quote === '' && isSpace(bytes.charCodeAt(index))) break
    if (quote === '' && (char === '"' || char === "'")) {
      quote = char
    } else if (char === quote) {
      quote = ''
    } else if (char === escape) {
      index += 1
      text += bytes.charAt(index)
    } else {
      text += char
    }
  }
  return { text, end: Math.min(index, bytes.length) }
}
