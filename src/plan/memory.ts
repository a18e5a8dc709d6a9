import type { StoringVerdict } from '../event/decide-storing'
import type { ContentKey, ContentKeys } from '../images/content-key'
import type { StoredImage } from '../images/image-platforms'

/** What registries may answer in a plan; asked for only with the key `reuse`. */
export interface MemoryQuestion {
  readonly keys: ContentKeys
  /** What is known of content tags so far, by image name. */
  readonly answers: ReadonlyMap<string, StoredAnswer>
  /** `affected`: the run exists to refresh what is affected, and reuses nothing of it. */
  readonly refreshes: 'affected' | 'nothing'
  readonly storing: StoringVerdict
}

/** What a registry has under a content tag, judged for its image. */
export type StoredAnswer = { readonly kind: 'stored'; readonly image: DatedImage } | NotStored

/** A clause, as `the registry does not have it`. */
export interface NotStored {
  readonly kind: 'missing'
  readonly because: string
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
}

/** Whether the registry's image takes the place of a build. */
export type ReuseVerdict =
  | { readonly kind: 'reused'; readonly image: DatedImage }
  | { readonly kind: 'built'; readonly because: string; readonly fix?: string }
