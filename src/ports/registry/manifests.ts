import type { Unanswered } from './registry'

/**
 * Manifests in registries, read and written. Never throws. Every answer is that of the registry at
 * this moment; what may pass by itself is asked again, within one budget of time.
 */
export interface Manifests {
  /** @param name a tag, or a digest */
  read(repository: string, name: string): Promise<ManifestAnswer>
  /** Lets a tag name the very bytes. */
  write(repository: string, tag: string, manifest: Manifest): Promise<WriteAnswer>
}

/** The bytes of a manifest or an index, and what they are. */
export interface Manifest {
  readonly kind: 'found'
  readonly digest: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  /** The digests of the manifests that it lists, attestations among them; none if it is no index. */
  readonly parts: readonly string[]
}

/** What a registry says of a tag or a digest. */
export type ManifestAnswer = Manifest | { readonly kind: 'absent' } | Forbidden | Unanswered

/** Whether a tag names it now. */
export type WriteAnswer =
  | { readonly kind: 'written' }
  /** The tag names something else, and the registry does not let it be overwritten. */
  | { readonly kind: 'immutable'; readonly because: string }
  | Forbidden
  | Unanswered

/** The login is missing, or may not do that. */
export interface Forbidden {
  readonly kind: 'forbidden'
  /** As references name it: `ghcr.io`. */
  readonly registry: string
  /** A clause with the registry for its subject. */
  readonly because: string
  readonly remedy: string
}
