import { formatDiagnostic } from '../../diagnostics/text/format-diagnostic'
import { shorten } from '../../diagnostics/text/shorten'
import { codeBlock, codeSpan, toCell, toMarkdownWords } from '../../report/summary/markdown'
import type { Decision, Row, Standing } from './decision/decision'

/** The number of jobs that a person reads; a workflow has fewer. */
const most = 300

/** Lines for the log: the answer, then a row for each job. */
export function renderLog(decision: Decision): readonly string[] {
  const { rows } = decision
  if (rows.length === 0) return [toHeadline(decision)]
  const shown = rows.slice(0, most)
  const cells = [
    ['JOB', 'RESULT', '', 'WHY'],
    ...shown.map(({ job, standing, because }) => [
      shorten(job.id),
      job.result,
      standing === 'wrong' ? 'wrong' : '',
      because
    ])
  ]
  const widths = [0, 1, 2].map(column => Math.max(...cells.map(row => row[column]?.length ?? 0)))
  const table = cells.map(row =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .filter((_, column) => column !== 2 || widths[2] !== 0)
      .join('  ')
      .trimEnd()
  )
  return [toHeadline(decision), '', ...table, ...countRest(rows)]
}

/** The job summary: the same table, and the mistakes with what to type. */
export function renderSummary(decision: Decision): string {
  const { result, rows, diagnostics } = decision
  const table = [
    '| job | result | why |',
    '| --- | --- | --- |',
    ...rows.slice(0, most).map(renderRow),
    ...countRest(rows).flatMap(line => ['', line])
  ]
  const mistakes = codeBlock(diagnostics.map(formatDiagnostic).join('\n\n'), 'text')
  return [
    `## ${result === 'passed' ? '✅' : '❌'} ${toHeadline(decision)}`,
    '',
    ...(rows.length === 0 ? [] : [...table, '']),
    ...(diagnostics.length === 0 ? [] : [mistakes, ''])
  ].join('\n')
}

function renderRow({ job, standing, because }: Row): string {
  const cells = [codeSpan(job.id), `${signs[standing]} ${job.result}`, toMarkdownWords(because)]
  return `| ${cells.map(toCell).join(' | ')} |`
}

const signs: Readonly<Record<Standing, string>> = { right: '✅', wrong: '❌', stopped: '➖' }

function toHeadline({ result, rows, diagnostics }: Decision): string {
  const skipped = rows.filter(({ job }) => job.result === 'skipped').length
  switch (result) {
    case 'passed':
      return `The gate is open: ${count(rows.length - skipped, 'job')} ran, ${skipped} rightly skipped`
    case 'failed':
      return `The gate is shut: ${count(diagnostics.length, 'mistake')}`
  }
}

function countRest(rows: readonly Row[]): readonly string[] {
  return rows.length > most ? [`and ${count(rows.length - most, 'more job')}`] : []
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}
