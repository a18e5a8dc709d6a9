import type { Cause, OwnCause } from '../../plan/causes/cause'
import { countLimit } from '../../plan/causes/evidence'
import type { ChangesReport, Plan, PlannedImage } from '../../plan/plan'
import { orderByStage } from '../matrix/to-entries'
import { toCausePhrase, toNeedPhrases, toWayPhrase } from '../phrases/cause-text'
import { type Phrase, toPlainText, words } from '../phrases/phrase'

/** An image of the plan as a table shows it. */
export interface Row {
  readonly planned: PlannedImage
  /** The reasons for its verdicts, each once. */
  readonly why: readonly Phrase[]
  /** Lines of configuration that resolve what is not known exactly, each block once. */
  readonly fixes: readonly string[]
  /** The number of causes that the plan counted without keeping them. */
  readonly unlisted: number
}

/** The images with a verdict, by stage and then as in the configuration. */
export function listRows(plan: Plan): readonly Row[] {
  return orderByStage(plan.images.filter(isPlanned)).map(planned => ({
    planned,
    why: listReasons(planned, plan.changes),
    fixes: listFixes(planned),
    unlisted: [...planned.more.values()].reduce((sum, count) => sum + count, 0)
  }))
}

/** The images that this run leaves alone, as in the configuration. */
export function listSkipped(plan: Plan): PlannedImage[] {
  return plan.images.filter(planned => !isPlanned(planned))
}

/** Whether a run does anything with an image. */
export function isPlanned(planned: PlannedImage): boolean {
  return planned.build || planned.reuse || planned.publish || planned.test || planned.dev
}

/** The first reasons of a row, and how many it leaves out; {@link countLimit} stands for more, too. */
export function shortenReasons(row: Row, limit: number): readonly Phrase[] {
  const shown = row.why.slice(0, limit)
  const rest = row.why.length - shown.length + row.unlisted
  if (rest === 0) return shown
  const isLimit = row.unlisted >= countLimit
  if (shown.length === 0) return [words(`${isLimit ? `${rest} or more` : rest} causes`)]
  return [...shown, words(isLimit ? `(+${rest} or more)` : `(+${rest} more)`)]
}

/** Whether the row of a table holds all that there is to say of an image. */
export function isToldByRow({ why, fixes, unlisted }: Row): boolean {
  return why.length <= 1 && fixes.length === 0 && unlisted === 0
}

/**
 * The fixes of the image's own causes: an inherited cause is resolved at the image that it comes
 * from.
 */
function listFixes({ causes }: PlannedImage): string[] {
  const fixes = causes.flatMap(({ own, via }) => (via.length > 0 ? [] : fixOf(own)))
  return [...new Set(fixes)]
}

function fixOf(cause: OwnCause): readonly string[] {
  if (cause.kind !== 'inputs-opaque' && cause.kind !== 'input-changed') return []
  return cause.fix === undefined ? [] : [cause.fix]
}

/** The lines above the table tell what was compared, and why that is unknown. */
function toRowPhrase(cause: Cause, changes: ChangesReport): Phrase {
  const text = shortenAbove(cause.own, changes)
  return text === undefined ? toCausePhrase(cause) : [...toWayPhrase(cause), ...words(text)]
}

/** Undefined if the cause says more than the lines above. */
function shortenAbove(own: OwnCause, changes: ChangesReport): string | undefined {
  if (own.kind === 'changes-unknown' && changes.kind === 'unknown') {
    return own.because === changes.because ? 'changes unknown (see above)' : undefined
  }
  if (own.kind === 'event' && changes.kind === 'event') {
    return own.because === changes.because ? 'nothing to compare with (see above)' : undefined
  }
  return undefined
}

/** A cause of several variants stands once; a cause of only another variant than prod says so. */
function listReasons(planned: PlannedImage, changes: ChangesReport): Phrase[] {
  const reasons = new Map<string, Phrase>()
  for (const cause of planned.causes) {
    const phrase = toRowPhrase(cause, changes)
    const text = toPlainText(phrase)
    const label = cause.variant === 'prod' ? [] : words(`${cause.variant}: `)
    if (!reasons.has(text)) reasons.set(text, [...label, ...phrase])
  }
  return [...reasons.values(), ...toNeedPhrases(planned.needs)]
}
