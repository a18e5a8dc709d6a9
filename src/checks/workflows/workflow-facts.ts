import type { Use } from '../../descriptions/workflows/read-uses'
import type { Workflow } from '../../descriptions/workflows/workflow'
import type { Configuration } from '../../images/configuration'
import type { RunJobs } from './run-jobs'

/** The outputs of a plan that may be made some day. */
export interface PossibleRun {
  /** As it ends a sentence: `in a run that builds everything`. */
  readonly name: string
  readonly size: 'everything' | 'nothing' | 'some'
  readonly publishing: 'allowed' | 'refused'
  /** By name, every output of the action. */
  readonly outputs: ReadonlyMap<string, string>
}

/** A run, and what becomes of the jobs in it. */
export interface SimulatedRun extends PossibleRun {
  readonly jobs: RunJobs
}

/** A workflow that plans, and what may be planned. */
export interface WorkflowFacts {
  readonly workflow: Workflow
  /** All its steps that use image-matrix. */
  readonly uses: readonly Use[]
  /** Its planning steps. */
  readonly plans: readonly Use[]
  /** The configuration that its planning steps name; missing: it is not known, or has mistakes. */
  readonly configuration?: Configuration
  /** The images that have tests because somebody wrote so. */
  readonly writtenTests: ReadonlySet<string>
  /** Whether an image is built in a leg for each platform. */
  readonly platforms: 'split' | 'together'
  /** How many stages the plan of everything has; missing without a plan. */
  readonly stages?: number
  /** The runs that its events can start; none if the jobs are too many to tell. */
  readonly runs: readonly SimulatedRun[]
  /** The names of the outputs of the planning action. */
  readonly outputNames: readonly string[]
}
