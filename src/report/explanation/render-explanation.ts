import { formatLocation } from '../../diagnostics/location'
import type { VariantName } from '../../images/image'
import type { Cause } from '../../plan/causes/cause'
import type { Reader } from '../../plan/causes/reader'
import { toAgainst } from '../../plan/decide/select-tested'
import type { Plan, PlannedImage } from '../../plan/plan'
import { toComparison, toDeleted } from '../headline'
import { toJson } from '../json/json'
import { toImageAnswer } from '../json/to-plan-json'
import { toCausePhrase } from '../phrases/cause-text'
import { displayName } from '../phrases/display-name'
import type { Palette } from '../phrases/palette'
import { listNames, type Phrase, phrase, toPlainText, words } from '../phrases/phrase'
import { describeHow, toReaderPhrase } from '../phrases/reader-text'
import { renderFix, renderReuse } from '../render-log'
import { toReuseRow } from '../tables/reuse-rows'
import { isPlanned, listRows, type Row, shortenReasons } from '../tables/rows'
import { type FileState, isThere, tellState } from './file-state'
import { renderBasesOf } from './render-bases'

/** A file as a variant sees it. */
export interface FileView {
  readonly variant: VariantName
  /** What reads it; empty: nothing does. */
  readonly readers: readonly Reader[]
  /** Why nothing reads it; `''` if something does. */
  readonly because: string
}

/** Why an image is in a plan, or is not. */
export interface Explanation {
  readonly plan: Plan
  readonly image: string
  /** The differing files, with how its variants see them: for an image that is left alone. */
  readonly changed: readonly { readonly file: string; readonly views: readonly FileView[] }[]
  /** The number of further ones. */
  readonly more: number
}

/** What the plan says of the image, as JSON on one line. */
export function toExplanationJson({ plan, image }: Explanation): string {
  const planned = plan.images.find(each => each.image.name === image)
  return planned === undefined ? '{}' : toJson(toImageAnswer(plan, planned))
}

/** The verdict, what was compared, then each cause with the way it came. */
export function renderExplanation(explanation: Explanation, palette: Palette): string[] {
  const { plan, image } = explanation
  const planned = plan.images.find(each => each.image.name === image)
  const row = listRows(plan).find(each => each.planned.image.name === image)
  const reuse = planned === undefined ? undefined : toReuseRow(planned)
  const name = palette.strong(displayName(image))
  return [
    `${name}: ${planned === undefined ? '' : describeVerdicts(planned)}`,
    ...(planned === undefined ? [] : describeName(planned)),
    ...toComparison(plan).map(line => palette.faint(toPlainText(line))),
    '',
    ...(row === undefined ? renderAlone(explanation, planned) : renderCauses(row)),
    ...(reuse === undefined ? [] : renderReuse(reuse)),
    ...renderBasesOf(plan, image)
  ]
}

function describeName({ image }: PlannedImage): readonly string[] {
  const isNamed = image.publish && image.publishedName !== ''
  return isNamed ? [`Its published name is ${displayName(image.publishedName)}`] : []
}

function describeVerdicts(planned: PlannedImage): string {
  if (!isPlanned(planned)) return 'neither built nor tested'
  const { build, reuse, publish, test, dev, stage } = planned
  const verdicts = [
    ...(build ? [stage === 0 ? 'built' : `built in stage ${stage}`] : []),
    ...(reuse ? ['reused'] : []),
    ...(publish ? ['published'] : []),
    ...(test ? [`tested as ${dev ? 'dev' : 'prod'}`] : [])
  ]
  return verdicts.join(', ')
}

function renderCauses(row: Row): string[] {
  const reasons = shortenReasons(row, row.why.length).map(toPlainText)
  return [...reasons, ...row.fixes.flatMap(renderFix)]
}

function renderAlone(
  { plan, changed, more, image }: Explanation,
  planned: PlannedImage | undefined
): string[] {
  const files = changed.flatMap(({ file, views }) => renderViews(file, views))
  return [
    toPlainText(toAlonePhrase(image, plan, planned?.skippedBy)),
    ...files,
    ...(more === 0 ? [] : [`  and ${more} more files that differ`])
  ]
}

/** @param label that skips the image */
function toAlonePhrase(image: string, { changes }: Plan, label: string | undefined): Phrase {
  if (label !== undefined) return phrase`the label "${label}" skips ${image}, whatever differs`
  if (changes.kind === 'deletion') {
    return [...words('nothing is planned: '), ...toDeleted(changes.deletion)]
  }
  return phrase`nothing that ${image} is built from differs, and none of its triggers matches`
}

/** A line for each variant; one for both if they see the same. */
function renderViews(file: string, views: readonly FileView[]): string[] {
  const texts = views.map(view => describeView(file, view))
  const isSame = texts.every(text => text === texts[0])
  const name = displayName(file)
  if (isSame) return texts.slice(0, 1).map(text => `  ${name}: ${text}`)
  return views.map(({ variant }, index) => `  ${name} (${variant}): ${texts[index] ?? ''}`)
}

function describeView(file: string, { readers, because }: FileView): string {
  if (readers.length === 0) return `not read: ${displayName(because)}`
  const each = readers.map(reader => toPlainText(toReaderPhrase(file, reader)))
  const isRead = readers.some(({ presence }) => presence === undefined)
  return `${isRead ? 'read' : 'counts only by being there'}: ${[...new Set(each)].join('; ')}`
}

