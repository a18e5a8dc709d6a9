import { toLower } from '../../patterns/go/go-text'
import { type Effort, entryCost } from '../effort'
import type {
  FromInstruction,
  OnbuildInstruction,
  StageInstruction
} from '../instructions/instruction'
import { formatPlatform, parsePlatform, type Platform } from '../names/platform'
import { parseImageName } from '../names/reference'
import type { BaseImage, FindBase } from '../reading'
import { atLine, blame, Refusal, refuse } from '../refusal'
import { literal } from '../text'
import { type Expanded, expandWord, type Expansion, traceWord } from '../words/expand'
import { linkCommand, NodeNames } from './link-command'
import type { NamedContexts } from './named-contexts'
import { type ParsedStage, parseTrigger } from './parse-dockerfile'
import type { Command, Origin, StageNode } from './stage-node'

export interface GraphRequest {
  readonly contexts: NamedContexts
  /** The expansion of the global scope. */
  readonly expansion: Expansion
  /** The platform that is built for; undefined if it is not known. */
  readonly platform: Platform | undefined
  readonly bases: FindBase | undefined
}

/** The stages of a Dockerfile with all that they name, linked as BuildKit links them. */
export class StageGraph {
  readonly #names = new NodeNames()
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
    return this.#names.nodes.filter(node => node.kind === 'stage')
  }

  /** The stage that a target names: in any case, the last one of a name; '' is the last stage. */
  findTarget(name: string): StageNode {
    const node = name === '' ? this.stages().at(-1) : this.#names.find(toLower(name))
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

  /** The triggers of a base that is built here. */
  #ownTriggers(origin: Origin): OnbuildInstruction[] {
    if (origin.kind !== 'stage') return []
    const base = origin.stage.commands
    this.#effort.spend(entryCost * base.length)
    return base.flatMap(({ instruction }) => (instruction.kind === 'onbuild' ? [instruction] : []))
  }

  /** The triggers of any other base: they have the line of FROM. */
  #knownTriggers(stage: StageNode): OnbuildInstruction[] {
    const { fate, line } = stage
    const known = fate === 'replaced' ? undefined : this.baseOf(stage)
    return (known?.triggers ?? []).map(trigger => ({ kind: 'onbuild', line, trigger }))
  }

  /**
   * What the image that a stage begins with passes on; undefined if it is no image, or not known.
   */
  baseOf({ origin, imagePlatform }: StageNode): BaseImage | undefined {
    const { bases } = this.#request
    switch (origin.kind) {
      case 'image':
        return bases?.(origin.name, imagePlatform)
      case 'context':
        return bases?.(origin.context.name, imagePlatform)
      case 'stage':
        return origin.stage.fate === 'replaced' ? this.baseOf(origin.stage) : undefined
      case 'scratch':
        return undefined
    }
  }

  /**
   * The origin of the file system of a name that is no stage. Refuses a text that is no image name.
   */
  originOf(name: string): Origin {
    if (name === 'scratch') return { kind: 'scratch' }
    const context = this.#request.contexts.find(name)
    return context === undefined ? { kind: 'image', name } : { kind: 'context', context }
  }

  /** Refuses a name that could be no image; BuildKit looks at them all, reached or not. */
  checkNames(): void {
    for (const node of this.#names.nodes) {
      if (node.kind === 'external') atLine(node.line, () => this.originOf(node.name))
    }
  }

  #addStage({ base: spelledBase, name, line, platform: spelledPlatform }: FromInstruction): void {
    const { text: base, unset } = this.#expandBase(spelledBase)
    const platform = spelledPlatform === '' ? undefined : this.#expandPlatform(spelledPlatform)
    const taken = spelledPlatform === '' ? this.#request.platform : platform
    const context = isReserved(name) ? undefined : this.#request.contexts.find(name)
    const fate = context === undefined ? 'built' : 'replaced'
    const origin: Origin = blame(unset, () =>
      context === undefined ? this.#originOfBase(base) : { kind: 'context', context }
    )
    if (context !== undefined && parseImageName(base) === undefined) {
      const remedy = { kind: 'lower-case', written: base } as const
      blame(unset, () => refuse(`invalid reference format: ${base}`, remedy))
    }
    const index = this.#names.nodes.length
    const node: StageNode = {
      kind: 'stage',
      index,
      name,
      line,
      platform,
      imagePlatform: taken === undefined ? '' : formatPlatform(taken),
      commands: [],
      fate,
      origin
    }
    this.#names.addStage(node)
    if (origin.kind === 'stage') this.#roots.set(node, this.rootOf(origin.stage))
  }

  /** Unlike `--from`, FROM finds a stage only by its name in lower case. */
  #originOfBase(base: string): Origin {
    const stage = this.#names.find(base)
    return stage === undefined ? this.originOf(base) : { kind: 'stage', stage }
  }

  #expandBase(spelled: string): Expanded & { readonly text: string } {
    const { text, unset } = traceWord(spelled, this.#request.expansion)
    return blame(unset, () => {
      const base = literal(text)
      if (base === undefined) {
        const text = `the base ${spelled} depends on a value that is not known`
        throw new Refusal('unknown-base', text)
      }
      if (base === '') refuse(`base name (${spelled}) should not be blank`)
      return { text: base, unset }
    })
  }

  #expandPlatform(spelled: string): Platform | undefined {
    const platform = literal(expandWord(spelled, this.#request.expansion))
    return platform === undefined ? undefined : parsePlatform(platform)
  }

  #triggerOf(onbuild: OnbuildInstruction): StageInstruction {
    const known = this.#triggers.get(onbuild)
    if (known !== undefined) return known
    const trigger = atLine(onbuild.line, () => parseTrigger(onbuild))
    this.#triggers.set(onbuild, trigger)
    return trigger
  }

  #link(instruction: StageInstruction): Command {
    return linkCommand(instruction, this.#names, this.#request.expansion)
  }
}

/** Names of stages that no named context replaces. */
function isReserved(name: string): boolean {
  return name === '' || name === 'scratch' || name === 'context'
}
