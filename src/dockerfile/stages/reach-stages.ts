import { Refusal } from '../refusal'
import type { StageGraph } from './stage-graph'
import type { Node, StageNode } from './stage-node'

/** Refuses stages that copy or mount from each other in a circle; a base does not count. */
export function checkCycles(stages: readonly StageNode[]): void {
  const done = new Set<Node>()
  const open = new Set<Node>()
  for (const start of stages) {
    const path: Walk[] = [walkFrom(start)]
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const next = done.has(step.stage) ? undefined : step.sources.pop()
      open.add(step.stage)
      if (next === undefined) {
        open.delete(step.stage)
        done.add(step.stage)
        path.pop()
      } else if (open.has(next)) {
        const text = `circular dependency detected on stage: ${step.stage.name}`
        throw new Refusal('refused', text, step.stage.line)
      } else if (next.kind === 'stage' && !done.has(next)) {
        path.push(walkFrom(next))
      }
    }
  }
}

interface Walk {
  readonly stage: StageNode
  readonly sources: Node[]
}

function walkFrom(stage: StageNode): Walk {
  return { stage, sources: stage.commands.flatMap(command => command.sources) }
}

/** The stages that a target needs, itself among them, with the triggers of their bases in place. */
export function reachStages(graph: StageGraph, target: StageNode): ReadonlySet<Node> {
  const reached = new Set<Node>([target])
  // The set grows during the loop.
  for (const node of reached) {
    if (node.kind === 'external') continue
    graph.runTriggers(node)
    if (node.origin.kind === 'stage') reached.add(node.origin.stage)
    for (const { sources } of node.commands) sources.forEach(source => reached.add(source))
  }
  return reached
}
