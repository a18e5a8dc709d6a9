import { isDependabot, refusePullRequest } from './refuse-pull-request'
import type { Trigger } from './trigger'

/** Whether a run may store what it builds, and why not. */
export type StoringVerdict =
  { readonly kind: 'allowed' } | { readonly kind: 'refused'; readonly because: string }

/**
 * Judges the event and its origin; anything unknown is refused. Branches and tags do not matter: an
 * image is stored under what it is built from.
 *
 * @param events those of `reuse.store`
 */
export function decideStoring(trigger: Trigger, events: readonly string[]): StoringVerdict {
  if (trigger.kind === 'deletion') return refused(`the ${trigger.deletion.what} was deleted`)
  if (!events.includes(trigger.event)) {
    return refused(`the event "${trigger.event}" is not in reuse.store`)
  }
  if (isByDependabot(trigger)) return refused('a run by Dependabot never stores')
  switch (trigger.kind) {
    case 'pull-request': {
      const because = refusePullRequest(trigger.pullRequest, 'stores')
      return because === undefined ? { kind: 'allowed' } : refused(because)
    }
    case 'pull-request-review':
    case 'pull-request-target':
    case 'other-pull-request':
    case 'workflow-run':
      return refused(`the event "${trigger.event}" never stores`)
    case 'comment':
      return trigger.on === 'pull-request'
        ? refused('a comment on a pull request never stores')
        : { kind: 'allowed' }
    case 'push':
    case 'merge-group':
    case 'schedule':
    case 'dispatch':
    case 'other':
      return { kind: 'allowed' }
    case 'unnamed':
      return refused('the runner names no event')
  }
}

/** It started the run, or the run is about a branch of its own. */
function isByDependabot({ actors = [], ref }: Trigger): boolean {
  return actors.some(isDependabot) || ref.startsWith('refs/heads/dependabot/')
}

function refused(because: string): StoringVerdict {
  return { kind: 'refused', because }
}
