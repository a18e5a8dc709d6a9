import type { Diagnostic } from '../../diagnostics/diagnostic'
import { formatPlace } from '../../diagnostics/text/format-diagnostic'
import { listSome } from '../../diagnostics/text/lists'
import { type Plan, type PlannedImage, reusedImage, type WholeContext } from '../../plan/plan'
import { toComparison, toHeadline } from '../headline'
import { countCharacters, outputLimit, summaryLimit } from '../matrix/limits'
import type { Outputs } from '../matrix/outputs'
import { formatBuildTime } from '../phrases/age'
import { groupDigits } from '../phrases/group-digits'
import { type Report, tellSilenced } from '../report'
import { listReuse } from '../tables/reuse-rows'
import { listSkipped, type Row, shortenReasons } from '../tables/rows'
import { codeBlock, codeSpan, toCell, toMarkdown, toMarkdownWords } from './markdown'
import { drawPicture, toLegend } from './mermaid'
import { renderBases } from './render-bases'

/** The most that a summary shows. */
interface Extent {
  /** Causes of each row; with none the picture is missing, too. */
  readonly causes: number
  readonly rows: number
  /** Names of skipped images, and warnings. */
  readonly names: number
}

/** Tried in this order: the first whose text fits is shown. */
const extents: readonly Extent[] = [
  { causes: 3, rows: 10_000, names: 10_000 },
  { causes: 1, rows: 10_000, names: 10_000 },
  { causes: 1, rows: 1000, names: 1000 }
]

/** The last resort if none of them fits: what is still too long is cut. */
const least: Extent = { causes: 0, rows: 50, names: 50 }

/** The job summary of a plan: what is built and why, for five seconds and for five minutes. */
export function renderSummary(report: Report): string {
  for (const extent of extents) {
    const text = renderExtent(report, extent)
    if (countBytes(text) <= summaryLimit) return text
  }
  return cut(renderExtent(report, least))
}

function renderExtent(report: Report, extent: Extent): string {
  const { rows } = report
  return [
    ...renderHead(report.plan),
    ...renderTable(rows, extent),
    ...renderFixes(rows, extent),
    ...(extent.causes === 0 ? [] : renderWholeContexts(rows)),
    ...renderReuse(report.plan, extent),
    ...renderBases(report.plan, extent),
    ...renderSkipped(report.plan, extent),
    ...renderPicture(report.plan, extent),
    ...renderWarnings(report.warnings.slice(0, extent.names)),
    ...tellSilenced(report.silenced).flatMap(line => [`${line}.`, '']),
    ...renderSizes(report.outputs)
  ].join('\n')
}

function renderHead(plan: Plan): string[] {
  const compared = toComparison(plan).map(toMarkdown)
  return [`## ${toMarkdown(toHeadline(plan))}`, '', `${compared.join('. ')}.`, '']
}

function renderTable(rows: readonly Row[], { causes, rows: limit }: Extent): string[] {
  if (rows.length === 0) return []
  const shown = columns.filter(column => column.isShown(rows))
  const lines = rows.slice(0, limit).map(row => renderRow(row, shown, causes))
  const rest = rows.length - lines.length
  return [
    `| Image | ${shown.map(({ title }) => title).join(' | ')} | Why |`,
    `| :-- | ${shown.map(() => ':-:').join(' | ')} | :-- |`,
    ...lines,
    '',
    ...(rest === 0 ? [] : [`And ${rest} more images: the output \`plan\` has them all.`, ''])
  ]
}

interface Column {
  readonly title: string
  readonly isShown: (rows: readonly Row[]) => boolean
  readonly cell: (planned: PlannedImage) => string
}

function tick(verdict: 'build' | 'publish' | 'test' | 'dev'): Column['cell'] {
  return planned => (planned[verdict] ? '✅' : '')
}

const columns: readonly Column[] = [
  {
    title: 'Stage',
    isShown: rows => rows.some(({ planned }) => planned.build && planned.stage > 0),
    cell: ({ build, stage }) => (build ? String(stage) : '')
  },
  { title: 'Build', isShown: () => true, cell: tick('build') },
  {
    title: 'Reuse',
    isShown: rows => rows.some(({ planned }) => planned.reuse),
    cell: tellReuse
  },
  { title: 'Publish', isShown: () => true, cell: tick('publish') },
  { title: 'Test', isShown: () => true, cell: tick('test') },
  {
    title: 'Dev',
    isShown: rows => rows.some(({ planned }) => planned.dev),
    cell: tick('dev')
  }
]

function tellReuse(planned: PlannedImage): string {
  const reused = reusedImage(planned)
  if (reused === undefined) return ''
  return reused.built === undefined ? '♻️' : `♻️ ${formatBuildTime(reused.built)}`
}

function renderRow(row: Row, shown: readonly Column[], causes: number): string {
  const why = shortenReasons(row, causes).map(toMarkdown).join('<br>')
  const cells = [
    codeSpan(row.planned.image.name),
    ...shown.map(column => column.cell(row.planned)),
    why
  ]
  return `| ${cells.map(toCell).join(' | ')} |`
}

