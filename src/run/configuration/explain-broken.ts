import { checkRequest } from '../../checks/run/check-request'
import type { BrokenConfiguration } from '../../configuration/reading/valid-configuration'
import { listMistakes } from '../../diagnostics/diagnostic'
import { isUnreadable, type Unreadable } from '../../diagnostics/unreadable'
import { trustedConfigurationOf } from '../../event/trigger'
import type { Repository } from '../../ports/git/repository'
import type { World } from '../../ports/world'
import { lookForFiles } from '../facts/look-for-files'
import type { Job } from '../facts/read-job'
import { failed, type Outcome } from '../plan/outcome'
import { checkReadable } from './check-readable'

/** A run that ends in the mistakes of its configuration. */
interface BrokenScene {
  readonly world: World
  readonly job: Job
  readonly read: BrokenConfiguration
}

/** Every mistake at once: those of the text, and those of the images that it names. */
export async function explainBroken(
  { world, job, read }: BrokenScene,
  repository: Repository | Unreadable
): Promise<Outcome> {
  const { request, trigger } = job
  // The working tree is no side of the configuration there.
  const isCheckout = !isUnreadable(repository) && repository.place === 'checkout'
  const isJudged = isCheckout && trustedConfigurationOf(trigger) !== 'base'
  const head = isJudged ? await repository.readCommit('HEAD') : undefined
  const further = await checkReadable(read, {
    repository,
    commit: head === undefined || isUnreadable(head) ? undefined : head.id,
    isInWorkingTree: lookForFiles(world, trigger),
    platforms: request.platforms
  })
  const requested =
    read.configuration === undefined
      ? []
      : checkRequest({ request, valid: { configuration: read.configuration } })
  return failed([...job.diagnostics, ...read.diagnostics, ...further, ...listMistakes(requested)])
}
