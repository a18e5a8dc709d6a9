import type { World } from '../../ports/world'
import { emptyOutputs } from '../../report/matrix/outputs'
import { type Outcome, toUnexpectedFailure, writeOutputs } from './outcome'
import { planRun } from './plan-run'
import { publishOutcome } from './publish-outcome'
import { uploadPlan } from './upload-plan'

/** The exit status of the step: 0 where the plan was made, 1 where it was not. */
export type ExitStatus = 0 | 1

/**
 * The action: event, configuration and changes in, every output out.
 *
 * The outputs are set to their empty values before anything can go wrong.
 */
export async function runPlan(world: World): Promise<ExitStatus> {
  const outcome = publishOutcome(await findOutcome(world), world.runner)
  return outcome.kind === 'planned' ? 0 : 1
}

async function findOutcome(world: World): Promise<Outcome> {
  const unwritten = writeOutputs(() => {
    world.runner.presetOutputs(emptyOutputs())
  })
  if (unwritten !== undefined) return unwritten
  const outcome = await planRun(world).catch(toUnexpectedFailure)
  return uploadPlan(outcome, world)
}
