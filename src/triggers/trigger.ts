import type { DescribedBuild, TextPlace } from '../descriptions/described-build'
import type { RepositoryPath } from '../paths/repository-path'
import type { Condition } from './condition'

/** What starts a workflow. */
export interface WorkflowEvent {
  /** As GitHub names it; `push of a tag` is one of its own here. */
  readonly name: string
  /** `change`: files of a branch change; `other`: a clock, a person, a release, another workflow. */
  readonly kind: 'change' | 'other'
}

/** A step that an event reaches, and when. */
export interface ReachedPlace {
  readonly event: WorkflowEvent
  /** The file in which the event stands. */
  readonly workflow: RepositoryPath
  /** The job's key, behind those that call it. */
  readonly job: string
  /** The step's, or the job's if it has none. */
  readonly at: TextPlace
  readonly when: Condition
}

/** A build that a workflow starts. */
export interface Trigger extends ReachedPlace {
  readonly build: DescribedBuild
}

/** A step that may build images, of which its text does not say which. */
export interface OpaqueTrigger extends ReachedPlace {
  /** A phrase, as `make runs the target image of a Makefile that cannot be read`. */
  readonly because: string
}

/** A step that builds whatever image its plan holds. */
export interface PlannedTrigger extends ReachedPlace {
  /** The input `config` of the step that plans; undefined: it is not known. */
  readonly configuration: string | undefined
}

/** All builds of a repository's workflows. */
export interface Triggers {
  readonly known: readonly Trigger[]
  readonly opaque: readonly OpaqueTrigger[]
  readonly planned: readonly PlannedTrigger[]
}
