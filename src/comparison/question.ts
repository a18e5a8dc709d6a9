import type { RepositoryPath } from '../paths/repository-path'
import type { Obstacle } from '../tree/compared'

/** What the head is compared with, in the words of the event: a source finds the commits. */
export type Question =
  | {
      /** No base at all. `unless` says whether a list of files given by the caller counts. */
      readonly kind: 'everything'
      readonly because: string
      readonly unless: 'never' | 'listed'
    }
  /** There is a base, and nobody can say which. */
  | { readonly kind: 'out-of-reach'; readonly because: string; readonly by: Obstacle }
  | RevisionQuestion
  | (MergeBaseQuestion & { readonly kind: 'merge-base' })
  /** The first parent where the merge of the pull request is checked out, else the merge base. */
  | (MergeBaseQuestion & { readonly kind: 'pull-request' })

/** The commit that the first known of these names is, and all those of `also`. */
export interface RevisionQuestion {
  readonly kind: 'revision'
  /** In the order in which a clone is asked; a remote is asked for the last alone. */
  readonly names: readonly string[]
  /** What that commit is, for people, as `before the push`. */
  readonly as: string
  /** What to do, or what happened, where none of them is known. */
  readonly otherwise: string
  /** Further bases, by their ids: what differs from one of them counts. */
  readonly also?: readonly NamedBase[]
  /**
   * `no-base`: a base that is the head itself is not what was meant, and no base. Missing: it is
   * one, from which nothing differs.
   */
  readonly sameAsHead?: 'no-base'
  /** Whose doing it is where none of them is known; missing: that of the setup. */
  readonly lostBy?: Obstacle
}

/** A commit to compare with. */
export interface NamedBase {
  /** Its object id, 40 hex digits, or 64 in a SHA-256 repository. */
  readonly id: string
  /** What it is, for people, as `last successful run`. */
  readonly as: string
}

/** A question that is settled once the runs before this one are known. */
export interface RunsQuestion {
  readonly kind: 'runs'
  readonly branch: string
  readonly event: string
  /** What counts beside the runs, and alone where the token may not read them. */
  readonly eventBase?: RevisionQuestion
  /** What counts where no run was successful yet. */
  readonly first: Question
}

/** The best common ancestors of the head and a branch. */
export interface MergeBaseQuestion {
  /** The branch whose history the head left; missing: the payload names none. */
  readonly branch?: string
  /** Where that branch was at the event. */
  readonly branchTip?: string
  /** The head of the pull request. */
  readonly pullHead?: string
}

/** What will be compared: pure, before anything of the repository is read. */
export interface ComparisonPlan {
  readonly question: Question | RunsQuestion
  /** The files of `changed-files`; missing: no answer. */
  readonly listed?: readonly RepositoryPath[]
}

/** The inputs and the gate that choose the question. */
export interface ComparisonRequest {
  /** The input `base`: a ref, `last-success`, `event`, or `''`. */
  readonly base: string
  /** The paths of the input `changed-files`; missing: it is no answer. */
  readonly changedFiles?: readonly RepositoryPath[]
  /** What the input `images` names: then nothing has to be compared. Missing: nothing. */
  readonly images?: object
  /** Whether the configuration lets this event and branch publish. */
  readonly publishing: 'allowed' | 'refused'
}
