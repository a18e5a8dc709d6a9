import type { Deletion } from '../event/trigger'
import { type ChangesReport, commandLine, type Plan, type PlannedImage } from '../plan/plan'
import { listNames, type Phrase, phrase, words } from './phrases/phrase'
import { isPlanned } from './tables/rows'

/** The answer in one sentence: counts, closed words, and the label that skips. */
export function toHeadline(plan: Plan): Phrase {
  if (plan.changes.kind === 'deletion') {
    return [...words('Nothing to build: '), ...toDeleted(plan.changes.deletion)]
  }
  if (!plan.images.some(isPlanned)) return [...words('Nothing to build: '), ...toNothing(plan)]
  const all = plan.images.length
  const count = (chosen: (planned: PlannedImage) => boolean): number =>
    plan.images.filter(chosen).length
  const built = count(({ build }) => build)
  const dev = count(planned => planned.dev)
  const reused = count(({ reuse }) => reuse)
  const verdicts = [
    `${built === 0 ? 'Builds none' : `Builds ${built}`} of ${all} ${all === 1 ? 'image' : 'images'}`,
    ...(reused === 0 ? [] : [`reuses ${reused}`]),
    `publishes ${orNone(count(({ publish }) => publish))}`,
    `tests ${orNone(count(({ test }) => test))}${dev === 0 ? '' : `, ${dev} of them as dev`}`
  ]
  return words(verdicts.join(', '))
}

/** `the branch topic was deleted` */
export function toDeleted({ what, name }: Deletion): Phrase {
  return [
    ...words(`the ${what} `),
    ...(name === undefined ? [] : phrase`${name} `),
    ...words('was deleted')
  ]
}

function toNothing({ images }: Plan): Phrase {
  const skipped = toSkipped(images)
  if (skipped !== undefined) return skipped
  const { length } = images
  return words(length === 1 ? 'the image is unaffected' : `none of ${length} images is affected`)
}

/** Undefined if no label skips an image. */
function toSkipped(images: readonly PlannedImage[]): Phrase | undefined {
  const skipped = images.filter(({ skippedBy }) => skippedBy !== undefined)
  const label = skipped[0]?.skippedBy
  if (label === undefined) return undefined
  const count = skipped.length === 1 ? '1 affected image' : `${skipped.length} affected images`
  const names = listNames(
    skipped.map(({ image }) => image.name),
    20
  )
  return [...phrase`the label "${label}" skips `, ...words(`${count}: `), ...names]
}

/** What was compared with what, which source answered, and why nothing may be published. */
export function toComparison(plan: Plan): readonly Phrase[] {
  const { changes } = plan
  const filters: Phrase[] = changes.filters === undefined ? [] : [toFilterNames(changes.filters)]
  return [
    toCompared(plan),
    ...toTried(changes),
    ...filters,
    ...toSkippedBeside(plan),
    ...toPublishing(plan)
  ]
}

/** The headline says it if nothing is planned. */
function toSkippedBeside({ images }: Plan): readonly Phrase[] {
  const skipped = images.some(isPlanned) ? toSkipped(images) : undefined
  return skipped === undefined ? [] : [[...words('Left alone: '), ...skipped]]
}

function toCompared({ changes, event, base, head }: Plan): Phrase {
  const onEvent = event === commandLine ? [] : phrase`, on ${event}`
  switch (changes.kind) {
    case 'trees':
      if (base !== null && base === head) {
        return [
          ...words(`Nothing differs, both are the same commit: ${changes.text}`),
          ...onEvent,
          ...(event === commandLine ? words('; --base HEAD~1 compares with the commit before') : [])
        ]
      }
      return [
        ...words(`${countFiles(changes.count)} from ${changes.text}, read from `),
        ...phrase`${changes.source}`,
        ...onEvent
      ]
    case 'overlay':
      // The words name the source.
      return [
        ...words(
          `${changes.count === 1 ? '1 file is' : `${changes.count} files are`} listed as changed: `
        ),
        ...words(changes.text),
        ...onEvent
      ]
    case 'event':
      return words(
        changes.looksAt === undefined
          ? `Everything: ${changes.because}`
          : `What sits on a base that moved: ${changes.because}`
      )
    case 'requested':
      return words(`Nothing was compared: ${changes.because}`)
    case 'deletion':
      return [...words('Nothing was compared'), ...onEvent]
    case 'unknown':
      return [
        ...words('Everything'),
        ...onEvent,
        ...words(`, since what changed is unknown: ${changes.because}`)
      ]
  }
}

/** If nothing answered, the line before holds the reasons. */
function toTried({ kind, tried = [] }: ChangesReport): readonly Phrase[] {
  if (tried.length === 0 || kind === 'unknown') return []
  return [words(`Tried before: ${tried.join('; ')}`)]
}

/** Only if something could have been published: no plan, no reason. */
function toPublishing({ publishing, images }: Plan): readonly Phrase[] {
  if (!images.some(isPlanned)) return []
  if (publishing.kind === 'allowed') return toKeptBack(publishing.except, images)
  return [words(`Publishes none: ${publishing.because}`)]
}

/** Images that would be published now, and that the base side of a pull request keeps back. */
function toKeptBack(
  except: ReadonlySet<string> | undefined,
  images: Plan['images']
): readonly Phrase[] {
  const kept = images.filter(
    ({ image, build, reuse }) =>
      (build || reuse) && image.publish && except?.has(image.name) === true
  )
  if (kept.length === 0) return []
  const names = listNames(
    kept.map(({ image }) => image.name),
    20
  )
  return [[...words('Does not publish '), ...names, ...words(': its base says "publish: false"')]]
}

function toFilterNames(names: readonly string[]): Phrase {
  return names.length === 0
    ? words('No filter was given as changed')
    : [...words('Filters given as changed: '), ...listNames(names, 20)]
}

function countFiles(count: number): string {
  return count === 1 ? '1 file differs' : `${count} files differ`
}

function orNone(count: number): string {
  return count === 0 ? 'none' : String(count)
}
