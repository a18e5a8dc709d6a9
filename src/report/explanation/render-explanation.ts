import type { Plan, PlannedImage } from '../../plan/plan'
import { toComparison, toDeleted } from '../headline'
import { toJson } from '../json/json'
import { toImageAnswer } from '../json/to-plan-json'
import { displayName } from '../phrases/display-name'
import type { Palette } from '../phrases/palette'
import { type Phrase, phrase, toPlainText, words } from '../phrases/phrase'
import { renderFix, renderReuse } from '../render-log'
import { toReuseRow } from '../tables/reuse-rows'
import { isPlanned, listRows, type Row, shortenReasons } from '../tables/rows'
import { type FileView, renderViews } from './file-view'
import { renderBasesOf } from './render-bases'

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
