import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Trigger } from '../plan/trigger'
import { parseEvent } from '../world/runner/parse-event'
import { readRequest, type Request } from './request'
import type { World } from './world'

/** What the job says before anything is read of the repository. */
export interface Job {
  readonly request: Request
  readonly trigger: Trigger
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads the inputs of the step and the event of the run. */
export function readJob(world: World): Job {
  const { runner } = world
  const { request, diagnostics } = readRequest(runner)
  const file = runner.variable('GITHUB_EVENT_PATH')
  const payload = file === undefined ? undefined : world.readText(file)
  const event = parseEvent(name => runner.variable(name), payload)
  return {
    request,
    trigger: event.trigger,
    diagnostics: [...diagnostics, ...event.diagnostics]
  }
}
