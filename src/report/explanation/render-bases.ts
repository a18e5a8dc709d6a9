import { formatLocation } from '../../diagnostics/location'
import type { BaseUsage, BaseUseOf } from '../../plan/base-usage'
import type { OwnCause } from '../../plan/causes/cause'
import type { Freshness } from '../../plan/memory'
import type { Plan } from '../../plan/plan'
import { type Json, toJson } from '../json/json'
import { describeState, listUsers, toLinePhrase, toNowPhrase } from '../phrases/base-text'
import { toOwnPhrase, toUsePhrase } from '../phrases/cause-text'
import { shortenDigest } from '../phrases/digest'
import { displayName } from '../phrases/display-name'
import type { Palette } from '../phrases/palette'
import { listNames, type Phrase, phrase, toPlainText, words } from '../phrases/phrase'

/** What images are built on from outside, and how what is published stands to it. */
export interface BasesReport {
  readonly usages: readonly BaseUsage[]
  /** By image name; of those that could be looked at. */
  readonly freshness: ReadonlyMap<string, Freshness>
  /** Why others could not be looked at, by image name. */
  readonly unlooked: ReadonlyMap<string, string>
}

/** As JSON on one line. */
export function toBasesJson({ usages, freshness, unlooked }: BasesReport): string {
  const bases = usages.map(({ reference, digest = null, state, uses }) => ({
    ...{ image: reference, digest, state },
    uses: uses.map(({ by, at, platforms, images }) => ({
      ...{ by, at: formatLocation(at), platforms, images }
    }))
  }))
  const looked = [...freshness].map(([name, found]): [string, Json] => [name, toStanding(found)])
  const others = [...unlooked].map(([name, because]): [string, Json] => [
    name,
    { state: 'unknown', because }
  ])
  return toJson({ bases, images: new Map([...looked, ...others]) })
}

function toStanding(found: Freshness): Json {
  if (found.kind !== 'stale') return { state: found.kind }
  return { state: found.kind, because: found.causes.map(describeOwn) }
}

function describeOwn(own: OwnCause): string {
  return toPlainText(toOwnPhrase(own))
}

/** A paragraph for each base, then a line for each image that is not as it would be built now. */
export function renderBases(report: BasesReport, palette: Palette): string[] {
  const { usages } = report
  if (usages.length === 0) return ['built on nothing from outside that can move']
  const standing = renderStanding(report, palette)
  return [
    ...usages.flatMap((usage, index) => [
      ...(index === 0 ? [] : ['']),
      ...renderUsage(usage, palette)
    ]),
    ...(standing.length === 0 ? [] : ['', ...standing])
  ]
}

function renderUsage(usage: BaseUsage, palette: Palette): string[] {
  const { reference, digest, state, uses } = usage
  const moved = describeState(state)
  const now = digest === undefined ? '' : `  ${shortenDigest(digest)}`
  const told = moved === '' ? '' : `  ${palette.warning(moved)}`
  return [
    `${palette.strong(displayName(reference))}${palette.faint(now)}${told}`,
    ...uses.flatMap(renderUse)
  ]
}

/** `  base: FROM of base/Dockerfile:1 (linux/amd64)` */
function renderUse(use: BaseUseOf): string {
  const platforms = use.platforms.filter(platform => platform !== '')
  const taken = platforms.length === 0 ? '' : ` (${platforms.join(', ')})`
  const names = listNames(use.images, 20)
  return `  ${toPlainText([...names, ...words(': '), ...toUsePhrase(use)])}${taken}`
}

function renderStanding({ freshness, unlooked }: BasesReport, palette: Palette): string[] {
  const stale = [...freshness].flatMap(([name, found]) => renderFreshness(name, found, palette))
  const others = [...unlooked].map(
    ([name, because]) =>
      `${palette.strong(displayName(name))}: not looked at: ${displayName(because)}`
  )
  return [...stale, ...others]
}

function renderFreshness(name: string, found: Freshness, palette: Palette): string[] {
  const shown = palette.strong(displayName(name))
  switch (found.kind) {
    case 'fresh':
      return []
    case 'missing':
      return [`${shown}: not in the registry as it is here`]
    case 'unknown':
      return [`${shown}: a registry could not be asked`]
    case 'stale':
      return [`${shown}: ${toPlainText(toStalePhrase(found.causes))}`]
  }
}

/** The paragraphs above tell of the bases. */
function toStalePhrase([cause]: readonly OwnCause[]): Phrase {
  if (cause === undefined) return words('built from an image that is not as it would be now')
  if (cause.kind !== 'base-changed') return toOwnPhrase(cause)
  const [base, ...others] = cause.bases
  if (base === undefined || others.length > 0) {
    return words('one of its bases moved since it was built')
  }
  return phrase`built on another ${base.reference} than now`
}

/** Those of an image, in a table; nothing where no registry was asked. */
export function renderBasesOf({ bases = [] }: Plan, image: string): string[] {
  const rows = bases.filter(usage => listUsers(usage).includes(image))
  if (rows.length === 0) return []
  const cells = rows.map(usage => [
    displayName(usage.reference),
    toPlainText(toLinePhrase(usage)),
    toPlainText(toNowPhrase(usage)),
    toPlainText(listNames(listUsers(usage), 5))
  ])
  const table = [['BASE', 'LINE', 'NOW', 'IMAGES'], ...cells]
  const widths = [0, 1, 2].map(column => Math.max(...table.map(row => (row[column] ?? '').length)))
  const lines = table.map(row =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  )
  return ['', ...lines]
}
