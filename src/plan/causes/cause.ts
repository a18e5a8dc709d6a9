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
      /** The lines of configuration that end the doubt. */
      readonly fix?: string
    })
  | { readonly kind: 'recipe-changed'; readonly because: string }
  /** It is published under another name, or now at all: what is in it is as before. */
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
      /** Missing where the caller gave the filter's name. */
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
  | { readonly kind: 'changes-unknown'; readonly because: string }
  | {
      readonly kind: 'inputs-opaque'
      /** What the reason is about, where it is a path that is read. */
      readonly about?: PathRead
      readonly because: string
      /** The lines of configuration that end this: each place with what it lacks. */
      readonly fix?: string
    }

/** The pattern took too long and was stopped at this file: it counts, as it may match. */
type Stopped = true

/** What `kind` may say. */
export type CauseKind = OwnCause['kind']

/** Whether what is built from an image, or tested with it, is affected as well: its content differs. */
export function isPassedOn(kind: CauseKind): boolean {
  return kind !== 'publish-changed'
}

/** A cause at the variant that it makes affected, with the way it came. */
export interface Cause {
  readonly variant: VariantName
  readonly own: OwnCause
  /** The images it came through, nearest last; empty for a variant's own cause. */
  readonly via: readonly string[]
}

/** Why an image is in the plan without being affected. */
export type Need =
  | { readonly kind: 'parent-of'; readonly image: string }
  | { readonly kind: 'needed-by-tests'; readonly image: string }
  | { readonly kind: 'tests-only'; readonly because: string }
