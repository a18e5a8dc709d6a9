import { explainSyntax, findConflict } from '../mistakes/explain-syntax'
import type { Finding } from '../mistakes/finding'
import { findOpened } from './find-opened'
import { findDeepLine, findTooDeep, readTokens } from './nesting'
import type { Node } from './node'
import { toNode } from './to-node'
import { Composer, type CST, type YAMLError } from './yaml'

/** A text as values with places; without a root where it has none or is no YAML. */
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
    // The library goes down by recursion: the stack ends before ours looks at its depth.
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

/** The first error of each line: those behind it mostly follow from it. */
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
