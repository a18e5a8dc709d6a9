import type { Diagnostic } from '../../diagnostics/diagnostic'
import type { Unreadable } from '../../diagnostics/unreadable'
import { parseEvent } from '../../event/parse-event'
import type { Trigger } from '../../event/trigger'
import type { Repository } from '../../ports/git/repository'
import type { Runner } from '../../ports/process/runner'
import type { World } from '../../ports/world'
import { parseRequest, type Request } from '../../request/request'
import type { Caller } from '../configuration/judge-callers'
import type { ConfigurationWorld, ReadConfiguration } from '../configuration/read-configuration'

/** What the job says before anything of the repository is read. */
export interface Job {
  readonly request: Request
  readonly trigger: Trigger
  /** The workflow of the run. */
  readonly caller: Caller
  readonly diagnostics: readonly Diagnostic[]
}

/** A job whose configuration could be read. */
export interface ReadJob {
  readonly world: World
  readonly job: Job
  readonly repository: Repository | Unreadable
  readonly read: ReadConfiguration
}

/** What decides whether a run may publish or store: a run of a job, or one in thought. */
export interface JudgedRun {
  readonly world: ConfigurationWorld
  readonly job: { readonly trigger: Trigger; readonly request: Pick<Request, 'config'> }
  readonly repository: Repository | Unreadable
  readonly read: ReadConfiguration
}

/** Reads the inputs of the step and the event of the run. */
export function readJob(world: World): Job {
  const { runner } = world
  const { request, diagnostics } = parseRequest(name => runner.input(name))
  const file = runner.variable('GITHUB_EVENT_PATH')
  const payload = file === undefined ? undefined : world.readText(file)
  const event = parseEvent(name => runner.variable(name), payload)
  return {
    request,
    trigger: event.trigger,
    caller: readCaller(runner),
    diagnostics: [...diagnostics, ...event.diagnostics]
  }
}

/** `octo/repo/.github/workflows/ci.yml@refs/heads/main`: a workflow of this repository, or not. */
function readCaller(runner: Runner): Caller {
  const repository = `${runner.variable('GITHUB_REPOSITORY') ?? ''}/`.toLowerCase()
  const workflow = runner.variable('GITHUB_WORKFLOW_REF') ?? ''
  const name = /\/([^/@]+)@/.exec(workflow)?.[1]
  return name !== undefined && workflow.toLowerCase().startsWith(repository)
    ? { kind: 'workflow', name }
    : { kind: 'unknown' }
}
