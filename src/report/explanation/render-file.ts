import { formatLocation } from '../../diagnostics/location'
import type { Cause } from '../../plan/causes/cause'
import type { Reader } from '../../plan/causes/reader'
import { toAgainst } from '../../plan/decide/select-tested'
import type { Plan, PlannedImage } from '../../plan/plan'
import { toJson } from '../json/json'
import { toCausePhrase } from '../phrases/cause-text'
import { displayName } from '../phrases/display-name'
import type { Palette } from '../phrases/palette'
import { listNames, type Phrase, phrase, toPlainText, words } from '../phrases/phrase'
import { describeHow } from '../phrases/reader-text'
import { type FileState, isThere, tellState } from './file-state'
import { describeView, type FileView, renderViews } from './file-view'

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
