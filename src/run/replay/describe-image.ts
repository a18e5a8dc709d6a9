import type { Image } from '../../images/image'
import type { ImageInputs } from '../../inputs/inputs'
import { describeReason } from '../../report/phrases/reader-text'
import type { ImageTriggerState, ReplayedImage } from '../../report/replay/replay'
import { any, type Condition, type Doubt, listDoubts } from '../../triggers/condition'
import type { ImageTriggers } from '../../triggers/judge-image'

/** What is known of an image and of its triggers at the newest commit. */
export function describeImage(
  { name, prod: { file } }: Image,
  inputs: ImageInputs | undefined,
  triggers: ImageTriggers | undefined
): ReplayedImage {
  const state = describeTriggers(triggers)
  if (inputs === undefined) return { name, file, quality: 'absent', triggers: state }
  const { quality } = inputs.prod
  if (quality.kind === 'exact') return { name, file, quality: 'exact', triggers: state }
  const [reason] = quality.because
  return {
    ...{ name, file, quality: quality.kind, triggers: state },
    ...(reason === undefined ? {} : { because: describeReason(reason) })
  }
}

function describeTriggers(own: ImageTriggers | undefined): ImageTriggerState {
  const { triggers = [], opaque = [] } = own ?? {}
  const whole: Condition = any(triggers.map(({ when }) => when))
  const [doubt]: readonly Doubt[] = [...listDoubts(whole), ...opaque]
  if (doubt !== undefined) return { kind: 'unknown', at: doubt.at, because: doubt.because }
  return { kind: triggers.length === 0 ? 'none' : 'known' }
}
