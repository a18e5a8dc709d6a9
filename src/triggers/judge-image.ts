import { any, type Doubt } from './condition'
import { type FileChange, judgeCondition, type Planned } from './judge-condition'
import type { OpaqueTrigger, PlannedTrigger, Trigger, WorkflowEvent } from './trigger'

/** Whether a change of files builds an image today. */
export type ImageVerdict =
  /** The first of the triggers that do it; missing: which of them is not known. */
  | { readonly kind: 'builds'; readonly by?: Trigger }
  | { readonly kind: 'skips' }
  | { readonly kind: 'unknown'; readonly doubts: readonly Doubt[] }

/** What may build an image. */
export interface ImageTriggers {
  readonly triggers: readonly Trigger[]
  readonly opaque: readonly OpaqueTrigger[]
  readonly planned: readonly PlannedTrigger[]
}

/**
 * Whether a change builds an image, by any event that has to do with changes.
 *
 * @param plan missing: what plans decide is unknown
 */
export function judgeImage(
  { triggers, opaque, planned }: ImageTriggers,
  change: FileChange,
  plan?: Planned
): ImageVerdict {
  const atChange = triggers.filter(({ event }) => event.kind === 'change')
  const byPlan = planned.filter(({ event }) => event.kind === 'change')
  const whole = any([...atChange, ...byPlan].map(({ when }) => when))
  const judged = judgeCondition(whole, change, plan)
  switch (judged.kind) {
    case 'yes': {
      const by = atChange.find(({ when }) => judgeCondition(when, change, plan).kind === 'yes')
      return by === undefined ? { kind: 'builds' } : { kind: 'builds', by }
    }
    case 'unknown':
      return judged
    case 'no':
      return judgeOpaque(opaque, change, plan)
  }
}

/** A step that surely does not run builds nothing, whatever it is. */
function judgeOpaque(
  opaque: readonly OpaqueTrigger[],
  change: FileChange,
  plan: Planned | undefined
): ImageVerdict {
  const doubts = opaque.flatMap(({ when, at, because }): readonly Doubt[] => {
    const judged = judgeCondition(when, change, plan)
    return judged.kind === 'no' ? [] : [{ at, because }]
  })
  return doubts.length === 0 ? { kind: 'skips' } : { kind: 'unknown', doubts }
}

/** Events of which a push has its like. */
const ofRequests = ['pull_request', 'pull_request_target', 'merge_group']

/**
 * The triggers of one merge: what a push builds, and where no push builds anything, what the pull
 * request built.
 */
export function selectForMerge({ triggers, opaque, planned }: ImageTriggers): ImageTriggers {
  const isPushed = [...triggers, ...opaque, ...planned].some(({ event }) => event.name === 'push')
  const counts = ({ event }: { readonly event: WorkflowEvent }): boolean =>
    event.kind === 'change' && !(isPushed && ofRequests.includes(event.name))
  return {
    triggers: triggers.filter(counts),
    opaque: opaque.filter(counts),
    planned: planned.filter(counts)
  }
}