/** Whether an image reads a file, and what a change of it would do. */
export interface FileExplanation {
  readonly image: string
  readonly file: string
  readonly state: FileState
  /** `describes images`: it says how images are built, as the configuration does. */
  readonly use: 'describes images' | 'none'
  /** Whether the build's inputs make the image affected. */
  readonly infer: boolean
  readonly views: readonly FileView[]
  /** The plan for a change of this file alone. */
  readonly plan: Plan
}

/** Which of all images read a file, and what a change of it would do. */
export interface ReadersExplanation extends Pick<
  FileExplanation,
  'file' | 'state' | 'use' | 'plan'
> {
  /** By image name. */
  readonly images: ReadonlyMap<string, readonly FileView[]>
}

/** The same as for one image, with all of them, as JSON on one line. */
export function toReadersJson({ file, state, images, plan }: ReadersExplanation): string {
  const read = [...images].flatMap(([image, views]) =>
    views.flatMap(({ variant, readers }) =>
      readers.map(reader => ({ image, variant, ...toReaderJson(reader) }))
    )
  )
  return toJson({
    file,
    there: isThere(state),
    git: state.kind,
    read,
    rebuilds: listAffected(plan),
    tests: listTested(plan).map(({ name }) => name)
  })
}

/** The images that read the file, each with the lines that do, then what a change would rebuild. */
export function renderReaders(explanation: ReadersExplanation, palette: Palette): string[] {
  const { file, images, plan, use } = explanation
  const readers = [...images].flatMap(([image, views]) => {
    const texts = views.flatMap(view =>
      view.readers.length === 0 ? [] : [`${displayName(image)}: ${describeView(file, view)}`]
    )
    return [...new Set(texts)].map(text => `  ${text}`)
  })
  return [
    palette.strong(displayName(file)),
    ...tellState(file, explanation.state).map(toPlainText),
    ...(readers.length === 0 && use === 'none' ? ['  no image reads it'] : readers),
    ...describeUse(use),
    '',
    ...renderRebuilt(file, plan)
  ]
}

/** Who reads the file and what a change of it would rebuild, as JSON on one line. */
export function toFileJson({ image, file, state, views, plan }: FileExplanation): string {
  return toJson({
    ...{ image, file, there: isThere(state), git: state.kind },
    read: views.flatMap(({ variant, readers }) =>
      readers.map(reader => ({ variant, ...toReaderJson(reader) }))
    ),
    because: views.flatMap(({ variant, because }) =>
      because === '' ? [] : [{ variant, because }]
    ),
    rebuilds: listAffected(plan),
    tests: listTested(plan).map(({ name }) => name)
  })
}

function toReaderJson({ at, how }: Reader) {
  return { at: formatLocation(at), how: describeHow(how) }
}

/** The images that a change affects, without those that are built in any case. */
function listAffected({ images }: Plan): string[] {
  return images.filter(isAffected).map(({ image }) => image.name)
}

function isAffected({ causes }: PlannedImage): boolean {
  return causes.some(({ own }) => own.kind !== 'inputs-opaque')
}

/** How each variant sees the file, then what a change of it would rebuild, and by what. */
export function renderFile(explanation: FileExplanation, palette: Palette): string[] {
  const { image, file, infer, views, plan, use } = explanation
  const notes = infer ? [] : ['infer: false: what its build reads does not make the image affected']
  return [
    palette.strong(displayName(image)),
    ...tellState(file, explanation.state).map(toPlainText),
    ...renderViews(file, views),
    ...describeUse(use),
    ...notes,
    '',
    ...renderRebuilt(file, plan)
  ]
}

function describeUse(use: FileExplanation['use']): string[] {
  return use === 'none'
    ? []
    : ['  it says how images are built: a change rebuilds those whose recipe it changes']
}

/** The images that a change only tests, with the reason; what is rebuilt is tested anyway. */
function listTested(plan: Plan): readonly { readonly name: string; readonly why: string }[] {
  const rebuilt = new Set(listAffected(plan))
  return plan.images.flatMap(({ image: { name, tests }, needs }) => {
    // An image that is built in any case is no news.
    const inAnyCase = new Set(tests?.images.filter(each => !rebuilt.has(each)).map(toAgainst))
    const reasons = needs.flatMap(need => (need.kind === 'tests-only' ? [need.because] : []))
    const why = reasons.find(because => !inAnyCase.has(because))
    return rebuilt.has(name) || why === undefined ? [] : [{ name, why }]
  })
}

/** What is in a file that counts by being there may change. */
function tellWhen({ own }: Cause): Phrase {
  const isPresence = own.kind === 'input-changed' && own.presence !== undefined
  return isPresence ? words(' (only if it comes or goes)') : []
}

function renderRebuilt(file: string, plan: Plan): string[] {
  const { images } = plan
  const tested = listTested(plan)
  const affected = images.filter(isAffected)
  const others = images.filter(each => each.causes.length > 0 && !isAffected(each))
  const names = others.map(({ image }) => image.name)
  const inAnyCase = 'built in any case, since what they read cannot be known: '
  return [
    toPlainText(
      phrase`a change of ${file} rebuilds ${affected.length === 0 ? 'no image' : ''}`
    ).trimEnd(),
    ...affected.map(({ image, causes }) => {
      const first = causes.find(({ own }) => own.kind !== 'inputs-opaque')
      const why = first === undefined ? [] : [...toCausePhrase(first), ...tellWhen(first)]
      return toPlainText([...phrase`  ${image.name}: `, ...why])
    }),
    ...(tested.length === 0 ? [] : ['and runs the tests of']),
    ...tested.map(({ name, why }) => toPlainText(phrase`  ${name}: ${why}`)),
    ...(names.length === 0 ? [] : [toPlainText([...words(inAnyCase), ...listNames(names, 20)])])
  ]
}
