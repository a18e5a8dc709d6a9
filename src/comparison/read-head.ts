import { isUnreadable, type Unreadable, unreadable } from '../diagnostics/unreadable'
import type { Trigger } from '../event/trigger'
import type { Commit, Repository } from '../ports/repository'
import { toShortId } from '../tree/compared'

/** The commit checked out; for `pull_request_target` the pull request's, which is data only. */
export async function readHead(
  trigger: Trigger,
  repository: Repository | Unreadable
): Promise<Commit | Unreadable> {
  if (isUnreadable(repository)) return repository
  if (trigger.event !== 'pull_request_target') {
    const because = 'the checkout has no commit yet: run actions/checkout before this step'
    return (await repository.readCommit('HEAD')) ?? unreadable(because)
  }
  const id = selectHead(trigger)
  const because =
    id === undefined
      ? 'the payload of the event does not name the head of the pull request'
      : `the head of the pull request, ${toShortId(id)}, is not in this clone`
  const commit = id === undefined ? undefined : await repository.readCommit(id)
  return commit ?? unreadable(because)
}

/** The commit planned for, as the event names it. */
export function selectHead({ event, commit, pullRequest }: Trigger): string | undefined {
  return event === 'pull_request_target' ? pullRequest?.headSha : commit
}
