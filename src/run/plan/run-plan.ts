import type { RunFacts } from '../../checks/facts'
import { isUnreadable } from '../../diagnostics/unreadable'
import type { World } from '../../ports/world'
import { emptyOutputs } from '../../report/matrix/outputs'
import { readTrustedConfiguration } from '../configuration/read-trusted-configuration'
import { checkDirectory } from '../facts/check-directory'
import { gatherFacts } from '../facts/gather-facts'
import { type ReadJob, readJob } from '../facts/read-job'
import type { Remembered } from '../memory/remember-images'
import { failed, type Outcome, toUnexpectedFailure, writeOutputs } from './outcome'
import { publishOutcome } from './publish-outcome'
import { settlePlan } from './settle-plan'
import { uploadPlan } from './upload-plan'
import { type WeighedFacts, weighFacts } from './weigh-facts'

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

/** Nothing without the key `reuse`: then not even the code for it is loaded. */
async function askRegistries(
  of: ReadJob,
  known: { readonly facts: RunFacts; readonly weighed: WeighedFacts }
): Promise<Remembered | undefined> {
  const { reuse } = of.read.valid.configuration
  if (reuse === undefined) return undefined
  const { rememberImages } = await import('../memory/remember-images')
  const { judgeStoring } = await import('../facts/trust/judge-storing')
  return rememberImages(known, { reuse, storing: await judgeStoring(of) }, of.world.registry)
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
    const facts = await gatherFacts({ world, job, repository, read })
    const weighed = weighFacts(facts)
    const remembered = await askRegistries({ world, job, repository, read }, { facts, weighed })
    return settlePlan({ facts, weighed, remembered }, read)
  } finally {
    const repository = await opening
    if (!isUnreadable(repository)) repository.close()
  }
}
