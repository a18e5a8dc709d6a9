import { isUnreadable } from '../../diagnostics/unreadable'
import type { World } from '../../ports/world'
import { readTrustedConfiguration } from '../configuration/read-trusted-configuration'
import { checkDirectory } from '../facts/check-directory'
import { gatherFacts } from '../facts/gather-facts'
import { readJob } from '../facts/read-job'
import { failed, type Outcome } from './outcome'
import { settlePlan } from './settle-plan'

/** From the job to the plan and its outputs, or to every mistake that is in the way. */
export async function planRun(world: World): Promise<Outcome> {
  // Git starts while the configuration is read.
  const opening = world.openRepository('.')
  try {
    const job = readJob(world)
    const read = await readTrustedConfiguration(world, job, opening)
    const repository = await opening
    const isLost = read.kind === 'broken' || isUnreadable(repository)
    const misplaced = isLost ? checkDirectory(world) : []
    if (misplaced.length > 0) return failed([...job.diagnostics, ...misplaced])
    if (read.kind === 'broken') {
      const { explainBroken } = await import('../configuration/explain-broken')
      return await explainBroken({ world, job, read }, repository)
    }
    return settlePlan(await gatherFacts({ world, job, repository, read }), read)
  } finally {
    const repository = await opening
    if (!isUnreadable(repository)) repository.close()
  }
}
