import type { Quality } from '../src/inputs/inputs'
import type { RepositoryPath } from '../src/paths/repository-path'
import type { Study } from './study'

/** What a study found. */
export interface Replayed {
  readonly study: Study
  /** Dates of the oldest and the newest merge, as `2026-08-22`. */
  readonly oldest: string
  readonly newest: string
  /** The images of the newest merge. */
  readonly variants: readonly Variant[]
  readonly merges: readonly Merged[]
}

export interface Variant {
  readonly image: string
  /** With what the workflows say alone, and with the lines that image-matrix asks for. */
  readonly quality: { readonly first: Quality; readonly complete: Quality }
  readonly parents: readonly string[]
  /** Why BuildKit itself refuses it. */
  readonly refused?: string
  /** What the build takes and no rule of theirs looks at. */
  readonly missed: readonly RepositoryPath[]
  /** What the build takes and is not among our inputs: a bug. */
  readonly unlisted: readonly RepositoryPath[]
}

/** How many images of a merge each side builds. */
export interface Merged {
  readonly head: string
  readonly everything: number
  /** By what BuildKit takes. */
  readonly needed: number
  readonly theirs: number
  readonly ours: number
  /** Without the lines that image-matrix asks for. */
  readonly oursAtFirst: number
  /** Needed, and not built by their rules. */
  readonly theyMiss: readonly Miss[]
  /** Needed, and not built by us: a bug. */
  readonly weMiss: readonly Miss[]
  /** Built by us and not needed. */
  readonly extra: readonly Extra[]
}

export interface Miss {
  readonly image: string
  /** Files that the build takes and that changed; none where only a parent did. */
  readonly files: readonly RepositoryPath[]
}

export interface Extra {
  readonly image: string
  readonly because: string
}
