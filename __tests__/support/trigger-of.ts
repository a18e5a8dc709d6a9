import type {
  Deletion,
  EventContext,
  MergeGroupEvent,
  PullRequestEvent,
  PushEvent,
  Trigger,
  WorkflowRunEvent
} from '../../src/event/trigger'

/** What a case says of its event: the name of it, and what its payload holds. */
export interface EventFields extends Partial<EventContext> {
  readonly push?: PushEvent
  readonly pullRequest?: PullRequestEvent
  readonly mergeGroup?: MergeGroupEvent
  readonly workflowRun?: WorkflowRunEvent
  readonly commentsOn?: 'issue' | 'pull-request'
  readonly deletion?: Deletion
}

/** A push of `topic`, but for what a case says; what it does not say is as with an empty payload. */
export function triggerOf({
  push = { created: false, forced: false },
  pullRequest = { number: 0, origin: 'unknown', labels: [] },
  mergeGroup = {},
  workflowRun = { origin: 'unknown' },
  commentsOn = 'issue',
  deletion,
  ...fields
}: EventFields): Trigger {
  const defaults = { event: 'push', ref: 'refs/heads/topic', attempt: 1, defaultBranch: 'main' }
  const context: EventContext = { ...defaults, ...fields }
  if (deletion !== undefined) return { ...context, kind: 'deletion', deletion }
  switch (context.event) {
    case 'push':
      return { ...context, kind: 'push', push }
    case 'pull_request':
      return { ...context, kind: 'pull-request', pullRequest }
    case 'pull_request_review':
    case 'pull_request_review_comment':
      return { ...context, kind: 'pull-request-review', pullRequest }
    case 'pull_request_target':
      return { ...context, kind: 'pull-request-target', pullRequest }
    case 'merge_group':
      return { ...context, kind: 'merge-group', mergeGroup }
    case 'workflow_run':
      return { ...context, kind: 'workflow-run', workflowRun }
    case 'issue_comment':
      return { ...context, kind: 'comment', on: commentsOn }
    case 'schedule':
      return { ...context, kind: 'schedule' }
    case 'workflow_dispatch':
    case 'repository_dispatch':
      return { ...context, kind: 'dispatch' }
    case '':
      return { ...context, kind: 'unnamed' }
    default:
      return { ...context, kind: 'other' }
  }
}
