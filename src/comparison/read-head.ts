import { isUnreadable, type Unreadable, unreadable } from '../diagnostics/unreadable'
import type { Commit, Repository } from '../ports/git/repository'
import { toShortId } from '../tree/compared'
import type { HeadQuestion } from './question'

/** The commit that is planned for, as a repository has it. */
export async function readHead(
  { kind, id }: HeadQuestion,
  repository: Repository | Unreadable
): Promise<Commit | Unreadable> {
  if (isUnreadable(repository)) return repository
  switch (kind) {
    case 'checkout': {
      const because = 'the checkout has no commit yet: run actions/checkout before this step'
      return (await repository.readCommit('HEAD')) ?? unreadable(because)
    }
    case 'pull-request': {
      if (id === undefined) {
        return unreadable('the payload of the event does not name the head of the pull request')
      }
      const because = `the head of the pull request, ${toShortId(id)}, is not in this clone`
      return (await repository.readCommit(id)) ?? unreadable(because)
    }
  }
}
