import { isUnreadable, type Unreadable } from '../../../diagnostics/unreadable'
import { pullRequestOf, type Trigger } from '../../../event/trigger'
import type { Repository } from '../../../ports/git/repository'
import { toShortId } from '../../../tree/compared'

/** How the commit that is checked out relates to that of the run. */
export type Standing =
  /** It is the run's commit, or one in its history. */
  | { readonly kind: 'reachable' }
  | { readonly kind: 'elsewhere'; readonly because: string }
  | { readonly kind: 'unknown'; readonly because: string }

/**
 * An event is judged by its ref, and whoever starts a run may check something else out: what is
 * built is the ref's only if the run's commit holds it. A pull request may have its own head
 * checked out in place of its merge. Nothing more is asked if it is the run's commit itself.
 */
export async function findStanding(
  trigger: Trigger,
  repository: Repository | Unreadable
): Promise<Standing> {
  if (isUnreadable(repository)) return unknown(repository.because)
  const head = await repository.readCommit('HEAD')
  if (head === undefined) return unknown('there is no commit')
  if (isUnreadable(head)) return unknown(head.because)
  const { commit } = trigger
  const meant = [commit, pullRequestOf(trigger)?.headSha].filter(id => id !== undefined)
  if (meant.length === 0) return unknown('the runner does not name the commit of the run')
  if (meant.includes(head.id)) return { kind: 'reachable' }
  const held: Held[] = []
  for (const each of meant) held.push(await isHeldBy(each, { head: head.id, repository }))
  if (held.includes('held')) return { kind: 'reachable' }
  return held.includes('unknown')
    ? unknown('its history is not in this clone, nor on the remote')
    : {
        kind: 'elsewhere',
        because: `the commit checked out, ${toShortId(head.id)}, is not in the history of that of the run, ${toShortId(commit ?? head.id)}`
      }
}

type Held = 'held' | 'not-held' | 'unknown'

async function isHeldBy(
  commit: string,
  { head, repository }: { readonly head: string; readonly repository: Repository }
): Promise<Held> {
  const here = await repository.readCommit(commit)
  const local = here === undefined ? 'unknown' : await compareHistories(repository, commit, head)
  if (local !== 'unknown') return local
  const remote = await repository.reachRemote()
  if (isUnreadable(remote)) return 'unknown'
  return compareHistories(remote, commit, head)
}

async function compareHistories(
  repository: Repository,
  commit: string,
  head: string
): Promise<Held> {
  const bases = await repository.findMergeBases(head, commit)
  switch (bases.kind) {
    case 'found':
      return bases.ids.includes(head) ? 'held' : 'not-held'
    case 'unrelated':
      return 'not-held'
    case 'cut-off':
    case 'unreadable':
      return 'unknown'
  }
}

function unknown(because: string): Standing {
  return {
    kind: 'unknown',
    because: `whether the commit checked out is one of the run cannot be told: ${because}`
  }
}
