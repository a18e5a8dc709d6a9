import type { Unreadable } from '../../diagnostics/unreadable'
import type { Change } from '../../tree/comparison'
import type { Tree } from '../../tree/tree'

/**
 * A checkout whose objects can be read. Ids are hex; revisions are never options. Trees and texts
 * are fetched if the clone leaves them out; commits only if {@link reachRemote} was asked.
 */
export interface Repository {
  readonly kind: 'repository'
  /** `fetched`: the job has no checkout, and its commit was fetched into a folder of our own. */
  readonly place: 'checkout' | 'fetched'
  /** The commit that a revision names, tags followed; undefined if it is not in this clone. */
  readCommit(revision: string): Promise<Commit | undefined | Unreadable>
  /** The first of these revisions that is known; if this repository fetches, the last of them. */
  readFirst(revisions: readonly string[]): Promise<Commit | undefined | Unreadable>
  readTree(commit: string): Promise<Tree | Unreadable>
  /** Both trees of two commits compared, renames as two changes. */
  compareTrees(base: string, head: string): Promise<readonly Change[] | Unreadable>
  /**
   * The known tip of a branch of the remote; undefined if it is not known. `besides` is the commit
   * whose merge base with it is wanted next.
   */
  readBranch(branch: string, besides: string): Promise<Commit | undefined | Unreadable>
  /** The best common ancestors of two commits. */
  findMergeBases(one: string, other: string): Promise<MergeBases>
  /** Fetches those of these commits that are missing, all at once, if this repository fetches. */
  obtain(commits: readonly string[]): Promise<void>
  /** The texts of blobs, by id; one that is missing or cannot be read is left out. */
  readTexts(ids: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** The same repository, which fetches what it lacks; the checkout stays as it is. */
  reachRemote(): Promise<Repository | Unreadable>
  /** Ends the processes that answer, and removes what was fetched. */
  close(): void
}

/** A commit, by its object id: 40 hex digits, or 64 in a SHA-256 repository. */
export interface Commit {
  readonly id: string
  /** As the commit itself names them, even if this clone lacks them. */
  readonly parents: readonly string[]
}

/**
 * Common ancestors are believed only if no history that this clone lacks could hold better ones.
 */
export type MergeBases =
  | { readonly kind: 'found'; readonly ids: readonly [string, ...string[]] }
  /** The whole history is here, and the two have nothing in common. */
  | { readonly kind: 'unrelated' }
  /** The clone ends before the answer. */
  | { readonly kind: 'cut-off' }
  | Unreadable
