import { atLine } from '../refusal'
import type { Reason } from '../reading'
import { UNKNOWN } from '../text'
import { runCommand } from './run-command'
import { Scope } from './scope'
import type { StageGraph } from './stage-graph'
import type { Node, StageNode } from './stage-node'
import { StageRun, type RunRequest, type StageStart } from './stage-run'

/** What the stages of a build have read, and why that may be more than BuildKit reads. */
export interface BuildRun {
  readonly runs: ReadonlyMap<Node, StageRun>
  readonly reasons: readonly Reason[]
}

/** What the stages of a build begin with. */
export interface BuildRequest extends RunRequest {
  /** What an image that is not built here brings along. */
  readonly baseEnvironment: 'empty' | 'unknown'
  readonly declaredArgs: ReadonlySet<string>
  /** Of the target platform; '' when it is not known. */
  readonly os: string
}

/** Runs the stages that are reached, in the order of the file. */
export function runBuild(
  graph: StageGraph,
  reached: ReadonlySet<Node>,
  request: BuildRequest
): BuildRun {
  const runs = new Map<Node, StageRun>()
  const reasons: Reason[] = []
  for (const stage of graph.stages()) {
    if (!reached.has(stage) || stage.fate === 'replaced') {
      continue
    }
    const run = new StageRun(stage, startOf(stage, runs, request), request)
    for (const command of stage.commands) {
      atLine(command.instruction.line, () => {
        runCommand(run, command)
      })
    }
    runs.set(stage, run)
    reasons.push(...run.reasons)
  }
  return { runs, reasons }
}

const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

function startOf(
  stage: StageNode,
  runs: ReadonlyMap<Node, StageRun>,
  request: BuildRequest
): StageStart {
  const base = stage.origin.kind === 'stage' ? stage.origin.stage : undefined
  const start = base === undefined ? undefined : runs.get(base)?.end()
  if (start !== undefined) {
    return start
  }
  // Scratch is of the target's platform, whatever FROM says.
  const own = stage.origin.kind === 'scratch' ? undefined : stage.platform
  const os = own?.os ?? request.os
  const isImage = (base ?? stage).origin.kind === 'image' || isOtherContext(base ?? stage)
  const others = isImage && request.baseEnvironment === 'unknown' ? 'unknown' : 'unset'
  // BuildKit sets PATH where an image for anything but Windows does not.
  const path = others === 'unknown' ? UNKNOWN : DEFAULT_PATH
  const environment = new Map(os === 'windows' ? [] : [['PATH', path]])
  return {
    scope: new Scope({ environment, others, declared: request.declaredArgs }),
    workdir: others === 'unknown' ? undefined : '/',
    layers: 'none',
    os
  }
}

function isOtherContext({ origin }: StageNode): boolean {
  return origin.kind === 'context' && origin.context.kind === 'other'
}
