/**
 * Registries of images, asked what they hold. Never throws: what cannot be known is a value with
 * its reason. All questions of a run share one budget of time, and nothing is asked twice.
 */
export interface Registry {
  /**
   * What a reference names now, as `ghcr.io/o/shop:main` or `nginx`: one request, tokens and
   * redirects aside. Only a digest counts if one follows the tag, as in docker.
   */
  ask(reference: string): Promise<RegistryAnswer>
  /**
   * The time when an image was built, by its configuration: one more request; for an index two for
   * each platform that is looked at.
   *
   * @param of `one platform` says whether anything of an index is still there, and about how old
   */
  readCreated(image: RegistryImage, of: 'every platform' | 'one platform'): Promise<CreatedAnswer>
}

/** What a registry says of a reference. */
export type RegistryAnswer = RegistryImage | NotInRegistry | Unanswered

/** An image as a registry has it; the bytes that it sent have this digest. */
export interface RegistryImage {
  readonly kind: 'found'
  /** The reference that was asked for. */
  readonly reference: string
  /** The digest of the index, or of the one manifest: `sha256:…`. */
  readonly digest: string
  /** Missing if it is one manifest, which serves an image of at most one platform. */
  readonly parts?: readonly PlatformManifest[]
}

/** A manifest that an index lists for a platform; attestations are none. */
export interface PlatformManifest {
  /** `os/arch` or `os/arch/variant`, canonical, as `linux/arm64` for `linux/arm64/v8`. */
  readonly platform: string
  readonly digest: string
}

/** It does not exist, or not for us: registries say the same of both. */
export interface NotInRegistry {
  readonly kind: 'absent'
  /** Missing: the registry says plainly that no such image exists. */
  readonly refused?: {
    readonly registry: string
    /** As `it answered with status 403`. */
    readonly because: string
    readonly remedy: string
  }
}

/** Nobody knows what is there. */
export interface Unanswered {
  readonly kind: 'unanswered'
  /** As references name it: `docker.io`, `localhost:5000`. */
  readonly registry: string
  /** The last answer, if one came. */
  readonly status?: number
  /** A clause with the registry for its subject, as `it answered with status 503`; on one line. */
  readonly because: string
  readonly remedy: string
}

/** When an image was built. */
export type CreatedAnswer =
  | {
      readonly kind: 'created'
      /** Milliseconds since 1970; for an index, of its oldest manifest that was looked at. */
      readonly at: number
      /** Milliseconds from then to now, at least 0. */
      readonly age: number
    }
  /** The configuration gives no time, or one that builders write who want none. */
  | { readonly kind: 'unknown'; readonly because: string }
  /** What the index or the manifest lists is gone. */
  | NotInRegistry
  | Unanswered
