import type { Checkout } from '../../ports/checkout'
import type { Repository } from '../../ports/repository'
import type { Origin } from '../../ports/terminal'

/** The repository that is checked. */
export interface CheckPlace {
  readonly checkout: Checkout
  readonly repository: Repository
  /** The tree that is looked at: a commit, or the id of a tree. */
  readonly tree: string
  readonly origin: Origin
}
