import type { PublishGates } from './configuration'
import { selectsRef } from './ref-pattern'
import type { Trigger } from './trigger'

/** Whether `publish_matrix` may hold anything at all, and why not. */
export type PublishVerdict =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'refused'; readonly because: string }
  /** Publishing is meant, but the branch to compare with cannot be known: worth a warning. */
  | { readonly kind: 'unknown-default-branch'; readonly because: string }

const allowed: PublishVerdict = { kind: 'allowed' }

/** Judges the event, its origin, and its branch or tag; what is not known is refused. */
export function decidePublishing(trigger: Trigger, gates: PublishGates): PublishVerdict {
  if (!gates.events.includes(trigger.event)) {
    return refused(`the event "${trigger.event}" is not in publish.events`)
  }
  if (trigger.event === 'pull_request_target')
    return refused('the event "pull_request_target" never publishes')
  const { pullRequest } = trigger
  if (pullRequest === undefined && trigger.event.startsWith('pull_request')) {
    return refused('the event does not say where the pull request is from')
  }
  if (pullRequest !== undefined) {
    if (pullRequest.origin !== 'same-repository') {
      return refused('a pull request from a fork never publishes')
    }
    if (pullRequest.author === 'dependabot[bot]') {
      return refused('a pull request by Dependabot never publishes')
    }
    return judgeBranch(pullRequest.baseRef, trigger, gates)
  }
  const tag = withoutPrefix(trigger.ref, 'refs/tags/')
  if (tag !== undefined) return judgeTag(tag, gates)
  return judgeBranch(trigger.mergeGroup?.baseRef ?? trigger.ref, trigger, gates)
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
