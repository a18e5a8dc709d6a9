import type { Diagnostic, Place, TextSource } from '../../diagnostics/diagnostic'
import type { DiagnosticCode } from '../../diagnostics/problems'
import { listBriefly } from '../../diagnostics/text/lists'
import { findFirst } from '../../paths/find-first'
import type { Range } from '../document/node'

/** A mistake in one text, before its place is looked up. */
export interface Finding {
  readonly code: DiagnosticCode
  readonly message: string
  readonly fix: string
  readonly range: Range
}

/** What a reader made of a node: its value if it has one, and every mistake below it. */
export interface Reading<T> {
  readonly value: T
  readonly findings: readonly Finding[]
}

/** A name from outside for a message: in double quotes, and not too long. */
export function quote(name: string): string {
  return `"${name.length > 100 ? `${name.slice(0, 99)}…` : name}"`
}

/** The first five names, quoted, and the number of the others. */
export function quoteSome(names: readonly string[]): string {
  return listBriefly(names.map(quote), 5)
}

/** One mistake for each place and code, in the order of the text. */
export function toDiagnostics(
  findings: readonly Finding[],
  toPlace: (range: Range) => Place
): Diagnostic[] {
  const first = new Map<string, Finding>()
  for (const finding of findings) {
    // An anchor's text is read once for each alias: its mistake is one.
    const key = `${finding.range.start}:${finding.code}`
    if (!first.has(key)) first.set(key, finding)
  }
  return [...first.values()]
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
    .map(({ code, message, fix, range }) => ({
      severity: 'error',
      code,
      message,
      fix,
      place: toPlace(range)
    }))
}

/** Finds lines and columns in a text; the text is looked through once. */
export function createPlaces(source: TextSource, text: string): (range: Range) => Place {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return range => {
    const at = Math.min(range.start, text.length)
    const index = findFirst(starts, start => start <= at) - 1
    const start = starts[index] ?? 0
    const next = starts[index + 1]
    const end = next === undefined ? text.length : next - 1
    const line = text.slice(start, text[end - 1] === '\r' && end > start ? end - 1 : end)
    const column = Math.min(range.start - start, line.length)
    const length = Math.min(range.end - start, line.length) - column
    return {
      source,
      line: index + 1,
      column: column + 1,
      length: Math.max(1, length),
      text: line
    }
  }
}
