import { tmpdir } from 'node:os'
import type { WorkDisk } from '../ports/process/disk'
import type { PublishWorld } from '../ports/world'
import { openArtifacts } from './artifacts/open-artifacts'
import { archives } from './docker/archives/archives'
import { layouts } from './docker/archives/layouts'
import { openLaterRuns } from './github/job-github'
import { disk } from './load-world'
import { interruption } from './process/interruption'
import { createTemporaryFolder, type TemporaryFolder } from './process/temporary-folders'
import { readJobAccess } from './registry/access/job-access'
import { usualLimits } from './registry/access/registry-access'
import { openManifests } from './registry/manifests/open-manifests'
import { openCopier } from './registry/skopeo/open-copier'
import { jobRunner } from './runner/job-runner'

/** The world of this process. */
export function openPublishWorld(): PublishWorld {
  const shared = { environment: process.env, ...readJobAccess() }
  return {
    runner: jobRunner,
    artifacts: openArtifacts(),
    archives,
    layouts,
    disk: openWorkDisk(),
    copier: openCopier({ ...shared, patience: usualLimits.silence }),
    manifests: openManifests(shared),
    laterRuns: openLaterRuns(),
    interruption
  }
}

function openWorkDisk(): WorkDisk {
  const folders = new Map<string, TemporaryFolder>()
  return {
    makeFolder() {
      const parent = jobRunner.variable('RUNNER_TEMP') ?? tmpdir()
      const folder = createTemporaryFolder(parent, 'publish')
      folders.set(folder.path, folder)
      return Promise.resolve(folder.path)
    },
    readFree: disk.readFree.bind(disk),
    remove(folder) {
      folders.get(folder)?.remove()
      folders.delete(folder)
      return Promise.resolve()
    }
  }
}
