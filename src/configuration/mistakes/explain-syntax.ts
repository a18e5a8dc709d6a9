import type { ErrorCode, YAMLError } from '../document/yaml'
import { quoteForYaml } from '../document/yaml-text'
import type { Finding } from './finding'

/** An error of the YAML library in our words, with what to type. */
export function explainSyntax(error: YAMLError, text: string): Finding {
  const [from, to] = error.pos
  const indent = error.code === 'BAD_INDENT' ? (/^ */.exec(text.slice(from))?.[0].length ?? 0) : 0
  const range = { start: from + indent, end: Math.max(to, from + indent + 1) }
  return { code: 'yaml-syntax', ...explain(error, text), range }
}

/** A merge that git left unfinished: every other error follows from it. */
export function findConflict(text: string): Finding | undefined {
  const marker = /^<{7} .*$/m.exec(text)
  if (marker === null) return undefined
  return {
    code: 'yaml-syntax',
    message: 'a merge of git is not finished here',
    fix: 'keep the lines of one side, and take the lines that begin with <<<<<<<, ======= and >>>>>>> away',
    range: { start: marker.index, end: marker.index + marker[0].length }
  }
}

interface Explanation {
  /** Missing: the library's own words. */
  readonly message?: string
  readonly fix: string
}

const quoteIt = 'quote a text that holds ": " or " #", or begins with one of * & ! % @ ` { [ | >'

/** What to type for each of the library's codes. */
const explanations = new Map<ErrorCode, Explanation>([
  ['TAB_AS_INDENT', { message: 'a tab cannot indent YAML', fix: 'indent with spaces' }],
  ['MISSING_CHAR', { fix: 'close what is open, and write "," between the items' }],
  ['BAD_INDENT', { fix: 'close what is open, and give all keys of a mapping the same indentation' }]
])

/** Errors in a text that means something else without quotes. */
const unquoted: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'BAD_ALIAS',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'TAG_RESOLVE_FAILED',
  'UNEXPECTED_TOKEN'
])

const lonely: Explanation = {
  message: 'this is no YAML: a line without a colon stands among the keys of a mapping',
  fix: 'write KEY: value, or "- " in front of an item of a list'
}

function explain(
  error: YAMLError,
  text: string
): { readonly message: string; readonly fix: string } {
  const known = explainKnown(error, text)
  return {
    message: known?.message ?? `this is no YAML: ${toSentence(error.message)}`,
    fix: known?.fix ?? 'correct the syntax here; what follows is read once it is right'
  }
}

function explainKnown(error: YAMLError, text: string): Explanation | undefined {
  if (error.code === 'MISSING_CHAR' && error.message.startsWith('Implicit map key')) return lonely
  if (unquoted.has(error.code)) return { fix: adviseQuotes(error, text) }
  return explanations.get(error.code)
}

/** The value in quotes, if a line holds one. */
function adviseQuotes({ code, pos: [from, to] }: YAMLError, text: string): string {
  if (code === 'TAG_RESOLVE_FAILED') return `quote it: ${quoteForYaml(text.slice(from, to))}`
  const [, value = ''] =
    /^[ \t]*(?:- +)*(?:[\w.-]+:[ \t]+)?(.*?)(?:[ \t]+#.*)?$/.exec(lineAt(text, from)) ?? []
  const isCollection = /^(?:\[.*\]|\{.*\})$/.test(value) || value === ''
  return isCollection || /^['"]/.test(value) ? quoteIt : `quote it: ${quoteForYaml(value)}`
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', start)
  return text.slice(start, end === -1 ? text.length : end).replace(/\r$/, '')
}

function toSentence(message: string): string {
  return message.split('\n', 1)[0]?.replace(/[.:]$/, '') ?? ''
}
