import { isSpace } from '../../patterns/go/go-text'
import { blankForm } from '../lexer/split-statement'
import { refuse } from '../refusal'
import { splitAssignment } from './assignment'
import type { Pair } from './instruction'

/** Arguments that blanks separate; quotes mean nothing. */
export function splitBlanks(rest: string): string[] {
  return rest === '' ? [] : rest.split(blankForm)
}

/** The arguments of ENV and LABEL: `key=value …`, or the old form `key value`. */
export function parsePairs(rest: string, escape: string, instruction: string): Pair[] {
  const words = splitQuoted(rest, escape)
  const [first] = words
  if (first === undefined) return refuse(`${instruction} requires at least one argument`)
  return first.includes('=') ? words.map(parsePair) : [parseOldPair(rest, instruction)]
}

function parsePair(word: string): Pair {
  const { key, value } = splitAssignment(word)
  if (value === undefined) {
    return refuse(`Syntax error - can't find = in "${word}". Must be of the form: name=value`)
  }
  return { key, value }
}

function parseOldPair(rest: string, instruction: string): Pair {
  const blanks = blankForm.exec(rest)
  if (blanks === null) return refuse(`${instruction} must have two arguments`)
  return { key: rest.slice(0, blanks.index), value: rest.slice(blanks.index + blanks[0].length) }
}

/**
 * Words that white space separates outside quotes. Quotes and escapes stay for the expansion to
 * read.
 */
export function splitQuoted(rest: string, escape: string): string[] {
  const words: string[] = []
  let index = 0
  while (index < rest.length) {
    if (isSpace(rest.charCodeAt(index))) {
      index += 1
      continue
    }
    const word = readQuotedWord(rest, index, escape)
    if (word.text !== '') words.push(word.text)
    index = word.end
  }
  return words
}

function readQuotedWord(
  rest: string,
  start: number,
  escape: string
): { text: string; end: number } {
  let text = ''
  let quote = ''
  let index = start
  for (; index < rest.length; index += 1) {
    const char = rest.charAt(index)
    if (quote === '' && isSpace(rest.charCodeAt(index))) break
    if (char === escape && quote !== "'") {
      // The escape character is dropped at the end of the line.
      text += index + 1 < rest.length ? char + rest.charAt(index + 1) : ''
      index += 1
      continue
    }
    if (quote === '' && (char === '"' || char === "'")) {
      quote = char
    } else if (char === quote) {
      quote = ''
    }
    text += char
  }
  return { text, end: Math.min(index, rest.length) }
}
