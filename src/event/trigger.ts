/**
 * The event that started the run, with what decisions need of it: the common fields, and those of
 * its kind.
 */
export type Trigger = EventContext &
  (
    | { readonly kind: 'push'; readonly push: PushEvent }
    | PullRequestTrigger
    /** An event of pull requests that is unknown here, and so never publishes. */
    | { readonly kind: 'other-pull-request' }
    | { readonly kind: 'merge-group'; readonly mergeGroup: MergeGroupEvent }
    | { readonly kind: 'workflow-run'; readonly workflowRun: WorkflowRunEvent }
    | { readonly kind: 'comment'; readonly on: 'issue' | 'pull-request' }
    /** A push, a deletion or a release that deleted something: nothing is planned then. */
    | {
        readonly kind: 'deletion'
        readonly deletion: Deletion
        /** The former commit of the branch or tag; missing: the payload does not say it. */
        readonly before?: string
      }
    | { readonly kind: 'schedule' }
    /** Started by hand, or by a call of the API. */
    | { readonly kind: 'dispatch' }
    /** Any other event, as `release`. */
    | { readonly kind: 'other' }
    /** The runner names no event. */
    | { readonly kind: 'unnamed' }
  )

/** The fields of every event; those that the payload lacks are missing. */
export interface EventContext {
  /** `github.event_name`; `''` if the runner gave none. */
  readonly event: string
  /** The full ref of the run, as `refs/heads/main`; `''` if the runner gave none. */
  readonly ref: string
  /** GITHUB_SHA: the commit that the run is about. */
  readonly commit?: string
  readonly defaultBranch?: string
  /** From 1; above 1 the run was started again with its first payload. */
  readonly attempt: number
  /** The logins of the people who started the run or a `workflow_run`, or started one again. */
  readonly actors?: readonly string[]
}

/** The events whose payload holds the pull request, and whose commit is its merge or its base. */
export interface PullRequestTrigger {
  /** `pull-request-review` is a review, or a comment in one. */
  readonly kind: 'pull-request' | 'pull-request-review' | 'pull-request-target'
  readonly pullRequest: PullRequestEvent
}

/** The repository that an event's commits come from; `unknown` if the payload does not say it. */
export type Origin = 'same-repository' | 'fork' | 'unknown'

/** Something that was deleted: the run is about the default branch, or a commit that stays. */
export interface Deletion {
  readonly what: 'branch' | 'tag' | 'ref' | 'release'
  /** As `feature` or `v1`; missing: the payload does not say it. */
  readonly name?: string
}

/** What a push did to its branch. */
export interface PushEvent {
  /** The branch's former commit; forty zeros for a new branch. Missing: the payload has none. */
  readonly before?: string
  readonly created: boolean
  readonly forced: boolean
}

/** A pull request, as it was at the event. */
export interface PullRequestEvent {
  /** 0: the payload does not say it. */
  readonly number: number
  readonly baseRef?: string
  readonly baseSha?: string
  readonly headSha?: string
  readonly origin: Origin
  /** The login of its author, as `dependabot[bot]`. */
  readonly author?: string
  readonly labels: readonly string[]
  /** The number of files that it changes, by the payload. */
  readonly changedFiles?: number
}

/** The pull requests that a merge queue tries together. */
export interface MergeGroupEvent {
  readonly baseRef?: string
  readonly baseSha?: string
  readonly headSha?: string
}

/** Another workflow's run, whose end started this one. */
export interface WorkflowRunEvent {
  /** Whether that run was for a commit of this repository. */
  readonly origin: Origin
  /** The event of that run, as `pull_request`. */
  readonly event?: string
  /** The branch of that run. */
  readonly branch?: string
}

/** The pull request that the event is about; undefined if it is about none, or not described. */
export function pullRequestOf(trigger: Trigger): PullRequestEvent | undefined {
  switch (trigger.kind) {
    case 'pull-request':
    case 'pull-request-review':
    case 'pull-request-target':
      return trigger.pullRequest
    case 'push':
    case 'other-pull-request':
    case 'merge-group':
    case 'workflow-run':
    case 'comment':
    case 'deletion':
    case 'schedule':
    case 'dispatch':
    case 'other':
    case 'unnamed':
      return undefined
  }
}

/** The id of the commit that the payload itself names as the base; undefined if it names none. */
export function baseCommitOf(trigger: Trigger): string | undefined {
  switch (trigger.kind) {
    case 'push':
      return trigger.push.before
    case 'deletion':
      return trigger.before
    case 'pull-request':
    case 'pull-request-review':
    case 'pull-request-target':
      return trigger.pullRequest.baseSha
    case 'merge-group':
      return trigger.mergeGroup.baseSha
    case 'other-pull-request':
    case 'workflow-run':
    case 'comment':
    case 'schedule':
    case 'dispatch':
    case 'other':
    case 'unnamed':
      return undefined
  }
}

/**
 * Which configuration counts: the base branch's, that of whatever is checked out, or the run's
 * commit's, whatever is checked out (docs/decisions/0015).
 */
export function trustedConfigurationOf({ kind }: Trigger): 'base' | 'checkout' | 'commit' {
  switch (kind) {
    case 'pull-request-target':
      return 'base'
    case 'pull-request':
    case 'pull-request-review':
    case 'other-pull-request':
      return 'checkout'
    case 'push':
    case 'merge-group':
    case 'workflow-run':
    case 'comment':
    case 'deletion':
    case 'schedule':
    case 'dispatch':
    case 'other':
    case 'unnamed':
      return 'commit'
  }
}
