import type { LoadWorld } from '../ports/world'
import { openArtifacts } from './artifacts/open-artifacts'
import { findCheckout } from './checkout/find-checkout'
import { archives } from './docker/archives/archives'
import { openEngine } from './docker/open-engine'
import { disk } from './process/disk'
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
