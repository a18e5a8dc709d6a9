import { explainSyntax, findConflict } from '../mistakes/explain-syntax'
import type { Finding } from '../mistakes/finding'
import type { Node } from './node'
import { toNode } from './to-node'
import { Composer, CST, Lexer, Parser, type YAMLError } from './yaml'

/** A text as values with places; without a root if it has none or is no YAML. */
export interface Document {
  /** The text that all ranges count in: without its byte order mark. */
  readonly text: string
  readonly root?: Node
  readonly findings: readonly Finding[]
}

/** Reads YAML 1.2, and JSON as part of it. Never throws. */
export function parseDocument(written: string): Document {
  const text = written.replace(/^\uFEFF/, '')
  try {
    return parseText(text)
  } catch (error) {
    // The library recurses: the stack ends before ours looks at its depth.
    if (!(error instanceof RangeError)) throw error
    return { text, findings: [nestedTooDeeply(findDeepLine(text))] }
  }
}

function parseText(text: string): Document {
  const tokens = readTokens(text)
  if (typeof tokens === 'number') {
    return { text, findings: [nestedTooDeeply(startOfLine(text, tokens))] }
  }
  const tooDeep = findTooDeep(tokens)
  if (tooDeep !== undefined) return { text, findings: [nestedTooDeeply(tooDeep)] }
  // Keys are checked by `toNode`, in linear time.
  const composer = new Composer({ uniqueKeys: false })
  const [parsed, second] = [...composer.compose(tokens, true, text.length)]
  if (parsed === undefined) return { text, findings: [] }
  const errors = [...parsed.errors, ...parsed.warnings]
  if (errors.length > 0) return { text, findings: toFindings(errors, text, tokens) }
  if (second) return { text, findings: [secondDocument(second.range[0], text)] }
  if (parsed.contents === null) return { text, findings: [] }
  const { value, findings } = toNode(parsed.contents)
  return value === undefined ? { text, findings } : { text, root: value, findings }
}

function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

function nestedTooDeeply(offset: number): Finding {
  return {
    code: 'yaml-syntax',
    message: 'values are nested too deeply',
    fix: 'write fewer levels',
    range: { start: offset, end: offset + 1 }
  }
}

function secondDocument(from: number, text: string): Finding {
  const marker = Math.max(0, text.lastIndexOf('---', from))
  return {
    code: 'yaml-syntax',
    message: 'a second document begins here, and only one is read',
    fix: 'take the "---" away, or keep the documents in two files',
    range: { start: marker, end: marker + 3 }
  }
}

/** The first error of each line: the later ones mostly follow from it. */
function toFindings(
  errors: readonly YAMLError[],
  text: string,
  tokens: readonly CST.Token[]
): Finding[] {
  const conflict = findConflict(text)
  if (conflict !== undefined) return [conflict]
  let lineEnd = -1
  return selectCauses(errors)
    .sort((a, b) => a.pos[0] - b.pos[0])
    .filter(({ pos: [from] }) => {
      if (from <= lineEnd) return false
      const next = text.indexOf('\n', from)
      lineEnd = next === -1 ? text.length : next
      return true
    })
    .map(error => findOpened(error, tokens) ?? explainSyntax(error, text))
}

/** All other errors follow from these. */
function selectCauses(errors: readonly YAMLError[]): YAMLError[] {
  const tabs = errors.filter(error => error.code === 'TAB_AS_INDENT')
  return tabs.length > 0 ? tabs : [...errors]
}

/** A quote or bracket that is never closed, at the place that opens it. */
function findOpened(
  { message, pos: [at] }: YAMLError,
  tokens: readonly CST.Token[]
): Finding | undefined {
  if (!/^Missing closing|^Flow (?:map|sequence) .*\bend with a /.test(message)) return undefined
  const opened = listOpened(tokens)
    .filter(({ offset }) => offset <= at)
    .sort((one, other) => other.offset - one.offset)[0]
  if (opened === undefined) return undefined
  const { offset, opener } = opened
  return {
    code: 'yaml-syntax',
    message: `this ${opener} is never closed`,
    fix: `write ${closers.get(opener) ?? opener} where it ends`,
    range: { start: offset, end: offset + 1 }
  }
}

const closers = new Map([
  ['[', ']'],
  ['{', '}']
])

interface Opened {
  readonly offset: number
  readonly opener: string
}

/** Documents are nested less deeply than {@link findTooDeep} allows. */
function listOpened(tokens: readonly CST.Token[]): readonly Opened[] {
  return tokens.flatMap(token => {
    if (token.type === 'document') return token.value ? listOpened([token.value]) : []
    if (token.type === 'single-quoted-scalar' || token.type === 'double-quoted-scalar') {
      const opener = token.source.charAt(0)
      const isClosed = token.source.length > 1 && token.source.endsWith(opener)
      return isClosed ? [] : [{ offset: token.offset, opener }]
    }
    if (!CST.isCollection(token)) return []
    const below = token.items.flatMap(({ key, value }) =>
      listOpened([...(key ? [key] : []), ...(value ? [value] : [])])
    )
    return token.type === 'flow-collection' ? [...listUnclosed(token), ...below] : below
  })
}

function listUnclosed({ start, end }: CST.FlowCollection): readonly Opened[] {
  const isClosed = end.some(({ type }) => type === 'flow-map-end' || type === 'flow-seq-end')
  return isClosed ? [] : [{ offset: start.offset, opener: start.source }]
}

const deepest = 100

/** The number of open tokens in a document that is not too deep, with room for each level's key. */
const mostOpen = 3 * deepest

/**
 * The tokens of a text; the offset at which it is nested far too deeply: each level costs the
 * library time for all that are open.
 */
function readTokens(text: string): readonly CST.Token[] | number {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    if (parser.stack.length > mostOpen) return parser.offset
  }
  return [...tokens, ...parser.end()]
}

/**
 * The offset of the first value that is nested too deeply, if one is.
 *
 * The library composes by recursion. V8 aborts the process when a regular expression is compiled
 * near the end of the stack, so deep documents must not get that far.
 */
function findTooDeep(tokens: readonly CST.Token[]): number | undefined {
  let level = tokens
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return level[0]?.offset
    level = level.flatMap(listParts)
  }
  return undefined
}

/**
 * The offset of the first line that opens very many values, as `x: - - - -`; otherwise of the text.
 */
function findDeepLine(text: string): number {
  return /^.*?(?:[-?:][ \t]+|[[{][ \t]*){1000}/m.exec(text)?.index ?? 0
}

function listParts(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : []
  if (!CST.isCollection(token)) return []
  return token.items.flatMap(({ key, value }) => [...(key ? [key] : []), ...(value ? [value] : [])])
}
