import { isPatternSpace, skip, toLower } from '../../patterns/go/go-text'
import { Refusal, refuse } from '../refusal'
import { splitWords } from '../words/split-words'
import { parseJsonList } from './json-list'
import { trimLineEnd } from './lines'
import { type SplitStatement, splitStatement } from './split-statement'

/** `<<NAME` or `<<-NAME`; quotes around the name keep its content from being expanded. */
export interface HeredocMarker {
  readonly name: string
  readonly expand: boolean
  /** `<<-`: leading tabs do not count. */
  readonly chomp: boolean
}

/** A heredoc with its lines, up to the one that is its name alone. */
export interface Heredoc extends HeredocMarker {
  readonly content: string
}

const digits = /^[0-9]*/
/** A name that no quote, escape or variable changes. */
const plainName = /^[A-Za-z0-9_.-]+$/

/** The heredoc that a word announces, or undefined. BuildKit: `^(\d*)<<(-?)\s*([^<]*)$`. */
function parseHeredocMarker(word: string): HeredocMarker | undefined {
  const start = digits.exec(word)?.[0].length ?? 0
  if (!word.startsWith('<<', start)) return undefined
  const chomp = word[start + 2] === '-'
  const rest = word.slice(skip(word, start + (chomp ? 3 : 2), isPatternSpace))
  if (rest === '' || rest.includes('<')) return undefined
  if (plainName.test(rest)) return { name: rest, chomp, expand: true }
  const [name, ...others] = splitWords(rest, { quotes: 'removed', escapes: 'removed' })
  if (name === undefined || others.length > 0) return undefined
  const [raw = ''] = splitWords(rest, { quotes: 'kept', escapes: 'removed' })
  return { name, chomp, expand: countQuotes(name) === countQuotes(raw) }
}

function countQuotes(text: string): number {
  return text.split(/['"]/).length
}

/** Like `parseHeredocMarker`, but a word that cannot be read announces nothing. */
export function findHeredocMarker(word: string): HeredocMarker | undefined {
  return orElse(() => parseHeredocMarker(word), undefined)
}

/** The heredocs that a logical line announces, in order. */
export function listHeredocMarkers(line: string, escape: string): HeredocMarker[] {
  if (!line.includes('<<') || !canHoldHeredocs(splitStatement(line, escape), escape)) return []
  // An unbalanced quote anywhere in the line hides its heredocs from BuildKit.
  const words = orElse(() => splitWords(line, { quotes: 'kept', escapes: 'kept' }), [])
  return words.flatMap(word => parseHeredocMarker(word) ?? [])
}

function canHoldHeredocs(statement: SplitStatement, escape: string): boolean {
  switch (toLower(statement.keyword)) {
    case 'onbuild':
      return canTriggerHoldHeredocs(splitStatement(statement.rest, escape))
    default:
      return canTriggerHoldHeredocs(statement)
  }
}

function canTriggerHoldHeredocs({ keyword, rest }: SplitStatement): boolean {
  const name = toLower(keyword)
  return (name === 'add' || name === 'copy' || name === 'run') && parseJsonList(rest) === undefined
}

/** The result of `action`, or `otherwise` if it refuses. */
function orElse<Result>(action: () => Result, otherwise: Result): Result {
  try {
    return action()
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'refused') return otherwise
    throw error
  }
}

/** Reads a heredoc's content: the lines up to the one that is its name alone. */
export function readHeredoc(marker: HeredocMarker, nextLine: () => string | undefined): Heredoc {
  const content: string[] = []
  for (let line = nextLine(); line !== undefined; line = nextLine()) {
    const end = marker.chomp ? line.slice(skip(line, 0, code => code === 0x09)) : line
    if (trimLineEnd(end) === marker.name) return { ...marker, content: content.join('') }
    content.push(line)
  }
  return refuse('unterminated heredoc', { kind: 'end', word: marker.name })
}
