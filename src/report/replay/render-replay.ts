import { shortName } from '../phrases/display-name'
import { groupDigits } from '../phrases/group-digits'
import type { Palette } from '../phrases/palette'
import type { Replay, ReplayConfiguration } from './replay'
import { addUp, countImages, countMissed, listOpenTriggers, percent, type Totals } from './totals'

/** The most rows of a list; the page and JSON have all. */
const mostRows = 10

/** A replay for a terminal, in 80 columns. */
export function renderReplay(replay: Replay, palette: Palette): string {
  const totals = addUp(replay)
  const blocks = [
    renderHead(replay, palette),
    renderTotals(totals, palette),
    renderImages(replay, palette),
    renderMissed(replay, palette),
    renderOpen(replay, palette),
    renderUnbuilt(replay, palette),
    renderOpaque(replay, palette)
  ]
  return blocks
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')
}

function renderHead({ merges, configuration, ends }: Replay, palette: Palette): readonly string[] {
  const [first, last] = [merges[0], merges.at(-1)]
  const end = ends === undefined ? [] : [palette.faint(tellEnd(ends))]
  if (first === undefined || last === undefined) return ['There is no merge to replay.', ...end]
  const days = first.day === last.day ? first.day : `${first.day} to ${last.day}`
  return [
    palette.strong(`${count(merges.length, 'merge')}, ${days}, up to ${last.id.slice(0, 7)}`),
    palette.faint(tellConfiguration(configuration)),
    ...tellUncommitted(configuration).map(palette.faint),
    ...end
  ]
}

/** Where the images come from, as a sentence. */
export function tellConfiguration({ kind, name }: ReplayConfiguration): string {
  switch (kind) {
    case 'committed':
      return `Images and workflows are those of the newest merge: ${shortName(name, 28)}`
    case 'named':
      return `Images are those of ${shortName(name, 32)}, workflows of the newest merge`
    case 'proposed':
      return 'Images are those that "init" proposes, workflows of the newest merge'
  }
}

/** That a file of the working tree does not count, as a sentence. */
export function tellUncommitted(configuration: ReplayConfiguration): readonly string[] {
  const { uncommitted, elsewhere } = configuration
  if (elsewhere !== undefined) {
    const file = shortName(elsewhere.file, 25)
    return [
      `Replayed is ${shortName(elsewhere.replayed, 25)}, not what is checked out`,
      `Left out, as it is committed on another branch: ${file}; "replay HEAD" takes it`
    ]
  }
  if (uncommitted === undefined) return []
  return [`Left out, as it is not committed: ${shortName(uncommitted, 25)}; --config takes it`]
}

/** Why there are no more merges, as a sentence. */
export function tellEnd(ends: 'history' | 'shallow'): string {
  switch (ends) {
    case 'history':
      return 'The history begins there'
    case 'shallow':
      return 'The clone ends there: git fetch --unshallow gets the rest'
  }
}

function count(number: number, noun: string): string {
  return `${groupDigits(number)} ${noun}${number === 1 ? '' : 's'}`
}

/** `1,204`, or `1,204 to 1,310` where not all is known. */
export function tellRange({ least, most }: Totals['triggers']): string {
  return least === most ? groupDigits(least) : `${groupDigits(least)} to ${groupDigits(most)}`
}

const barWidth = 28

function renderBar(part: number, whole: number): string {
  const filled = whole === 0 ? 0 : Math.round((barWidth * part) / whole)
  return '█'.repeat(part > 0 ? Math.max(1, filled) : 0)
}

