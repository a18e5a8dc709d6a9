import type { Place } from '../../diagnostics/diagnostic'
import type { RepositoryPath } from '../../paths/repository-path'

/** A workflow, or an action of several steps, which is like a workflow of one job. */
export interface Workflow {
  readonly kind: 'workflow' | 'action'
  readonly path: RepositoryPath
  /** The names of the events under `on`; none for an action. */
  readonly triggers: readonly string[]
  /** By id; the steps of an action are those of a job `''`. */
  readonly jobs: ReadonlyMap<string, Job>
}

/** A job, as far as its words tell; what needs a run to be known stays as it is written. */
export interface Job {
  readonly id: string
  /** Its id. */
  readonly at: Place
  /** The jobs under `needs`, as written. */
  readonly needs: readonly Written[]
  /** Its `if`. */
  readonly condition?: Written
  /** What `strategy.matrix` is, if it is one text. */
  readonly matrix?: Written
  readonly permissions: Permissions
  readonly outputs: ReadonlyMap<string, JobOutput>
  readonly steps: readonly JobStep[]
  /** Every expression below it, in its order, without `${{` and `}}`. */
  readonly expressions: readonly Written[]
  /** The outputs of other jobs that its expressions name. */
  readonly reads: readonly OutputRead[]
  /** What it calls in place of steps: another workflow. */
  readonly calls?: string
  /** `optional`: it says `continue-on-error`. */
  readonly failure: 'counts' | 'optional'
}

/** A text of a workflow with its place. */
export interface Written {
  readonly text: string
  readonly at: Place
}

/** What the token of a job may do. */
export type Permissions =
  /** Nobody says it: a setting of the repository does. */
  | { readonly kind: 'unsaid' }
  | { readonly kind: 'all'; readonly access: 'read' | 'write' }
  /** What is not in the list is not allowed. */
  | {
      readonly kind: 'listed'
      readonly access: ReadonlyMap<string, string>
      readonly at: Place
    }

/** An output that a job declares. */
export interface JobOutput extends Written {
  /** The output of a step that it is; missing: it is something else. */
  readonly from?: { readonly step: string; readonly output: string }
}

/** An expression that names an output of another job: `needs.JOB.outputs.OUTPUT`. */
export interface OutputRead {
  readonly job: string
  readonly output: string
  readonly at: Place
}

/** A step of a job. */
export interface JobStep {
  readonly at: Place
  readonly id?: string
  readonly uses?: Written
  readonly run?: string
  readonly condition?: Written
  readonly given: ReadonlyMap<string, Given>
}

/**
 * A value under `with`, with what `env` above it says filled in; `unknown`: an expression makes it that
 * is not literal, and the text is that expression's.
 */
export interface Given extends Written {
  readonly kind: 'known' | 'unknown'
}

/** The jobs that a job needs, and those that these need, by id. */
export function listNeeded({ needs }: Job, { jobs }: Pick<Workflow, 'jobs'>): ReadonlySet<string> {
  const found = new Set(needs.map(({ text }) => text))
  // The loop also reads what it adds.
  for (const id of found) for (const { text } of jobs.get(id)?.needs ?? []) found.add(text)
  return found
}

/** GitHub tells names of jobs and outputs apart without case. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
