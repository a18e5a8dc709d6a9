import { toLower } from '../characters'
import { ENTRY, type Effort } from '../effort'
import { toInteger } from '../instructions/literals'
import type {
  CopyInstruction,
  FromInstruction,
  OnbuildInstruction,
  RunInstruction,
  StageInstruction
} from '../instructions/instruction'
import { parsePlatform } from '../names/platform'
import { parseImageName } from '../names/reference'
import type { ReferenceBy } from '../reading'
import { Refusal, atLine, refuse } from '../refusal'
import { literal } from '../text'
import { expandWord, type Expansion } from '../words/expand'
import type { FoundContext, NamedContexts } from './named-contexts'
import type { ParsedStage } from './parse-dockerfile'
import { parseTrigger } from './parse-trigger'

/** What a file system begins with. */
export type Origin =
  | { readonly kind: 'stage'; readonly stage: StageNode }
  | { readonly kind: 'scratch' }
  | { readonly kind: 'image'; readonly name: string }
  | { readonly kind: 'context'; readonly context: FoundContext }

/** A stage of the Dockerfile. */
export interface StageNode {
  readonly kind: 'stage'
  readonly index: number
  /** '' for a stage without a name. */
  readonly name: string
  /** Of its FROM. */
  readonly line: number
  readonly origin: Origin
  /** `replaced`: a named context stands in for it, its instructions are not run. */
  readonly fate: 'built' | 'replaced'
  /** The operating system that FROM asks for; '' for the target's. */
  readonly os: string
  /** The triggers of its base, once it is reached, and its own instructions. */
  commands: readonly Command[]
}

/** What `--from` names when no stage has that name. */
export interface ExternalNode {
  readonly kind: 'external'
  readonly name: string
  readonly line: number
  readonly by: ReferenceBy
}

export type Node = StageNode | ExternalNode

/** An instruction, with what its `--from` or the mounts name, in their order. */
export interface Command {
  readonly instruction: StageInstruction
  readonly sources: readonly Node[]
}

export interface GraphRequest {
  readonly contexts: NamedContexts
  /** Of the global scope. */
  readonly expansion: Expansion
  /** Of what is not built here, by name. */
  readonly triggers?: ReadonlyMap<string, readonly string[]> | undefined
}

/** The stages of a Dockerfile with all that they name, linked as BuildKit links them. */
export class StageGraph {
  readonly #nodes: Node[] = []
  readonly #byName = new Map<string, StageNode>()
  readonly #roots = new Map<StageNode, StageNode>()
  readonly #triggers = new Map<OnbuildInstruction, StageInstruction>()
  readonly #request: GraphRequest
  readonly #effort: Effort

  constructor(stages: readonly ParsedStage[], request: GraphRequest) {
    this.#request = request
    this.#effort = request.expansion.effort
    for (const { from } of stages) {
      atLine(from.line, () => {
        this.#addStage(from)
      })
    }
    const nodes = this.stages()
    nodes.forEach((node, index) => {
      node.commands = (stages[index]?.instructions ?? []).map(each => this.#link(each))
    })
  }

  /** In the order of the file. */
  stages(): StageNode[] {
    return this.#nodes.filter(node => node.kind === 'stage')
  }

  /** The stage that a target names: in any case, the last one of a name; '' is the last stage. */
  findTarget(name: string): StageNode {
    const node = name === '' ? this.stages().at(-1) : this.#byName.get(toLower(name))
    if (node !== undefined) return node
    throw new Refusal('unknown-target', `target stage "${name}" could not be found`)
  }

  /** The stage at the bottom of a stage: the one whose FROM names no stage. */
  rootOf(stage: StageNode): StageNode {
    return this.#roots.get(stage) ?? stage
  }

  /** Puts the triggers of a stage's base in front of its own instructions. */
  runTriggers(stage: StageNode): void {
    const triggers = [...this.#ownTriggers(stage.origin), ...this.#knownTriggers(stage)]
    const triggered = triggers.map(each => this.#link(this.#triggerOf(each)))
    if (triggered.length > 0) stage.commands = [...triggered, ...stage.commands]
  }

  /** Of a base that is built here. */
  #ownTriggers(origin: Origin): OnbuildInstruction[] {
    if (origin.kind !== 'stage') return []
    const base = origin.stage.commands
    this.#effort.spend(ENTRY * base.length)
    return base.flatMap(({ instruction }) => (instruction.kind === 'onbuild' ? [instruction] : []))
  }

  /** Of a base that is not: they have the line of FROM. */
  #knownTriggers({ origin, fate, line }: StageNode): OnbuildInstruction[] {
    const name = fate === 'replaced' ? undefined : nameOfImage(origin)
    const known = name === undefined ? undefined : this.#request.triggers?.get(name)
    return (known ?? []).map(trigger => ({ kind: 'onbuild', line, trigger }))
  }

  /** Where the file system of a name that is no stage comes from. Refuses what is no image name. */
  originOf(name: string): Origin {
    if (name === 'scratch') {
      return { kind: 'scratch' }
    }
    const context = this.#request.contexts.find(name)
    return context === undefined ? { kind: 'image', name } : { kind: 'context', context }
  }

  /** Refuses a name that could be no image; BuildKit looks at them all, reached or not. */
  checkNames(): void {
    for (const node of this.#nodes) {
      if (node.kind === 'external') {
        atLine(node.line, () => this.originOf(node.name))
      }
    }
  }

  #addStage({ base: spelledBase, name, line, platform }: FromInstruction): void {
    const base = this.#expandBase(spelledBase)
    const os = platform === '' ? '' : this.#expandPlatform(platform)
    const context = isReserved(name) ? undefined : this.#request.contexts.find(name)
    const fate = context === undefined ? 'built' : 'replaced'
    const origin: Origin =
      context === undefined ? this.#originOfBase(base) : { kind: 'context', context }
    if (context !== undefined && parseImageName(base) === undefined) {
      refuse(`invalid reference format: ${base}`)
    }
    const index = this.#nodes.length
    const node: StageNode = { kind: 'stage', index, name, line, os, commands: [], fate, origin }
    this.#nodes.push(node)
    if (origin.kind === 'stage') {
      this.#roots.set(node, this.rootOf(origin.stage))
    }
    if (name !== '') {
      this.#byName.set(name, node)
    }
  }

