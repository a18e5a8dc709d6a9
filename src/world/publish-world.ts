import type { PublishWorld } from '../ports/world'
import { openArtifacts } from './artifacts/open-artifacts'
import { archives } from './docker/archives/archives'
import { layouts } from './docker/archives/layouts'
import { openLaterRuns } from './github/job-github'
import { openWorkDisk } from './process/disk'
import { interruption } from './process/interruption'
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
