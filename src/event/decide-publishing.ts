import type { PublishGates } from '../images/configuration'
import { selectsRef } from './ref-pattern'
import type { PullRequestEvent, Trigger, WorkflowRunEvent } from './trigger'

/** Whether `publish_matrix` may hold anything at all, and why not. */
export type PublishVerdict =
  | {
      readonly kind: 'allowed'
      /** Images that are not published all the same, by name: the base side keeps them back. */
      readonly except?: ReadonlySet<string>
    }
  | { readonly kind: 'refused'; readonly because: string }
  /** Publishing is meant, but the branch to compare with cannot be known: worth a warning. */
  | { readonly kind: 'unknown-default-branch'; readonly because: string }

const allowed: PublishVerdict = { kind: 'allowed' }

/** Judges the event, its origin, and its branch or tag; what is not known is refused. */
export function decidePublishing(trigger: Trigger, gates: PublishGates): PublishVerdict {
  if (trigger.deletion !== undefined) return refused(`the ${trigger.deletion.what} was deleted`)
  if (!gates.events.includes(trigger.event)) {
    return refused(`the event "${trigger.event}" is not in publish.events`)
  }
  const refusal = refuseOrigin(trigger)
  if (refusal !== undefined) return refused(refusal)
  if (trigger.pullRequest !== undefined) {
    return judgeBranch(trigger.pullRequest.baseRef, trigger, gates)
  }
  const tag = withoutPrefix(trigger.ref, 'refs/tags/')
  if (tag !== undefined) return judgeTag(tag, gates)
  return judgeBranch(trigger.mergeGroup?.baseRef ?? trigger.ref, trigger, gates)
}

/** Why an event never publishes, whatever its branch: what others can start, or may have. */
function refuseOrigin(trigger: Trigger): string | undefined {
  const { event, pullRequest, commentsOn } = trigger
  if (event === 'workflow_run') return refuseRun(trigger)
  if (commentsOn === 'pull-request') return 'a comment on a pull request never publishes'
  if (event === 'pull_request') {
    return pullRequest === undefined
      ? 'the event does not say where the pull request is from'
      : refusePullRequest(pullRequest, trigger)
  }
  return event.startsWith('pull_request') ? `the event "${event}" never publishes` : undefined
}

function refusePullRequest(
  { origin, author }: PullRequestEvent,
  { actors = [] }: Trigger
): string | undefined {
  if (origin === 'fork') return 'a pull request from a fork never publishes'
  if (origin === 'unknown') return 'the event does not say where the pull request is from'
  if (author === undefined) return 'the event does not say who opened the pull request'
  if ([author, ...actors].some(isDependabot)) return 'a pull request by Dependabot never publishes'
  return undefined
}

/** As the payload of an event, its own API, GraphQL and the years before 2021 spell its login. */
function isDependabot(login: string): boolean {
  return /^(?:app\/)?dependabot(?:-preview)?(?:\[bot\])?$/i.test(login)
}

function refuseRun({ workflowRun, actors = [] }: Trigger): string | undefined {
  switch (workflowRun?.origin ?? 'unknown') {
    case 'same-repository':
      return workflowRun !== undefined && isForDependabot(workflowRun, actors)
        ? 'a workflow run for a pull request by Dependabot never publishes'
        : undefined
    case 'fork':
      return 'a workflow run for a fork never publishes'
    case 'unknown':
      return 'the event does not say which repository the workflow run was for'
  }
}

/** A push is what somebody merged, but for one to a branch of Dependabot's own. */
function isForDependabot({ event, branch }: WorkflowRunEvent, actors: readonly string[]): boolean {
  if (branch?.startsWith('dependabot/') === true) return true
  return event !== 'push' && actors.some(isDependabot)
}

function judgeTag(tag: string, gates: PublishGates): PublishVerdict {
  if (gates.tags === undefined || selectsRef(gates.tags, tag)) return allowed
  return refused('the tag is not in publish.tags')
}

/** @param ref a branch, with or without `refs/heads/` */
function judgeBranch(
  ref: string | undefined,
  trigger: Trigger,
  gates: PublishGates
): PublishVerdict {
  const branch = withoutPrefix(ref ?? '', 'refs/heads/') ?? ref ?? ''
  if (branch === '' || branch.startsWith('refs/')) return refused('the run has no branch or tag')
  if (gates.branches !== undefined) {
    return selectsRef(gates.branches, branch)
      ? allowed
      : refused('the branch is not in publish.branches')
  }
  if (trigger.defaultBranch === undefined) {
    return {
      kind: 'unknown-default-branch',
      because: 'the event does not say which branch is the default one'
    }
  }
  return branch === trigger.defaultBranch
    ? allowed
    : refused('the branch is not the default branch')
}

function refused(because: string): PublishVerdict {
  return { kind: 'refused', because }
}

function withoutPrefix(text: string, prefix: string): string | undefined {
  return text.startsWith(prefix) ? text.slice(prefix.length) : undefined
}