  /** Unlike `--from`, FROM finds a stage only by its name in lower case. */
  #originOfBase(base: string): Origin {
    const stage = this.#byName.get(base)
    return stage === undefined ? this.originOf(base) : { kind: 'stage', stage }
  }

  #expandBase(spelled: string): string {
    const base = literal(expandWord(spelled, this.#request.expansion))
    if (base === undefined) {
      throw new Refusal('unknown-base', `the base ${spelled} depends on a value that is not known`)
    }
    return base === '' ? refuse(`base name (${spelled}) should not be blank`) : base
  }

  #expandPlatform(spelled: string): string {
    const platform = literal(expandWord(spelled, this.#request.expansion))
    return platform === undefined ? '' : parsePlatform(platform).os
  }

  #triggerOf(onbuild: OnbuildInstruction): StageInstruction {
    const known = this.#triggers.get(onbuild)
    if (known !== undefined) {
      return known
    }
    const trigger = atLine(onbuild.line, () => parseTrigger(onbuild))
    this.#triggers.set(onbuild, trigger)
    return trigger
  }

  #link(instruction: StageInstruction): Command {
    this.#effort.spend(ENTRY)
    switch (instruction.kind) {
      case 'copy':
        return {
          instruction,
          sources: instruction.from === '' ? [] : [this.#sourceOfCopy(instruction)]
        }
      case 'run':
        return { instruction, sources: this.#sourcesOfMounts(instruction) }
      case 'arg':
      case 'env':
      case 'workdir':
      case 'words':
      case 'expose':
      case 'onbuild':
      case 'inert':
        return { instruction, sources: [] }
    }
  }

  #sourceOfCopy({ from, line }: CopyInstruction): Node {
    return atLine(line, () => {
      const { escape } = this.#request.expansion
      const lookup = (): { kind: 'unset' } => ({ kind: 'unset' })
      if (literal(expandWord(from, { escape, lookup, effort: this.#effort })) !== from) {
        refuse('variable expansion is not supported for --from')
      }
      const index = toInteger(from)
      if (index !== undefined) {
        return this.#nodes[index] ?? refuse(`invalid stage index ${index}`)
      }
      return this.#byName.get(toLower(from)) ?? this.#addExternal(from, 'COPY --from', line)
    })
  }

  /** A mount without `from` counts as one from scratch here, which makes it depend on a stage of that name. */
  #sourcesOfMounts({ mounts, line }: RunInstruction): Node[] {
    return mounts.map(mount => {
      const name = mount.from === '' ? 'scratch' : mount.from
      return this.#byName.get(toLower(name)) ?? this.#addExternal(name, 'RUN --mount', line)
    })
  }

  /** Names that are no stage count on from the stages: `--from=7` may mean one of them. */
  #addExternal(name: string, by: ReferenceBy, line: number): ExternalNode {
    const node: ExternalNode = { kind: 'external', name, line, by }
    this.#nodes.push(node)
    return node
  }
}

/** How the request may know what a stage begins with; undefined where it is built here. */
function nameOfImage(origin: Origin): string | undefined {
  switch (origin.kind) {
    case 'image':
      return origin.name
    case 'context':
      return origin.context.name
    case 'stage':
      return origin.stage.fate === 'replaced' ? nameOfImage(origin.stage.origin) : undefined
    case 'scratch':
      return undefined
  }
}

/** Names that no named context replaces a stage by. */
function isReserved(name: string): boolean {
  return name === '' || name === 'scratch' || name === 'context'
}
