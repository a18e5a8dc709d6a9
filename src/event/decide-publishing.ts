import type { PublishGates } from '../images/configuration'
import { selectsRef } from '../patterns/github/filter-pattern'
import { isDependabot, refusePullRequest } from './refuse-pull-request'
import type { EventContext, Trigger, WorkflowRunEvent } from './trigger'

/** Whether `publish_matrix` may hold anything at all, and why not. */
export type PublishVerdict =
  | {
      readonly kind: 'allowed'
      /** Names of images that are not published all the same: the base side keeps them back. */
      readonly except?: ReadonlySet<string>
    }
  | { readonly kind: 'refused'; readonly because: string }
  /**
   * Publishing is wanted, but the branch to compare with cannot be known: this deserves a warning.
   */
  | { readonly kind: 'unknown-default-branch'; readonly because: string }

const allowed: PublishVerdict = { kind: 'allowed' }

/** Judges the event, its origin, and its branch or tag; anything unknown is refused. */
export function decidePublishing(trigger: Trigger, gates: PublishGates): PublishVerdict {
  if (trigger.kind === 'deletion') return refused(`the ${trigger.deletion.what} was deleted`)
  if (!gates.events.includes(trigger.event)) {
    return refused(`the event "${trigger.event}" is not in publish.events`)
  }
  switch (trigger.kind) {
    case 'pull-request': {
      const { pullRequest, actors } = trigger
      const because = refusePullRequest(pullRequest, 'publishes', actors)
      if (because !== undefined) return refused(because)
      return judgeBranch(pullRequest.baseRef, trigger, gates)
    }
    case 'pull-request-review':
    case 'pull-request-target':
    case 'other-pull-request':
      return refused(`the event "${trigger.event}" never publishes`)
    case 'comment':
      return trigger.on === 'pull-request'
        ? refused('a comment on a pull request never publishes')
        : judgeRef(trigger, gates)
    case 'workflow-run':
      return refuseRun(trigger.workflowRun, trigger.actors) ?? judgeRef(trigger, gates)
    case 'merge-group':
      return judgeRef(trigger, gates, trigger.mergeGroup.baseRef)
    case 'push':
    case 'schedule':
    case 'dispatch':
    case 'other':
    case 'unnamed':
      return judgeRef(trigger, gates)
  }
}

function refuseRun(
  run: WorkflowRunEvent,
  actors: readonly string[] = []
): PublishVerdict | undefined {
  switch (run.origin) {
    case 'same-repository':
      return isForDependabot(run, actors)
        ? refused('a workflow run for a pull request by Dependabot never publishes')
        : undefined
    case 'fork':
      return refused('a workflow run for a fork never publishes')
    case 'unknown':
      return refused('the event does not say which repository the workflow run was for')
  }
}

/** A push is what somebody merged, except for a push to a branch of Dependabot's own. */
function isForDependabot({ event, branch }: WorkflowRunEvent, actors: readonly string[]): boolean {
  if (branch?.startsWith('dependabot/') === true) return true
  return event !== 'push' && actors.some(isDependabot)
}

/** @param base the branch that is meant if the ref is no tag; missing: the ref's */
function judgeRef(trigger: EventContext, gates: PublishGates, base?: string): PublishVerdict {
  const tag = withoutPrefix(trigger.ref, 'refs/tags/')
  if (tag !== undefined) return judgeTag(tag, gates)
  return judgeBranch(base ?? trigger.ref, trigger, gates)
}

function judgeTag(tag: string, gates: PublishGates): PublishVerdict {
  if (gates.tags === undefined || selectsRef(gates.tags, tag)) return allowed
  return refused('the tag is not in publish.tags')
}

/** @param ref a branch, with or without `refs/heads/` */
function judgeBranch(
  ref: string | undefined,
  { defaultBranch }: EventContext,
  gates: PublishGates
): PublishVerdict {
  const branch = withoutPrefix(ref ?? '', 'refs/heads/') ?? ref ?? ''
  if (branch === '' || branch.startsWith('refs/')) return refused('the run has no branch or tag')
  if (gates.branches !== undefined) {
    return selectsRef(gates.branches, branch)
      ? allowed
      : refused('the branch is not in publish.branches')
  }
  if (defaultBranch === undefined) {
    return {
      kind: 'unknown-default-branch',
      because: 'the event does not say which branch is the default one'
    }
  }
  return branch === defaultBranch ? allowed : refused('the branch is not the default branch')
}

function refused(because: string): PublishVerdict {
  return { kind: 'refused', because }
}

function withoutPrefix(text: string, prefix: string): string | undefined {
  return text.startsWith(prefix) ? text.slice(prefix.length) : undefined
}
