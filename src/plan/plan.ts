import type { PublishVerdict } from '../event/decide-publishing'
import type { Deletion } from '../event/trigger'
import type { Image } from '../images/image'
import type { ParentsOf } from '../images/parents'
import type { RepositoryPath } from '../paths/repository-path'
import type { BaseUsage } from './base-usage'
import type { Cause, Need, OwnCause } from './causes/cause'
import type { DatedImage, Memory } from './memory'

/** The name in place of an event's if a person asks. */
export const commandLine = 'command-line'

/** The answer for one run. */
export interface Plan {
  /** `github.event_name`, or {@link commandLine}. */
  readonly event: string
  /** The commit compared with, if exactly one was. */
  readonly base: string | null
  /** The commit planned for. */
  readonly head: string | null
  readonly changes: ChangesReport
  /** Whether this run may publish at all, and why not. */
  readonly publishing: PublishVerdict
  /** Every image of the configuration, in its order. */
  readonly images: readonly PlannedImage[]
  /** What images are built on from outside, as far as the run asked; missing without `bases`. */
  readonly bases?: readonly BaseUsage[]
}

/** What was compared, for people: the comparison without its files. */
export type ChangesReport = {
  /** Filter names that the caller gave by `changes`. */
  readonly filters?: readonly string[]
  /** What was asked before and did not answer, each with its reason. */
  readonly tried?: readonly string[]
} & (
  | {
      readonly kind: 'trees' | 'overlay'
      readonly source: string
      /** The number of paths that differ. */
      readonly count: number
      /** The comparison in words, as `1a2b3c4 (first parent of the merge) to 5d6e7f8`. */
      readonly text: string
    }
  /** The event compares with nothing: the plan's JSON calls it unknown, too. */
  | {
      readonly kind: 'event'
      readonly because: string
      /** Missing: all images are affected. */
      readonly looksAt?: 'bases'
    }
  /** Nothing was compared, since the images were named: the plan's JSON calls it unknown, too. */
  | { readonly kind: 'requested'; readonly because: string }
  /** Nothing was compared and nothing is planned: the event deleted something. */
  | { readonly kind: 'deletion'; readonly deletion: Deletion }
  | { readonly kind: 'unknown'; readonly because: string }
)

/** The verdicts on one image, with the reasons for them. */
export interface PlannedImage {
  readonly image: Image
  readonly build: boolean
  /** The registry's image takes the place of a build: `memory` holds it. */
  readonly reuse: boolean
  readonly publish: boolean
  readonly dev: boolean
  readonly test: boolean
  /** 0 without built parents, otherwise one more than the highest of them. */
  readonly stage: number
  /** Why its variants are affected: at most five of a kind for each variant. */
  readonly causes: readonly Cause[]
  /** How many more causes of a kind exist, over both variants; 1,000 stands for 1,000 or more. */
  readonly more: ReadonlyMap<OwnCause['kind'], number>
  /** Why it is built or tested without being affected. */
  readonly needs: readonly Need[]
  /** The label that keeps it or its tests from being affected. */
  readonly skippedBy?: string
  /** Missing without the key `reuse`. */
  readonly memory?: Memory
  readonly parents: ParentsOf
  readonly inputsHash: { readonly prod: string; readonly dev?: string }
  /** The context that passed on a change, if it is read as a whole and not small. */
  readonly wholeContext?: WholeContext
  /** How well the inputs of each variant are known, inference or not. */
  readonly quality: { readonly prod: QualityKind; readonly dev?: QualityKind }
}

/** The registry's image in place of a build; undefined: it is not reused. */
export function reusedImage({ memory }: Pick<PlannedImage, 'memory'>): DatedImage | undefined {
  return memory?.verdict?.kind === 'reused' ? memory.verdict.image : undefined
}

/** A context that a build reads as a whole. */
export interface WholeContext {
  /** `.` for the root. */
  readonly folder: string
  /** The number of its files. */
  readonly count: number
  /** The ignore file that would narrow it. */
  readonly ignoreFile: RepositoryPath
  /** The largest folders in it by their names, the largest first. */
  readonly largest: readonly FolderCount[]
}

export interface FolderCount {
  readonly name: string
  readonly count: number
}

/** `widened` holds more than what is read, and `opaque` cannot be known. */
export type QualityKind = 'exact' | 'widened' | 'opaque'