/** The lines of configuration that resolve what is not known exactly. */
function renderFixes(rows: readonly Row[], { causes }: Extent): string[] {
  const fixes = causes === 0 ? [] : rows.flatMap(row => row.fixes)
  if (fixes.length === 0) return []
  const shown = [...new Set(fixes)].slice(0, fixesShown).flatMap(renderFix)
  const title = 'Builds whose inputs are not known exactly: what ends this'
  return [`<details><summary>${title}</summary>`, '', ...shown, '', '</details>', '']
}

const fixesShown = 20

/** Each place as a sentence, with the lines that it lacks as YAML below it. */
function renderFix(fix: string): string[] {
  const blocks = fix.split(/\n(?! )/)
  return blocks.flatMap(block => {
    const [where = '', ...lines] = block.split('\n')
    const yaml = lines.map(line => line.replace(/^ {2}/, '')).join('\n')
    return [toMarkdownWords(where), '', ...(yaml === '' ? [] : [codeBlock(yaml, 'yaml'), ''])]
  })
}

/** What the registry had of each needed image, with what would make others reusable. */
function renderReuse(plan: Plan, { causes, names }: Extent): string[] {
  const rows = causes === 0 ? [] : listReuse(plan).slice(0, names)
  if (rows.length === 0) return []
  const lines = rows.map(({ image, text }) => `- ${codeSpan(image)}: ${toMarkdown(text)}`)
  const fixes = [...new Set(rows.flatMap(({ fix }) => fix ?? []))].slice(0, fixesShown)
  return [
    '<details><summary>Reuse: what the registry had</summary>',
    '',
    ...lines,
    '',
    ...fixes.flatMap(renderFix),
    '</details>',
    ''
  ]
}

function renderSkipped(plan: Plan, { names }: Extent): string[] {
  const skipped = listSkipped(plan)
  if (skipped.length === 0) return []
  return [
    `<details><summary>${skipped.length === 1 ? '1 image is' : `${skipped.length} images are`} skipped</summary>`,
    '',
    listSome(
      skipped.map(planned => codeSpan(planned.image.name)),
      names
    ),
    '',
    '</details>',
    ''
  ]
}

function renderPicture(plan: Plan, { causes }: Extent): string[] {
  const picture = causes === 0 ? undefined : drawPicture(plan.images)
  if (picture === undefined) return []
  const note = picture.shows === 'every relation' ? '' : ` · shown: ${picture.shows}`
  return [
    '### Parents and tests',
    '',
    codeBlock(picture.text, 'mermaid'),
    '',
    `${toLegend(plan.images)}${note}`,
    ''
  ]
}

function renderWarnings(warnings: readonly Diagnostic[]): string[] {
  if (warnings.length === 0) return []
  const lines = warnings.map(({ message, code, fix, place }) => {
    const where = place === undefined ? '' : `${codeSpan(formatPlace(place))}: `
    const [hint = '', ...typed] = fix.split('\n')
    return [
      `- ${where}${toMarkdownWords(message)} (\`${code}\`)<br>${toMarkdownWords(hint)}`,
      ...(typed.length === 0 ? [] : indent(codeBlock(typed.join('\n'), 'text')))
    ].join('\n')
  })
  return [
    `### ⚠️ ${warnings.length === 1 ? '1 warning' : `${warnings.length} warnings`}`,
    '',
    ...lines,
    ''
  ]
}

/** Indented as part of a list item. */
function indent(block: string): string[] {
  return ['', ...block.split('\n').map(line => `  ${line}`)]
}

function renderSizes(outputs: Outputs): string[] {
  const sum = countCharacters(outputs.values())
  const [largest] = [...outputs].sort(([, one], [, other]) => other.length - one.length)
  if (largest === undefined) return []
  const [name, value] = largest
  const part = ((100 * sum) / outputLimit).toFixed(1)
  return [
    `<sub>All outputs together: ${groupDigits(sum)} characters, ${part} % of what a job passes on; ` +
      `the largest is \`${name}\` with ${groupDigits(value.length)}.</sub>`,
    ''
  ]
}

function countBytes(text: string): number {
  return new TextEncoder().encode(text).length
}

/** Whole lines from the top, as many as fit. */
function cut(text: string): string {
  if (countBytes(text) <= summaryLimit) return text
  const lines = text.split('\n')
  let bytes = 0
  return lines.filter(line => (bytes += countBytes(line) + 1) <= summaryLimit).join('\n')
}

/** A line for each image that reads all of its context, if that passed on a change. */
export function renderWholeContexts(rows: readonly Row[]): string[] {
  const lines = rows.flatMap(({ planned: { image, wholeContext } }) =>
    wholeContext === undefined ? [] : [describeWhole(image.name, wholeContext)]
  )
  return lines.length === 0 ? [] : [...lines, '']
}

function describeWhole(
  image: string,
  { folder, count, ignoreFile, largest }: WholeContext
): string {
  const folders = largest.map(each => `${codeSpan(`${each.name}/`)} ${groupDigits(each.count)}`)
  return [
    `- ${codeSpan(image)} reads its whole context ${codeSpan(folder)}: any of ${groupDigits(count)} files builds it`,
    ...(folders.length === 0 ? [] : [` (the largest folders: ${folders.join(', ')})`]),
    `; lines in ${codeSpan(ignoreFile)} or a narrower \`COPY\` make that fewer.`
  ].join('')
}
