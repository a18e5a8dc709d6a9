import { tmpdir } from 'node:os'
import type { WorkDisk } from '../ports/disk'
import type { PublishWorld } from '../ports/world'
import { archives } from './archives/open-archives'
import { layouts } from './archives/read-layout'
import { openArtifacts } from './artifacts/open-artifacts'
import { openLaterRuns } from './github/job-github'
import { interruption } from './interruption'
import { disk } from './load-world'
import { readJobAccess } from './registry/job-access'
import { openManifests } from './registry/open-manifests'
import { usualLimits } from './registry/registry-access'
import { jobRunner } from './runner/job-runner'
import { openCopier } from './skopeo/open-copier'
import { createTemporaryFolder, type TemporaryFolder } from './temporary-folders'

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
