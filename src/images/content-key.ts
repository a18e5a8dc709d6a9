/**
 * What an image is known by in a registry: equal keys mean equal files and an equal recipe, those of
 * its parents included.
 */
export type ContentKey =
  | {
      readonly kind: 'known'
      /** 64 hex digits. */
      readonly key: string
    }
  /** The image is never reused. */
  | NoContentKey

/** Why nothing in a registry can stand for an image. */
export interface NoContentKey {
  readonly kind: 'none'
  /** A clause, as `its inputs cannot be known: …`. */
  readonly because: string
  /** What makes it reusable, where something does: a hint, and lines to type below it. */
  readonly fix?: string
}

/** By image name; every image of the configuration is a key. */
export type ContentKeys = ReadonlyMap<string, ContentKey>

/** The tag that says: built and tested from exactly this. */
export function toContentTag(key: string): string {
  return `inputs-${key}`
}
