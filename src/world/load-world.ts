import { statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import type { Disk } from '../ports/process/disk'
import type { LoadWorld } from '../ports/world'
import { openArtifacts } from './artifacts/open-artifacts'
import { findCheckout } from './checkout/find-checkout'
import { archives } from './docker/archives/archives'
import { openEngine } from './docker/open-engine'
import { createTemporaryFolder } from './process/temporary-folders'
import { jobRunner } from './runner/job-runner'

/** The world of this process, with the checkout that the input `directory` names. */
export function openLoadWorld(): LoadWorld {
  return {
    runner: jobRunner,
    artifacts: openArtifacts(),
    archives,
    engine: openEngine(findCheckout()),
    disk
  }
}

/** The disk of this job. */
export const disk: Disk = {
  async makeFolder() {
    const parent = jobRunner.variable('RUNNER_TEMP') ?? tmpdir()
    // Later steps may read what is unpacked there, so it is removed by a signal alone.
    return Promise.resolve(createTemporaryFolder(parent, 'load').path)
  },

  async readFree(folder) {
    try {
      const { bavail, bsize } = await statfs(folder)
      return bavail * bsize
    } catch {
      return undefined
    }
  }
}
