import { isUnreadable, type Unreadable } from '../../diagnostics/unreadable'
import type { Trigger } from '../../event/trigger'
import type { Repository } from '../../ports/git/repository'

/** The commit checked out, if it is known and the run is about another. */
export async function readOtherHead(
  { commit }: Trigger,
  repository: Repository | Unreadable
): Promise<string | undefined> {
  if (isUnreadable(repository) || commit === undefined) return undefined
  const head = await repository.readCommit('HEAD')
  const isOther = head !== undefined && !isUnreadable(head) && head.id !== commit
  return isOther ? head.id : undefined
}
