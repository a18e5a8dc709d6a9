import type { Base } from '../../images/base'
import type { VariantName } from '../../images/image'
import type { RepositoryPath } from '../../paths/repository-path'
import type { PathRead, Reader } from './reader'

/**
 * Why a variant must be built: evidence, never "true".
 *
 * Each kind names something that exists: the file and the line that reads it, the pattern, the
 * filter, the label, the event.
 */
export type OwnCause =
  | (Reader & {
      readonly kind: 'input-changed'
      readonly file: RepositoryPath
      /** The lines of configuration that resolve the doubt. */
      readonly fix?: string
    })
  | { readonly kind: 'recipe-changed'; readonly because: string }
  /** It is published under another name, or only now: its content is as before. */
  | { readonly kind: 'publish-changed'; readonly because: string }
  | {
      readonly kind: 'path-matched'
      readonly file: RepositoryPath
      readonly pattern: string
      readonly stopped?: Stopped
    }
  | {
      readonly kind: 'filter-matched'
      readonly filter: string
      /** Missing if the caller gave the filter's name. */
      readonly file?: RepositoryPath
      readonly stopped?: Stopped
    }
  | {
      readonly kind: 'build-all'
      readonly filter?: string
      readonly file?: RepositoryPath
      readonly pattern?: string
      readonly stopped?: Stopped
    }
  | { readonly kind: 'label'; readonly label: string }
  | { readonly kind: 'requested' }
  | { readonly kind: 'event'; readonly because: string }
  /** A base differs from what the published image was built on: the one, or one of them. */
  | { readonly kind: 'base-changed'; readonly bases: readonly BaseNow[] }
  /** The published image is older than the configuration allows. */
  | { readonly kind: 'too-old'; readonly because: string }
  | { readonly kind: 'changes-unknown'; readonly because: string }
  | {
      readonly kind: 'inputs-opaque'
      /** The path that the reason is about, if a read path causes it. */
      readonly about?: PathRead
      readonly because: string
      /** The lines of configuration that resolve this: each place with what it lacks. */
      readonly fix?: string
    }

/** The pattern took too long and was stopped at this file: it counts, as it may match. */
type Stopped = true

/** A base, and what it is now. */
export interface BaseNow extends Pick<Base, 'reference' | 'by' | 'at'> {
  /** Of its index, or of its one manifest: `sha256:…`. */
  readonly digest: string
}

/** The values of `kind`. */
export type CauseKind = OwnCause['kind']

/**
 * Whether images built from an image, or tested with it, are affected as well: its content differs.
 */
export function isPassedOn(kind: CauseKind): boolean {
  return kind !== 'publish-changed'
}

/** A cause at the variant that it affects, with the way it came. */
export interface Cause {
  readonly variant: VariantName
  readonly own: OwnCause
  /** The images that it came through, nearest last; empty for a variant's own cause. */
  readonly via: readonly string[]
}

/** Why an image is in the plan without being affected. */
export type Need =
  | { readonly kind: 'parent-of'; readonly image: string }
  | { readonly kind: 'needed-by-tests'; readonly image: string }
  | { readonly kind: 'tests-only'; readonly because: string }
  /** The whole set is published, whatever changed. */
  | { readonly kind: 'complete' }
  /** It is published, and the registry lacks what the run would publish. */
  | { readonly kind: 'not-in-registry' }
