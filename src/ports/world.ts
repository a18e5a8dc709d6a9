import type { Unreadable } from '../diagnostics/unreadable'
import type { Archives } from './docker/archives'
import type { Bake } from './docker/bake'
import type { Engine } from './docker/engine'
import type { Layouts } from './docker/layouts'
import type { Checkout } from './git/checkout'
import type { Repository } from './git/repository'
import type { Artifacts } from './github/artifacts'
import type { GitHub, NoGitHub } from './github/github'
import type { LaterRuns } from './github/later-runs'
import type { Disk, WorkDisk } from './process/disk'
import type { Interruption } from './process/interruption'
import type { Runner } from './process/runner'
import type { Copier } from './registry/copier'
import type { Manifests } from './registry/manifests'
import type { Registry } from './registry/registry'

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
