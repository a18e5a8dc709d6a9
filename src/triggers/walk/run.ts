import { findCalled } from '../../configuration/reading/workflow-calls'
import type { TextPlace } from '../../descriptions/described-build'
import type {
  ParsedText,
  Remote,
  Step as StepText
} from '../../descriptions/workflows/workflow-text'
import type { Condition } from '../condition'
import type { PlanMatrix } from '../expressions/value'
import type { Texts } from '../texts'
import type { Start } from './events'

/** A step that runs, with the words that it is read by. */
export interface ReachedStep {
  readonly job: string
  readonly at: TextPlace
  readonly when: Condition
  readonly step: StepText
  /** The plan that makes the matrix of its job. */
  readonly plan?: PlanMatrix | undefined
}

/** A call that is not followed: `elsewhere`, to another repository; `unfollowed`, to a file here. */
export interface ForeignCall {
  readonly kind: 'elsewhere' | 'unfollowed'
  readonly job: string
  readonly at: TextPlace
  readonly when: Condition
  readonly uses: string
}

/** One event's run of a workflow. */
export interface Run {
  readonly start: Start
  readonly texts: Texts
  readonly remote: Remote | undefined
  readonly steps: ReachedStep[]
  readonly foreign: ForeignCall[]
  readonly budget: CallBudget
}

/** How many calls may still be followed: some that call each other in breadth would never end. */
export interface CallBudget {
  left: number
}

/** GitHub follows no more levels of reusable workflows; actions may be nested as deeply. */
export const deepest = 10

/** Whether one more call may be followed. */
export function spend({ budget }: Run): boolean {
  if (budget.left === 0) return false
  budget.left -= 1
  return true
}

/** A local workflow or action. */
export function findFile(uses: string, texts: Texts): ParsedText | undefined {
  if (!uses.startsWith('./')) return undefined
  const path = findCalled({ uses }, each => texts.isThere(each))
  return path === undefined ? undefined : texts.parse(path)
}
