import type { StoringVerdict } from '../event/decide-storing'
import type { ContentKey, ContentKeys } from '../images/content-key'
import type { StoredImage } from '../images/platforms/image-platforms'
import type { BaseUsage } from './base-usage'
import type { OwnCause } from './causes/cause'

/** What registries may answer in a plan; asked for only with the key `reuse`. */
export interface MemoryQuestion {
  readonly keys: ContentKeys
  /** What is known of content tags so far, by image name. */
  readonly answers: ReadonlyMap<string, StoredAnswer>
  /** `affected`: the run exists to refresh what is affected, and reuses nothing of it. */
  readonly refreshes: 'affected' | 'nothing'
  readonly storing: StoringVerdict
  /** Missing without the key `bases`. */
  readonly bases?: BasesQuestion
}

/** What is known of what images are built on from outside the repository. */
export interface BasesQuestion {
  /** By image name, for what the run builds. */
  readonly records: ReadonlyMap<string, BasesRecord>
  /**
   * On an event that looks at them, by image name: those that may be published and what they are
   * built from, without any that is never reused. Missing: the event looks at none.
   */
  readonly checked?: ReadonlyMap<string, Freshness>
  /** What registries were asked for, and who uses it. */
  readonly usages: readonly BaseUsage[]
}

/** On what a run builds an image. */
export interface BasesRecord {
  readonly pins: Pins
  /** `bases-<64 hex digits>`; `''` if not all of it is known, or nothing is stored. */
  readonly tag: string
}

/** Named contexts that replace what a Dockerfile names, as `docker-image://debian@sha256:…`. */
export interface Pins {
  readonly prod: ReadonlyMap<string, string>
  readonly dev: ReadonlyMap<string, string>
}

/** How an image of a registry stands to what it would be built on now. */
export type Freshness =
  | { readonly kind: 'fresh' }
  /** Its own causes; none if those that it inherits say it all. */
  | { readonly kind: 'stale'; readonly causes: readonly OwnCause[] }
  /** The registry does not have it. */
  | { readonly kind: 'missing' }
  /** A registry could not be asked: it is left as it is. */
  | { readonly kind: 'unknown' }

/** What a registry has under a content tag, judged for its image. */
export type StoredAnswer = { readonly kind: 'stored'; readonly image: DatedImage } | NotStored

/** A clause, as `the registry does not have it`. */
export interface NotStored {
  readonly kind: 'missing'
  readonly because: string
  /** Missing: the registry does not have it. */
  readonly why?: 'unanswered' | 'too-old'
}

/** An image of a registry, and when it was built. */
export interface DatedImage extends StoredImage {
  /** Missing: nobody could tell. */
  readonly built?: BuildTime
}

export interface BuildTime {
  /** In UTC, as `2026-11-28T10:00:00.000Z`. */
  readonly at: string
  /** Milliseconds from then to the run. */
  readonly age: number
}

/** What registries have to do with an image of a plan. */
export interface Memory {
  readonly key: ContentKey
  /** Missing: the run does not need the image. */
  readonly verdict?: ReuseVerdict
  /** Whether the run may store its build. */
  readonly store: boolean
  /** Missing without the key `bases`, and where the run builds no variant of it. */
  readonly bases?: BasesRecord
}

/** Whether the registry's image takes the place of a build. */
export type ReuseVerdict =
  | { readonly kind: 'reused'; readonly image: DatedImage }
  | { readonly kind: 'built'; readonly because: string; readonly fix?: string }
