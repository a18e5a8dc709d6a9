import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Change } from '../tree/comparison'
import type { Tree } from '../tree/tree'

/** All that the product needs from outside: the runner, the files of the job, its repository. */
export interface World {
  readonly runner: Runner
  /** The text of a file of the job, from the checkout's folder; undefined where there is none. */
  readText(path: string): Promise<string | undefined>
  /** Never throws: a checkout that git cannot read is a value with its reason. */
  openRepository(directory: string): Promise<Repository | Unreadable>
}

/** The job that the action runs in. */
export interface Runner {
  /** An environment variable of the job; undefined where it is unset or empty. */
  variable(name: string): string | undefined
  /** An input of the action, trimmed; `''` where it is not given. */
  input(name: string): string
  /** Sets outputs; a later value of a name wins. */
  setOutputs(outputs: ReadonlyMap<string, string>): void
  writeSummary(markdown: string): Promise<void>
  annotate(diagnostic: Diagnostic): void
  /** Prints lines to the log; no line can act as a workflow command. */
  print(text: string): void
}

/** A checkout whose objects can be read. Ids are hex; revisions are never options. */
export interface Repository {
  readonly kind: 'repository'
  /** The commit that a revision names; undefined where it is not in this clone. */
  readCommit(revision: string): Promise<Commit | undefined>
  readTree(commit: string): Promise<Tree>
  /** Both trees of two commits compared, renames as two changes. */
  compareTrees(base: string, head: string): Promise<readonly Change[]>
  /** All best common ancestors that this clone knows; empty: it knows none. */
  findMergeBases(one: string, other: string): Promise<readonly string[]>
  /** The texts of blobs, by id; one that is missing is left out. */
  readTexts(ids: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Ends the processes that answer. */
  close(): void
}

export interface Commit {
  readonly id: string
  readonly parents: readonly string[]
}

export interface Unreadable {
  readonly kind: 'unreadable'
  readonly because: string
}
