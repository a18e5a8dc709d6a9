import { formatPlatform, type Platform } from '../names/platform'
import type {
  ContextReference,
  ImageReference,
  Leg,
  ReferenceBy,
  Source,
  Taken,
  Transfer
} from '../reading'
import type { FoundContext } from '../stages/named-contexts'
import type { StageGraph } from '../stages/stage-graph'
import type { Node, Origin, StageNode } from '../stages/stage-node'
import type { StageRun, Use } from './stage-run'

/** The place of a reference. */
interface Place {
  readonly line: number
  readonly by: ReferenceBy
}

/** Collects what the target's file system is made of: a reached stage need not be part of it. */
export class InputCollector {
  readonly #sources: Source[] = []
  readonly #images: Taken<ImageReference>[] = []
  readonly #contexts: Taken<ContextReference>[] = []
  readonly #wanted = new Set<StageNode>()
  readonly #referred = new Set<Node>()
  readonly #graph: StageGraph
  readonly #runs: ReadonlyMap<Node, StageRun>
  readonly #platform: string

  constructor(
    graph: StageGraph,
    { runs, platform }: { runs: ReadonlyMap<Node, StageRun>; platform: Platform | undefined }
  ) {
    this.#graph = graph
    this.#runs = runs
    this.#platform = platform === undefined ? '' : formatPlatform(platform)
  }

  collect(target: StageNode): Leg {
    this.#wanted.add(target)
    // The set grows during the loop.
    for (const stage of this.#wanted) this.#takeStage(stage, target)
    const wanted = [...this.#wanted]
    return {
      platform: this.#platform,
      stages: wanted.map(({ line }) => line),
      sources: this.#sources,
      words: wanted.flatMap(stage => this.#runs.get(stage)?.words ?? []),
      images: this.#images,
      contexts: this.#contexts
    }
  }

  /**
   * What the client is asked for, once all is collected: the paths of all stages, even if the
   * target does not need them.
   */
  listTransfers(): Transfer[] {
    const paths = new Map<string, Set<string>>()
    const add = (context: string, { kind, path }: Use['source']): void => {
      const known = paths.get(context) ?? new Set()
      paths.set(context, known.add(kind === 'prefix' ? '' : path))
    }
    for (const source of this.#sources) add(source.context, source)
    for (const { from, source } of [...this.#runs.values()].flatMap(run => run.uses)) {
      if (from === undefined) add('', source)
      else {
        const isStage = from.kind === 'stage'
        const origin = isStage ? this.#graph.rootOf(from).origin : this.#graph.originOf(from.name)
        if (origin.kind === 'context') add(origin.context.name, source)
      }
    }
    return [...paths].map(([context, each]) => ({ context, paths: [...each].sort() }))
  }

  /** Takes a stage's file system with everything that it is made of. */
  #takeStage(stage: StageNode, target: StageNode): void {
    for (const use of this.#runs.get(stage)?.uses ?? []) {
      if (use.purpose === 'read') this.#take(use)
    }
    const { origin, line } = stage
    if (origin.kind === 'stage') {
      this.#wanted.add(origin.stage)
      return
    }
    this.#refer(stage, origin, { line, by: 'FROM' })
    if (origin.kind === 'context' && origin.context.kind === 'local') {
      this.#takeContext(stage, origin.context, target)
    }
  }

  /**
   * Takes the local context that a stage begins with. BuildKit has only those paths sent that are
   * taken from the stages on top of it, unless one of them is the target or runs something.
   */
  #takeContext(root: StageNode, { name }: FoundContext, target: StageNode): void {
    const runs = [...this.#runs.values()]
    const isOnTop = (node: Node | undefined): boolean =>
      node?.kind === 'stage' && this.#graph.rootOf(node) === root
    const taken = runs.flatMap(run => run.uses.filter(use => isOnTop(use.from)))
    const isRun = runs.some(run => run.execution === 'some' && isOnTop(run.stage))
    if (isRun || isOnTop(target) || taken.length === 0) {
      const whole = { kind: 'path', path: '', excludes: [] } as const
      this.#sources.push(inContext(name, { ...whole, line: root.line, instruction: 'FROM' }))
    } else {
      for (const { source } of taken) this.#sources.push(inContext(name, source))
    }
  }

  #take({ from, source }: Use): void {
    if (from === undefined) {
      this.#sources.push(inContext('', source))
      return
    }
    const node = this.#pristine(from)
    if (node === undefined) {
      if (from.kind === 'stage') this.#wanted.add(from)
      return
    }
    const isStage = node.kind === 'stage'
    const origin = isStage ? node.origin : this.#graph.originOf(node.name)
    this.#refer(node, origin, { line: node.line, by: isStage ? 'FROM' : node.by })
    if (origin.kind === 'context' && origin.context.kind === 'local') {
      this.#sources.push(inContext(origin.context.name, source))
    }
  }

  /** The origin of a node's file system, or undefined if instructions have changed it. */
  #pristine(node: Node): Node | undefined {
    if (node.kind === 'external') return node
    return this.#runs.get(node)?.layers === 'some' ? undefined : this.#graph.rootOf(node)
  }

  #refer(node: Node, origin: Origin, place: Place): void {
    if (this.#referred.has(node)) return
    this.#referred.add(node)
    const own = node.kind === 'stage' ? node.platform : undefined
    const platform = own === undefined ? this.#platform : formatPlatform(own)
    const need = { for: this.#platform, platform }
    switch (origin.kind) {
      case 'image':
        this.#images.push({ reference: { name: origin.name, ...place }, need })
        return
      case 'context':
        this.#contexts.push({ reference: { context: origin.context.name, ...place }, need })
        return
      case 'stage':
      case 'scratch':
    }
  }
}

function inContext(context: string, source: Use['source']): Source {
  return { context, ...source }
}
