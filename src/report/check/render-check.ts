import type { Diagnostic } from '../../diagnostics/diagnostic'
import { formatDiagnostic, formatPlace } from '../../diagnostics/text/format-diagnostic'
import { escapeText, splitFix } from '../../diagnostics/text/printable'
import type { Palette } from '../phrases/palette'
import type { CheckReport, Note } from './check-report'

/** Lines for a terminal: findings by file, notes, and the count. */
export function renderCheck(report: CheckReport, palette: Palette): string[] {
  const { findings, notes } = report
  const sections = [
    ...groupByFile(findings).map(renderFinding),
    ...(notes.length === 0 ? [] : [renderNotes(notes, palette)]),
    [palette.strong(summarize(report))]
  ]
  return sections.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))
}

/** Those of one file together, files in the order of their first; what has none comes last. */
function groupByFile(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const nameOf = ({ place }: Diagnostic): string | undefined =>
    place?.source.kind === 'file' ? place.source.path : place?.source.name
  const names = new Set(findings.map(nameOf).filter(name => name !== undefined))
  return [...names, undefined].flatMap(name => findings.filter(each => nameOf(each) === name))
}

/** Lines of the source and of the fix stay as they are: they are to be looked at, or typed. */
function renderFinding(finding: Diagnostic): readonly string[] {
  const [headline = '', ...rest] = formatDiagnostic(finding).split('\n')
  return [...wrap(headline, '  '), ...rest]
}

/** What is no finding, in lines. */
export function renderNotes(notes: readonly Note[], palette: Palette): string[] {
  return [palette.strong('To know:'), ...notes.flatMap(renderNote)]
}

function renderNote({ place, message, fix }: Note): string[] {
  const where = place === undefined ? '' : `${formatPlace(place)}: `
  const lines = fix === undefined ? [] : splitFix(fix)
  return [
    ...wrap(`  ${where}${escapeText(message)}`, '    '),
    ...lines.map(line => `    ${escapeText(line)}`)
  ]
}

const widest = 80

/** Lines of at most 80 columns, as far as words let them; all but the first begin with the indent. */
function wrap(text: string, indent: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const [word] of text.matchAll(/\s*\S+/g)) {
    if (line !== '' && line.length + word.length > widest) {
      lines.push(line)
      line = `${indent}${word.trimStart()}`
    } else line += word
  }
  return [...lines, line]
}

/** `2 mistakes and 1 warning in 3 images and 1 workflow, 4 silenced`. */
export function summarize({ findings, silenced, looked }: CheckReport): string {
  const mistakes = findings.filter(({ severity }) => severity === 'error').length
  const counts = [
    ...count(mistakes, 'mistake'),
    ...count(findings.length - mistakes, 'warning')
  ].join(' and ')
  const where = [...count(looked.images, 'image'), ...count(looked.workflows, 'workflow')]
  const hidden = silenced === 0 ? '' : `, ${String(silenced)} silenced`
  const within = where.length === 0 ? '' : ` in ${where.join(' and ')}`
  return `${counts === '' ? 'nothing found' : counts}${within}${hidden}`
}

function count(number: number, noun: string): readonly string[] {
  return number === 0 ? [] : [`${String(number)} ${noun}${number === 1 ? '' : 's'}`]
}

/** Whether a report lets the exit status be 0: notes do. */
export function isClean({ findings }: { readonly findings: readonly Diagnostic[] }): boolean {
  return findings.length === 0
}
