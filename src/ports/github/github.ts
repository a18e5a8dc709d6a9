import type { Unreadable } from '../../diagnostics/unreadable'
import type { ApiNeed } from '../../tree/compared'

/** The API, about the repository of the job. All requests of a run share one budget of time. */
export interface GitHub {
  readonly kind: 'github'
  /** Every file of a pull request, or no answer. */
  listPullRequestFiles(pull: PullRequestFiles): Promise<readonly string[] | Unreadable>
  /** What a comparison from the merge base of two revisions shows. */
  compareCommits(base: string, head: string): Promise<CommitComparison | Unreadable>
  /** The labels of a pull request as they are now. */
  listLabels(number: number): Promise<readonly string[] | NoGitHub>
  /** The runs of this workflow, without this one. */
  findRuns(of: { readonly branch: string; readonly event: string }): Promise<EarlierRuns>
}

/** The pull request whose files are wanted, as the event knew it. */
export interface PullRequestFiles {
  readonly number: number
  readonly headSha: string | undefined
  /** The number of its files. */
  readonly count: number
}

/** What the API says of two commits. */
export interface CommitComparison {
  readonly kind: 'comparison'
  /** The commit that the first revision names. */
  readonly base: string
  readonly mergeBase: string
  /** Both names of a file that was renamed; missing if the server may have cut the list. */
  readonly files?: readonly string[]
}

/** What the API says of the runs of this workflow before this one. */
export type EarlierRuns =
  /**
   * The heads of the last run that was planned and successful, if one was, and of those that ended
   * after its start or still run.
   */
  | { readonly kind: 'runs'; readonly success?: string; readonly since: readonly string[] }
  /** So many that the union of their changes would be of no use. */
  | { readonly kind: 'too-many'; readonly because: string }
  /** They may not be read: `because` says which permission is missing. */
  | { readonly kind: 'refused'; readonly because: string; readonly lacks: ApiNeed }
  | Unreadable

/** Why the API cannot be asked at all, or did not answer. */
export interface NoGitHub extends Unreadable {
  readonly lacks: ApiNeed
}
