import type { RepositoryPath } from '../paths/repository-path'
import type { TreeEntry } from './tree'

/** A path on one side of a comparison. Unknown content equals nothing, not even itself. */
export type Side =
  | { readonly kind: 'present'; readonly entry: TreeEntry }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown' }

/** A path whose content, mode or kind differs between base and head, or may differ. */
export interface Change {
  readonly path: RepositoryPath
  readonly before: Side
  readonly after: Side
}

/** The differences between one base and the head. */
export interface Difference {
  /** The base commit's id; missing if the caller listed the files. */
  readonly base?: string
  /** In the order of UTF-16 units, each path once. A rename is two changes. */
  readonly changes: readonly Change[]
}

/** The source that answered what changed. */
export type ComparisonSource = 'changed-files' | 'git' | 'git-fetch' | 'api'

/**
 * The differences from the base: one value, whatever answered.
 *
 * Several differences are several plausible bases; a path counts if any of them holds it.
 */
export type Comparison =
  | {
      /** Both trees are known. */
      readonly kind: 'trees'
      readonly source: ComparisonSource
      readonly differences: readonly Difference[]
    }
  | {
      /** A listing of files laid over the head tree: the base side of each is unknown. */
      readonly kind: 'overlay'
      readonly source: ComparisonSource
      readonly differences: readonly [Difference]
    }
  | {
      /** The event compares with nothing: everything is built. */
      readonly kind: 'event'
      readonly because: string
    }
  | {
      /** Out of reach: everything is built, and the reason is told. */
      readonly kind: 'unknown'
      readonly because: string
    }
