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
  /** A base exists, and nobody can say which. */
  | { readonly kind: 'out-of-reach'; readonly because: string; readonly by: Obstacle }
  | RevisionQuestion
  | (MergeBaseQuestion & { readonly kind: 'merge-base' })
  /** The first parent where the merge of the pull request is checked out, else the merge base. */
  | (MergeBaseQuestion & { readonly kind: 'pull-request' })

/** The commit that the first known of these names means, and all those of `also`. */
export interface RevisionQuestion {
  readonly kind: 'revision'
  /** The order in which a clone is asked; a remote is asked only for the last. */
  readonly names: readonly string[]
  /** What that commit is, for people, as `before the push`. */
  readonly as: string
  /** What to do, or what happened, if none of them is known. */
  readonly otherwise: string
  /** Further bases, by their ids: a difference from any of them counts. */
  readonly also?: readonly NamedBase[]
  /**
   * `no-base`: a base that is the head itself was not meant, and is none. Missing: it is a base,
   * from which nothing differs.
   */
  readonly sameAsHead?: 'no-base'
  /** Who is to blame when none is known; missing: the setup. */
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
  /** As `github.event_name` has it. */
  readonly event: string
  /** As for a revision, if a run is all that there is to compare with. */
  readonly sameAsHead?: 'no-base'
  /** What counts besides the runs, and alone where the token may not read them. */
  readonly eventBase?: RevisionQuestion
  /** What counts if no run was successful yet. */
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
  /** The pull request that a server can list the files of; missing: the event is about none. */
  readonly pullRequest?: PullRequestListing
}

/** How a server is asked for the files of a pull request. */
export interface PullRequestListing {
  /** 0: the payload does not say it. */
  readonly number: number
  /** How many files it changes; missing: the payload does not say it. */
  readonly changedFiles?: number
}

/** The commit that is planned for; `id` is missing where the event does not name it. */
export type HeadQuestion =
  /** The commit that is checked out, if the event tells its id. */
  | { readonly kind: 'checkout'; readonly id?: string }
  /** The head of the pull request, which is data only, whatever is checked out. */
  | { readonly kind: 'pull-request'; readonly id?: string }

/** What will be compared: pure, before anything of the repository is read. */
export interface ComparisonPlan {
  readonly question: Question | RunsQuestion
  readonly head: HeadQuestion
  /** The files of `changed-files`; missing: no answer. */
  readonly listed?: readonly RepositoryPath[]
}

/** The inputs and the gate that choose the question. */
export interface ComparisonRequest {
  /** The input `base`: a ref, `last-success`, `event`, or `''`. */
  readonly base: string
  /** The paths of the input `changed-files`; missing: the input is not set. */
  readonly changedFiles?: readonly RepositoryPath[]
  /** The names of the input `images`: nothing has to be compared then. Missing: none. */
  readonly images?: object
  /** Whether the configuration lets this event and branch publish. */
  readonly publishing: 'allowed' | 'refused'
}
