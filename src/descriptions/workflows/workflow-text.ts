import type { Node } from '../../configuration/document/node'
import type { RepositoryPath } from '../../paths/repository-path'
import type { PlacedText } from '../text/nodes'
import type { Names } from './expressions/fill-expressions'

/** A workflow, or an action. */
export interface WorkflowText {
  readonly path: RepositoryPath
  readonly text: string
}

/** A text with what it says; without a root it is no YAML, or empty. */
export interface ParsedText extends PlacedText {
  readonly root?: Node | undefined
}

/** The names that the repository has on its server; missing: not known. */
export interface Remote {
  readonly owner: string
  readonly name: string
}

/** A step with what its words may name. */
export interface Step {
  readonly node: Node
  /** All steps of its job. */
  readonly siblings: readonly Node[]
  readonly names: Names
  readonly at: { readonly file: RepositoryPath; readonly line: number }
  /** As the job or the step names it; `''` is the root. */
  readonly folder: string
  /** The platform of the machine that runs it; missing: not known. */
  readonly platform?: string
}
