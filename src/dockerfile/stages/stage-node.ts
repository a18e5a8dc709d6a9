import type { StageInstruction } from '../instructions/instruction'
import type { Platform } from '../names/platform'
import type { ReferenceBy } from '../reading'
import type { FoundContext } from './named-contexts'

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
  /** The line of its FROM. */
  readonly line: number
  readonly origin: Origin
  /** `replaced`: a named context stands in for it, its instructions are not run. */
  readonly fate: 'built' | 'replaced'
  /** The platform that FROM asks for; undefined for the target's, and if it is not known. */
  readonly platform: Platform | undefined
  /** The platform of the image that it may begin with; '' if that is not known. */
  readonly imagePlatform: string
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
