import { isUnreadable } from '../../diagnostics/unreadable'
import type { StoringVerdict } from '../../event/decide-storing'
import type { World } from '../../ports/world'
import { emptyOutputs } from '../../report/matrix/outputs'
import { readTrustedConfiguration } from '../configuration/read-trusted-configuration'
import { checkDirectory } from '../facts/check-directory'
import { gatherFacts } from '../facts/gather-facts'
import { type ReadJob, readJob } from '../facts/read-job'
import { askRegistries } from '../memory/ask-registries'
import { failed, type Outcome, toUnexpectedFailure, writeOutputs } from './outcome'
import { publishOutcome } from './publish-outcome'
import { settlePlan } from './settle-plan'
import { uploadPlan } from './upload-plan'
import { weighFacts } from './weigh-facts'

/** The exit status of the step: 0 where the plan was made, 1 where it was not. */
export type ExitStatus = 0 | 1

/**
 * The action: event, configuration and changes in, every output out.
 *
 * The outputs are set to their empty values before anything can go wrong.
 */
export async function runPlan(world: World): Promise<ExitStatus> {
  if (world.runner.input('mode').trim() === 'check') {
    const { runCheckStep } = await import('../check/run-check-step')
    return runCheckStep(world)
  }
  const outcome = publishOutcome(await findOutcome(world), world.runner)
  return outcome.kind === 'planned' ? 0 : 1
}

async function findOutcome(world: World): Promise<Outcome> {
  const unwritten = writeOutputs(() => {
    world.runner.presetOutputs(emptyOutputs())
  })
  if (unwritten !== undefined) return unwritten
  const outcome = await planRun(world).catch(toUnexpectedFailure)
  return uploadPlan(outcome, world.artifacts)
}

/** From the job to the plan and its outputs, or to every mistake that prevents it. */
export async function planRun(world: World): Promise<Outcome> {
  // Git starts while the configuration is read.
  const opening = world.openRepository('.')
  try {
    const job = readJob(world)
    const read = await readTrustedConfiguration(world, job, opening)
    const repository = await opening
    const isLost = read.kind === 'broken' || isUnreadable(repository)
    const misplaced = isLost ? checkDirectory(job.request, world) : []
    if (misplaced.length > 0) return failed([...job.diagnostics, ...misplaced])
    if (read.kind === 'broken') {
      const { explainBroken } = await import('../configuration/explain-broken')
      return await explainBroken({ world, job, read }, repository)
    }
    const of: ReadJob = { world, job, repository, read }
    const facts = await gatherFacts(of)
    const weighed = weighFacts(facts)
    const remembered = await askRegistries({ facts, weighed }, world.registry, () =>
      loadAndJudge(of)
    )
    return settlePlan({ facts, weighed, remembered }, read)
  } finally {
    const repository = await opening
    if (!isUnreadable(repository)) repository.close()
  }
}

/** Whether the run may store; most configurations store nothing, and the code for it is loaded here. */
async function loadAndJudge(of: ReadJob): Promise<StoringVerdict> {
  const { judgeStoring } = await import('../facts/trust/judge-storing')
  return judgeStoring(of)
}