function renderTotals(totals: Totals, palette: Palette): readonly string[] {
  const { everything, built, triggers, missed, idle, merges, parents, doubts } = totals
  if (merges === 0) return []
  const avoided = everything - built
  const rows = [
    ['everything', groupDigits(everything), renderBar(everything, everything)],
    ['by its workflows', tellRange(triggers), renderRange(triggers, everything)],
    ['by what is read', groupDigits(built), palette.build(renderBar(built, everything))]
  ] as const
  const among = [
    ...(parents > 0 ? [`${groupDigits(parents)} among them only because a child needs them`] : []),
    ...(doubts > 0
      ? [`${groupDigits(doubts)} among them because what they read cannot be known`]
      : [])
  ]
  return [
    palette.strong('Images built'),
    ...rows.map(([name, number, bar]) => `  ${name.padEnd(17)}${number.padStart(18)}  ${bar}`),
    ...among.map(text => palette.faint(`  ${text}`)),
    '',
    `${groupDigits(avoided)} of ${count(everything, 'build')} avoided, ${String(percent(avoided, everything))} %`,
    `${count(idle, 'merge')} ${idle === 1 ? 'builds' : 'build'} nothing`,
    missed === 0
      ? 'No rebuild is seen that the workflows missed'
      : palette.warning(`${count(missed, 'rebuild')} that the workflows missed`)
  ]
}

function renderRange({ least, most }: Totals['triggers'], everything: number): string {
  const known = renderBar(least, everything)
  const whole = renderBar(most, everything)
  return known + '░'.repeat(Math.max(0, whole.length - known.length))
}

/** The first rows, and how many more there are. */
function limitRows(rows: readonly string[], palette: Palette): readonly string[] {
  const more = rows.length - mostRows
  if (more <= 0) return rows
  return [...rows.slice(0, mostRows), palette.faint(`  and ${String(more)} more: --json has all`)]
}

function renderImages(replay: Replay, palette: Palette): readonly string[] {
  const totals = countImages(replay)
  if (totals.length === 0) return []
  const rows = totals.map(({ image, builds, causes: [cause] }) => {
    const why =
      cause === undefined ? '' : `${shortName(cause.cause, 32)} (${groupDigits(cause.builds)})`
    return `  ${shortName(image, 32).padEnd(32)} ${groupDigits(builds).padStart(6)}  ${palette.faint(why)}`
  })
  return [palette.strong('Built most, and what caused it most'), ...limitRows(rows, palette)]
}

function renderMissed(replay: Replay, palette: Palette): readonly string[] {
  const missed = countMissed(replay)
  if (missed.length === 0) return []
  const rows = missed.flatMap(({ image, file, reader, via, merges }) => {
    const last = merges.at(-1)
    const through = via === undefined ? '' : `${shortName(via, 20)}: `
    return [
      `  ${shortName(image, 32).padEnd(32)} ${groupDigits(merges.length).padStart(6)}  ${shortName(file, 34)}`,
      palette.faint(`    ${through}${shortName(reader, 52)}, last in ${last?.id.slice(0, 7) ?? ''}`)
    ]
  })
  const pairs = rows.flatMap((row, index) =>
    index % 2 === 0 ? [`${row}\n${rows[index + 1] ?? ''}`] : []
  )
  return [
    palette.strong('Missed by the workflows, with a file that proves it'),
    ...limitRows(pairs, palette)
  ]
}

function renderOpen(replay: Replay, palette: Palette): readonly string[] {
  const open = listOpenTriggers(replay)
  const rows = open.map(({ at, because, images }) => {
    const place = `${shortName(at.file, 60)}:${String(at.line)}`
    return `  ${place}\n${palette.faint(`    ${shortName(because, 60)} (${count(images.length, 'image')})`)}`
  })
  if (rows.length === 0) return []
  return [palette.strong('Not known of the workflows'), ...limitRows(rows, palette)]
}

function renderUnbuilt({ images }: Replay, palette: Palette): readonly string[] {
  const none = images.filter(({ triggers }) => triggers.kind === 'none')
  if (none.length === 0) return []
  const rows = none.map(({ name }) => `  ${shortName(name, 78)}`)
  return [palette.strong('Built by no workflow at a change'), ...limitRows(rows, palette)]
}

function renderOpaque({ images }: Replay, palette: Palette): readonly string[] {
  const opaque = images.filter(({ quality }) => quality === 'opaque')
  if (opaque.length === 0) return []
  const rows = opaque.map(
    ({ name, because = '' }) =>
      `  ${shortName(name, 32)}\n${palette.faint(`    ${shortName(because, 74)}`)}`
  )
  return [
    palette.strong('Built by every merge, since what they read cannot be known'),
    ...limitRows(rows, palette)
  ]
}
