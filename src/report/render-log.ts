import type { Diagnostic } from '../diagnostics/diagnostic'
import { formatDiagnostic } from '../diagnostics/text/format-diagnostic'
import { splitFix } from '../diagnostics/text/printable'
import { type PlannedImage, reusedImage } from '../plan/plan'
import { toComparison, toHeadline } from './headline'
import { isMatrix, type OutputName } from './matrix/outputs'
import { formatBuildTime } from './phrases/age'
import { displayName, shortName } from './phrases/display-name'
import type { Palette } from './phrases/palette'
import { type Phrase, toPlainText } from './phrases/phrase'
import { type Report, tellSilenced } from './report'
import { listReuse, type ReuseRow } from './tables/reuse-rows'
import { isToldByRow, listSkipped, type Row, shortenReasons } from './tables/rows'

/** Lines to print; those of a group can be folded under its title. */
export type LogBlock =
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'group'; readonly title: string; readonly lines: readonly string[] }

/** Longer names are cut in the middle in the table, and whole in the details. */
const nameLimit = 40

/** The plan for a terminal: the answer, a line for each image, the evidence folded. */
export function renderLog(report: Report, palette: Palette): LogBlock[] {
  const { plan, rows, warnings, silenced } = report
  const head = [
    palette.strong(toPlainText(toHeadline(plan))),
    ...toComparison(plan).map(line => palette.faint(toPlainText(line)))
  ]
  return [
    { kind: 'lines', lines: [...head, ''] },
    ...toLines(renderTable(rows, palette)),
    ...warnings.flatMap(warning => toLines(renderWarning(warning, palette))),
    ...toLines(tellSilenced(silenced).map(palette.faint)),
    ...toGroup(
      'Why, in full',
      rows.filter(isNotTold).flatMap(row => renderDetails(row, palette))
    ),
    ...toGroup('Reuse', listReuse(plan).flatMap(renderReuse)),
    ...toGroup(
      'Skipped',
      listSkipped(plan).map(({ image }) => displayName(image.name))
    ),
    ...toGroup('Outputs', renderOutputs(report))
  ]
}

function toLines(lines: readonly string[]): LogBlock[] {
  return lines.length === 0 ? [] : [{ kind: 'lines', lines: [...lines, ''] }]
}

function toGroup(title: string, lines: readonly string[]): LogBlock[] {
  return lines.length === 0 ? [] : [{ kind: 'group', title, lines }]
}

function renderTable(rows: readonly Row[], palette: Palette): string[] {
  if (rows.length === 0) return []
  const width = Math.max(5, ...rows.map(({ planned }) => shownName(planned).length))
  const shown = columns.filter(({ isShown }) => isShown?.(rows) !== false)
  const title = palette.faint(
    `${'IMAGE'.padEnd(width)}  ${shown.map(({ title }) => title).join('  ')}  WHY`
  )
  return [title, ...rows.map(row => renderRow(row, { width, shown }, palette))]
}

interface Table {
  /** Of the names. */
  readonly width: number
  readonly shown: readonly Column[]
}

function renderRow(row: Row, { width, shown }: Table, palette: Palette): string {
  const cells = shown.map(column => {
    const word = column.word(row.planned)
    const padded = word.padEnd(column.title.length)
    return word === '-' ? palette.faint(padded) : palette[column.style](padded)
  })
  const age = reusedImage(row.planned)?.built
  const reused = age === undefined ? '' : `${formatBuildTime(age)}; `
  const why = reused + shortenReasons(row, 1).map(toPlainText).join(' ')
  return `${palette.strong(shownName(row.planned).padEnd(width))}  ${cells.join('  ')}  ${why}`
}

interface Column {
  readonly title: string
  readonly style: keyof Palette
  readonly word: (planned: PlannedImage) => string
  /** Missing: always. */
  readonly isShown?: (rows: readonly Row[]) => boolean
}

const columns: readonly Column[] = [
  { title: 'STAGE', style: 'faint', word: ({ build, stage }) => (build ? String(stage) : '-') },
  { title: 'BUILD', style: 'build', word: ({ build }) => (build ? 'build' : '-') },
  {
    title: 'REUSE',
    style: 'reuse',
    word: ({ reuse }) => (reuse ? 'reuse' : '-'),
    isShown: rows => rows.some(({ planned }) => planned.reuse)
  },
  { title: 'PUBLISH', style: 'publish', word: ({ publish }) => (publish ? 'publish' : '-') },
  { title: 'TEST', style: 'test', word: ({ test, dev }) => (test ? (dev ? 'dev' : 'prod') : '-') }
]

function shownName(planned: PlannedImage): string {
  return shortName(planned.image.name, nameLimit)
}

/** Whether the row does not tell all: it holds only a short name and its one reason. */
function isNotTold(row: Row): boolean {
  return !isToldByRow(row) || shownName(row.planned) !== displayName(row.planned.image.name)
}

function renderDetails(row: Row, palette: Palette): string[] {
  const reasons: readonly Phrase[] = shortenReasons(row, row.why.length)
  const name = palette.strong(displayName(row.planned.image.name))
  const fixes = row.fixes.flatMap(fix => renderFix(fix).map(line => `  ${line}`))
  return [name, ...reasons.map(reason => `  ${toPlainText(reason)}`), ...fixes]
}

/** What the registry had of an image, and what would make it reusable. */
export function renderReuse({ image, text, fix }: ReuseRow): string[] {
  const line = `${displayName(image)}: ${toPlainText(text)}`
  return [line, ...(fix === undefined ? [] : renderFix(fix).map(each => `  ${each}`))]
}

/** The lines of configuration that resolve what is not known exactly. */
export function renderFix(fix: string): string[] {
  return splitFix(`to end this, ${fix}`).map(displayName)
}

/** Looks as in the terminal: the place with its line and caret, then the fix. */
function renderWarning(warning: Diagnostic, palette: Palette): string[] {
  const [headline = '', ...lines] = formatDiagnostic(warning).split('\n')
  return [headline.replace(/(?<=^|: )warning(?=: )/, palette.warning), ...lines]
}

/**
 * Short values as they are, names without their JSON. The matrices and the plan are for programs.
 */
function renderOutputs({ outputs, plan }: Report): string[] {
  const remembers = plan.images.some(({ memory }) => memory !== undefined)
  const shown = [...outputs].filter(
    ([name]) => name !== 'plan' && !isMatrix(name) && (remembers || !ofMemory.has(name))
  )
  const width = Math.max(0, ...shown.map(([name]) => name.length))
  return shown.map(([name, value]) => `${name.padEnd(width)}  ${showOutput(name, value)}`)
}

function showOutput(name: OutputName, value: string): string {
  if (emptyValues.has(value)) return 'none'
  const shown = name.endsWith('_images') ? showNames(value) : value
  return shown.length > outputShown ? `${shown.slice(0, outputShown)}…` : shown
}

/** JSON does not escape names of images. */
function showNames(json: string): string {
  return json.slice(1, -1).replaceAll('"', '').replaceAll(',', ', ')
}

/** Outputs that are empty without the key `reuse`. */
const ofMemory: ReadonlySet<OutputName> = new Set(['do_reuse', 'reuse_images', 'do_store'])

const emptyValues = new Set(['[]'])

/** Longer ones are cut. */
const outputShown = 80

/** All lines of a log, groups unfolded: for a terminal that folds nothing. */
export function toLogLines(blocks: readonly LogBlock[]): string[] {
  return blocks.flatMap(block => {
    switch (block.kind) {
      case 'lines':
        return block.lines
      case 'group':
        return [block.title, ...block.lines.map(line => `  ${line}`), '']
    }
  })
}
