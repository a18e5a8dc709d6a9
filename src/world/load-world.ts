import { mkdtemp, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import type { Disk, LoadWorld } from '../app/load-world'
import { archives } from './archives/open-archives'
import { openArtifacts } from './artifacts/open-artifacts'
import { openEngine } from './docker/open-engine'
import { jobRunner } from './runner/job-runner'

/** The world of this process, with the checkout that the input `directory` names. */
export function openLoadWorld(): LoadWorld {
  const workspace = jobRunner.variable('GITHUB_WORKSPACE') ?? process.cwd()
  return {
    runner: jobRunner,
    artifacts: openArtifacts(),
    archives,
    engine: openEngine(resolve(workspace, jobRunner.input('directory').trim())),
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
