import { entryCost } from '../effort'
import type { BaseImage, Reason, SourceWord } from '../reading'
import { atLine } from '../refusal'
import { Scope } from '../stages/scope'
import type { StageGraph } from '../stages/stage-graph'
import type { Node, StageNode } from '../stages/stage-node'
import { unknown } from '../text'
import { declaresValue, runCommand } from './run-command'
import { type RunRequest, StageRun, type StageStart } from './stage-run'

/** What the stages of a build have read, and why that may be more than BuildKit reads. */
export interface BuildRun {
  readonly runs: ReadonlyMap<Node, StageRun>
  readonly reasons: readonly Reason[]
  readonly sourceWords: readonly SourceWord[]
}

/** What the stages of a build begin with. */
export interface BuildRequest extends RunRequest {
  /** The environment of an unknown image. */
  readonly baseEnvironment: 'empty' | 'unknown'
  /** The operating system of the target platform; '' if it is not known. */
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
  const sourceWords: SourceWord[] = []
  for (const stage of graph.stages()) {
    if (!reached.has(stage) || stage.fate === 'replaced') continue
    const base = stage.origin.kind === 'stage' ? runs.get(stage.origin.stage) : undefined
    const start = base?.end() ?? startOnImage(stage, graph, request)
    const scope = start.scope.fork(listValued(stage, request), request.effort)
    const run = new StageRun(stage, { ...start, scope }, request)
    for (const command of stage.commands) {
      atLine(command.instruction.line, () => {
        runCommand(run, command)
      })
    }
    runs.set(stage, run)
    reasons.push(...run.reasons)
    sourceWords.push(...run.sourceWords)
  }
  return { runs, reasons, sourceWords }
}

/** The names that ARG gives a value in a stage, anywhere in it. */
function listValued({ commands }: StageNode, request: BuildRequest): ReadonlySet<string> {
  request.effort.spend(entryCost * commands.length)
  const declarations = commands.flatMap(({ instruction }) =>
    instruction.kind === 'arg' ? instruction.args : []
  )
  return new Set(
    declarations.flatMap(declaration =>
      declaresValue(declaration, request) ? [declaration.name] : []
    )
  )
}

const defaultPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/** The start of a stage whose FROM names no stage that is built. */
function startOnImage(stage: StageNode, graph: StageGraph, request: BuildRequest): StageStart {
  // Scratch is of the target's platform, whatever FROM says.
  const own = stage.origin.kind === 'scratch' ? undefined : stage.platform
  const os = own?.os ?? request.os
  const image = baseOf(stage, graph, request)
  const { others, workdir } = image
  request.effort.spend(entryCost * image.environment.size)
  const environment = new Map(image.environment)
  if (os !== 'windows' && !environment.has('PATH')) {
    // BuildKit sets PATH if an image does not, except for Windows.
    environment.set('PATH', others === 'unknown' ? unknown : defaultPath)
  }
  const scope = new Scope({ environment, others, declared: new Set() })
  return { scope, workdir, layers: 'none', os }
}

const empty: BaseImage = { triggers: [], environment: new Map(), others: 'unset', workdir: '/' }

/** An image of which nothing is known. */
export const unknownImage: BaseImage = { ...empty, others: 'unknown', workdir: undefined }

/** What an image passes on that is not built here; anything that is no image passes on nothing. */
export function baseOf(
  stage: StageNode,
  graph: StageGraph,
  { baseEnvironment }: Pick<BuildRequest, 'baseEnvironment'>
): BaseImage {
  const known = graph.baseOf(stage)
  if (known !== undefined) return known
  const root = stage.origin.kind === 'stage' ? stage.origin.stage : stage
  const isImage = root.origin.kind === 'image' || isOtherContext(root)
  return isImage && baseEnvironment === 'unknown' ? unknownImage : empty
}

function isOtherContext({ origin }: StageNode): boolean {
  return origin.kind === 'context' && origin.context.kind === 'other'
}
