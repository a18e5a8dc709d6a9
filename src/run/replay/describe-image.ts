import type { Image } from '../../images/image'
import type { ImageInputs } from '../../inputs/inputs'
import { describeReason } from '../../report/phrases/reader-text'
import type { ImageTriggerState, ReplayedImage } from '../../report/replay/replay'
import type { Doubt } from '../../triggers/condition'
import type { ImageTriggers } from '../../triggers/judge-image'

/** What is known of an image and of its triggers at the newest commit. */
export function describeImage(
  { name, prod: { file } }: Image,
  inputs: ImageInputs | undefined,
  triggers: KnownTriggers
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

/** What builds an image at a merge. */
export interface KnownTriggers {
  readonly own: ImageTriggers | undefined
  /** Why a merge left it open; missing: none did. */
  readonly doubt: Doubt | undefined
}

function describeTriggers({ own, doubt }: KnownTriggers): ImageTriggerState {
  if (doubt !== undefined) return { kind: 'unknown', at: doubt.at, because: doubt.because }
  const isBuilt = own !== undefined && own.triggers.length + own.planned.length > 0
  return { kind: isBuilt ? 'known' : 'none' }
}
