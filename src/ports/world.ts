import type { Unreadable } from '../diagnostics/unreadable'
import type { Archives } from './archives'
import type { Artifacts } from './artifacts'
import type { Bake } from './bake'
import type { Checkout } from './checkout'
import type { Copier } from './copier'
import type { Disk, WorkDisk } from './disk'
import type { Engine } from './engine'
import type { GitHub, NoGitHub } from './github'
import type { Interruption } from './interruption'
import type { LaterRuns } from './later-runs'
import type { Layouts } from './layouts'
import type { Manifests } from './manifests'
import type { Registry } from './registry'
import type { Repository } from './repository'
import type { Runner } from './runner'

/**
 * Everything that the product needs from outside: the runner, the files of the job, its repository.
 */
export interface World extends Checkout {
  readonly runner: Runner
  /** Never throws: a checkout that git cannot read is a value with its reason. */
  openRepository(directory: string): Promise<Repository | Unreadable>
  /** The API of the server, as far as the token reaches; why it cannot be asked at all. */
  readonly github: GitHub | NoGitHub
  readonly artifacts: Artifacts
  readonly registry: Registry
  readonly bake: Bake
  /** The folders of the job's workspace that hold a checkout, from there; `.` is itself. */
  listCheckouts(): readonly string[]
}

/** Everything that `image-matrix/load` needs from outside. */
export interface LoadWorld {
  readonly runner: Runner
  readonly artifacts: Artifacts
  readonly archives: Archives
  readonly engine: Engine
  readonly disk: Disk
}

/** Everything that `image-matrix/publish` needs from outside. */
export interface PublishWorld {
  readonly runner: Runner
  readonly artifacts: Artifacts
  readonly archives: Archives
  readonly layouts: Layouts
  readonly disk: WorkDisk
  readonly copier: Copier
  readonly manifests: Manifests
  readonly laterRuns: LaterRuns
  readonly interruption: Interruption
}
