import type { Diagnostic, Place, TextSource } from '../diagnostic'
import { disarm, disarmFix, escapeText, splitFix } from './printable'

/** The number of columns of a source line that are shown, with the caret among them. */
const widest = 100

/** All of them, separated by empty lines. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(formatDiagnostic).join('\n\n')
}

/**
 * The text of a diagnostic, without a line break at its end:
 *
 *     config.yml:12:7: unknown key "path" in image "api" [unknown-key]
 *      12 |       path: [api/**]
 *         |       ^^^^
 *       fix: did you mean "paths"?
 *
 * Safe to print: no character of it acts on a terminal, and no line of it is a command of the runner.
 */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { place } = diagnostic
  return [
    disarmFix(formatHeadline(diagnostic)),
    ...(place ? formatSource(place) : []),
    ...formatFix(diagnostic.fix)
  ]
    .map(disarm)
    .join('\n')
}

/** The first line: place, severity if it is a warning, message and code. */
function formatHeadline({ severity, code, message, place }: Diagnostic): string {
  const where = place ? `${formatPlace(place)}: ` : ''
  const word = severity === 'warning' ? 'warning: ' : place ? '' : 'error: '
  return `${where}${word}${escapeText(message)} [${code}]`
}

/** `file:line:column`, or `file:line` if the text is not shown; safe to print. */
export function formatPlace({ source, line, column, text }: Place): string {
  const start = `${formatSourceName(source)}:${line}`
  return text === undefined ? start : `${start}:${column}`
}

function formatSourceName(source: TextSource): string {
  switch (source.kind) {
    case 'file':
      return escapeText(source.path)
    case 'input':
      return `input ${escapeText(source.name)}`
  }
}

function formatSource(place: Place): string[] {
  if (place.text === undefined) return []
  const number = String(place.line)
  const { before, marked, after } = cutAround({ ...place, text: place.text })
  const indent = ' '.repeat(countColumns(before))
  const caret = '^'.repeat(Math.max(1, countColumns(marked)))
  return [
    ` ${number} | ${before}${marked}${after}`.trimEnd(),
    ` ${' '.repeat(number.length)} | ${indent}${caret}`
  ]
}

interface Parts {
  readonly before: string
  readonly marked: string
  readonly after: string
}

/** The line in three parts, escaped, tabs as two spaces, a long one cut around the caret. */
function cutAround({ text, column, length }: Place & { readonly text: string }): Parts {
  const start = column - 1
  const end = start + Math.min(length, widest / 2)
  const room = Math.max(0, text.length - widest)
  const from = Math.min(room, Math.max(0, start - widest / 2))
  const to = Math.max(end, from + widest)
  return {
    before: (from > 0 ? '…' : '') + show(text.slice(from, start)),
    marked: show(text.slice(start, end)),
    after: show(text.slice(end, to)) + (to < text.length ? '…' : '')
  }
}

function show(part: string): string {
  return escapeText(part.replaceAll('\t', '  '))
}

function formatFix(fix: string): string[] {
  const [first, ...rest] = splitFix(fix)
  return [`  fix: ${escapeText(first)}`, ...rest.map(line => `    ${escapeText(line)}`)]
}

/**
 * The number of columns that a text takes in a terminal: East Asian wide characters and emoji take
 * two.
 */
function countColumns(text: string): number {
  if (plain.test(text)) return text.length
  const combining = new RegExp(String.raw`^\p{M}$`, 'u')
  let columns = 0
  for (const character of text) {
    columns += combining.test(character) ? 0 : wide.test(character) ? 2 : 1
  }
  return columns
}

/** Printable ASCII: as many columns as characters. */
const plain = /^[ -~]*$/

const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u
