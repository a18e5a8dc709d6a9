import type { IndexedTree } from '../inputs/select-inputs'
import { PathIndex } from '../paths/path-index'
import { isUnreadable, type Commit, type Repository, type Unreadable, type World } from './world'

/** What was checked out, as far as git can read it. */
export interface Checkout {
  readonly repository: Repository | Unreadable
  /** The commit checked out; missing where there is none, or it cannot be read. */
  readonly head?: Commit
  readonly tree?: IndexedTree
}

/** Reads HEAD and its tree; what cannot be read is missing, with the reason in the repository. */
export async function openCheckout(world: World): Promise<Checkout> {
  const repository = await world.openRepository('.')
  if (repository.kind === 'unreadable') return { repository }
  const head = await repository.readCommit('HEAD')
  if (isUnreadable(head)) return { repository: head }
  if (head === undefined) return { repository }
  const tree = await repository.readTree(head.id)
  if (isUnreadable(tree)) return { repository: tree, head }
  return { repository, head, tree: { tree, index: new PathIndex(tree.paths) } }
}
