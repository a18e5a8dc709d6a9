import type { Unreadable } from '../../diagnostics/unreadable'
import type { Repository, World } from '../../ports/world'
import type { ReadConfiguration } from '../configuration/read-configuration'
import type { Job } from './read-job'

/** What is known of a run before anything is compared. */
export interface RunFacts {
  readonly world: World
  readonly job: Job
  readonly repository: Repository | Unreadable
  readonly read: ReadConfiguration
}
