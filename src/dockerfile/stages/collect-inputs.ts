import type { ContextReference, ImageReference, ReferenceBy, Source } from '../reading'
import type { ExternalNode, Node, Origin, StageGraph, StageNode } from './stage-graph'
import type { StageRun, Use } from './stage-run'

export interface Inputs {
  readonly sources: readonly Source[]
  readonly images: readonly ImageReference[]
  readonly contexts: readonly ContextReference[]
}

/** Collects what the target's file system is made of: a stage that is reached need not be part of it. */
export class InputCollector {
  readonly #sources: Source[] = []
  readonly #images: ImageReference[] = []
  readonly #contexts: ContextReference[] = []
  readonly #wanted = new Set<StageNode>()
  readonly #seen = new Set<Node>()
  readonly #graph: StageGraph
  readonly #runs: ReadonlyMap<Node, StageRun>

  constructor(graph: StageGraph, runs: ReadonlyMap<Node, StageRun>) {
    this.#graph = graph
    this.#runs = runs
  }

  collect(target: StageNode): Inputs {
    this.#wanted.add(target)
    // The set grows while it is walked.
    for (const stage of this.#wanted) {
      this.#takeAll(stage)
    }
    return { sources: this.#sources, images: this.#images, contexts: this.#contexts }
  }

  /** Takes a stage's whole file system. */
  #takeAll(stage: StageNode): void {
    for (const use of this.#runs.get(stage)?.uses ?? []) {
      this.#take(use)
    }
    const by = { line: stage.line, by: 'FROM' } as const
    if (stage.origin.kind === 'stage') {
      this.#wanted.add(stage.origin.stage)
      return
    }
    this.#refer(stage.origin, by)
    if (stage.origin.kind === 'context' && stage.origin.context.kind === 'local') {
      const { name } = stage.origin.context
      const { line } = stage
      this.#sources.push({
        context: name,
        kind: 'path',
        path: '',
        excludes: [],
        line,
        instruction: 'FROM'
      })
    }
  }

  #take({ from, source }: Use): void {
    if (from === undefined) {
      this.#sources.push({ context: '', ...source })
      return
    }
    const pristine = from.kind === 'stage' ? this.#pristineStage(from) : undefined
    if (from.kind === 'stage' && pristine === undefined) {
      this.#wanted.add(from)
      return
    }
    const { origin, ...by } = pristine === undefined ? this.#external(from) : fromLine(pristine)
    if (!this.#seen.has(pristine ?? from)) {
      this.#seen.add(pristine ?? from)
      this.#refer(origin, by)
    }
    if (origin.kind === 'context' && origin.context.kind === 'local') {
      this.#sources.push({ context: origin.context.name, ...source })
    }
  }

  /** The stage at the bottom, when no instruction has changed its file system up to this one. */
  #pristineStage(stage: StageNode): StageNode | undefined {
    let bottom = stage
    while (this.#runs.get(bottom)?.layers !== 'some') {
      if (bottom.origin.kind !== 'stage') {
        return bottom
      }
      bottom = bottom.origin.stage
    }
    return undefined
  }

  #external(node: Node): { origin: Origin; line: number; by: ReferenceBy } {
    return node.kind === 'stage'
      ? fromLine(node)
      : { origin: this.#graph.originOf(node.name), ...at(node) }
  }

  #refer(origin: Origin, by: { line: number; by: ReferenceBy }): void {
    switch (origin.kind) {
      case 'image':
        this.#images.push({ name: origin.name, ...by })
        return
      case 'context':
        this.#contexts.push({ context: origin.context.name, ...by })
        return
      case 'stage':
      case 'scratch':
    }
  }
}

function at({ line, by }: ExternalNode): { line: number; by: ReferenceBy } {
  return { line, by }
}

function fromLine({ origin, line }: StageNode): { origin: Origin; line: number; by: ReferenceBy } {
  return { origin, line, by: 'FROM' }
}
