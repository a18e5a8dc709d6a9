/**
 * The event that started the run, as far as deciding needs it.
 *
 * Fields that the payload lacks are missing here; a decision that would need one says so.
 */
export interface Trigger {
  /** `github.event_name`. */
  readonly event: string
  /** The full ref of the run, as `refs/heads/main`; `''` where the runner gave none. */
  readonly ref: string
  /** GITHUB_SHA: the commit that the run is about. */
  readonly commit?: string
  readonly defaultBranch?: string
  /** From 1; above 1 the run was started again with its first payload. */
  readonly attempt: number
  /** What the event took away: then nothing is planned. */
  readonly deletion?: Deletion
  readonly push?: PushEvent
  readonly pullRequest?: PullRequestEvent
  readonly mergeGroup?: MergeGroupEvent
  readonly workflowRun?: WorkflowRunEvent
  /** The logins of whoever started the run, that of a `workflow_run`, or one of them again. */
  readonly actors?: readonly string[]
  /** What a comment is on, where that is a pull request. */
  readonly commentsOn?: 'pull-request'
}

/** Whose commits an event is about; `unknown` where the payload does not say it. */
export type Origin = 'same-repository' | 'fork' | 'unknown'

/** Something that is gone: the run is about the default branch, or a commit that stays. */
export interface Deletion {
  readonly what: 'branch' | 'tag' | 'ref' | 'release'
  /** As `feature` or `v1`; missing: the payload does not say it. */
  readonly name?: string
}

/** What a push did to its branch. */
export interface PushEvent {
  /** Where the branch was; forty zeros for a new branch. Missing: the payload has none. */
  readonly before?: string
  readonly created: boolean
  readonly forced: boolean
}

/** A pull request, as it was at the event. */
export interface PullRequestEvent {
  readonly number: number
  readonly baseRef?: string
  readonly baseSha?: string
  readonly headSha?: string
  readonly origin: Origin
  /** The login of who opened it, as `dependabot[bot]`. */
  readonly author?: string
  readonly labels: readonly string[]
  /** How many files the payload says it changes. */
  readonly changedFiles?: number
}

/** The pull requests that a merge queue tries together. */
export interface MergeGroupEvent {
  readonly baseRef?: string
  readonly baseSha?: string
  readonly headSha?: string
}

/** Another workflow's run that ended, and so started this one. */
export interface WorkflowRunEvent {
  /** Whether that run was for a commit of this repository. */
  readonly origin: Origin
  /** The event of that run, as `pull_request`. */
  readonly event?: string
  /** The branch that it was for. */
  readonly branch?: string
}
