import type { Repository } from '../../ports/git/repository'
import type { Origin } from '../../ports/process/terminal'
import type { ConfigurationWorld } from '../configuration/read-configuration'

/** The repository that is checked. */
export interface CheckPlace {
  readonly checkout: ConfigurationWorld
  readonly repository: Repository
  /** The tree that is looked at: a commit, or the id of a tree. */
  readonly tree: string
  /** Why that is not the working tree, if it is not. */
  readonly unseen?: string
  readonly origin: Origin
}
