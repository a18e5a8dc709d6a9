import { mkdtemp, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Disk, LoadWorld } from '../app/load-world'
import { archives } from './archives/open-archives'
import { openArtifacts } from './artifacts/open-artifacts'
import { openEngine } from './docker/open-engine'
import { findCheckout } from './find-checkout'
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

const disk: Disk = {
  makeFolder: () =>
    mkdtemp(join(jobRunner.variable('RUNNER_TEMP') ?? tmpdir(), 'image-matrix-load-')),

  async readFree(folder) {
    try {
      const { bavail, bsize } = await statfs(folder)
      return bavail * bsize
    } catch {
      return undefined
    }
  }
}
