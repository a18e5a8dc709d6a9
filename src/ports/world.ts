import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Printable } from '../diagnostics/printable'
import type { Unreadable } from '../diagnostics/unreadable'
import type { RepositoryPath } from '../paths/repository-path'
import type { Change } from '../tree/comparison'
import type { Tree } from '../tree/tree'
import type { Artifacts } from './artifacts'

/** All that the product needs from outside: the runner, the files of the job, its repository. */
export interface World extends Checkout {
  readonly runner: Runner
  /** Never throws: a checkout that git cannot read is a value with its reason. */
  openRepository(directory: string): Promise<Repository | Unreadable>
  /** The API of the server, as far as the token reaches; why it cannot be asked at all. */
  readonly github: GitHub | NoGitHub
  readonly artifacts: Artifacts
  /** The folders of the job's workspace that hold a checkout, from there; `.` is itself. */
  listCheckouts(): readonly string[]
}

/** Where the program runs, which decides what its texts advise. */
export type Execution = 'job' | 'terminal'

/** Where the files of the repository are. */
export interface Checkout {
  readonly execution: Execution
  /** The checkout's folder, absolute. */
  readonly checkout: string
  /** The text of a file, absolute or from the checkout's folder. */
  readText(path: string): FileText
  /**
   * The text of a file of the checkout, by its path there: of none that a link leads to out of it,
   * or that git keeps.
   */
  readOwn(path: RepositoryPath): FileText
  /** An absolute path with its links followed; the path itself where that cannot be done. */
  followLinks(path: string): string
}

/** A person's terminal. */
export interface Terminal {
  /** The words behind the command's name. */
  readonly words: readonly string[]
  /** Where it was started, absolute. */
  readonly folder: string
  /** The version of this program. */
  readonly version: string
  /** Whether a person reads what is printed, and not another program. */
  readonly isInteractive: boolean
  /** An environment variable; undefined where it is unset or empty. */
  variable(name: string): string | undefined
  print(text: Printable): void
  /** The same, where problems are told. */
  complain(text: Printable): void
  /** Never throws: what git cannot tell is a value with its reason. */
  openWorkplace(folder: string): Promise<Workplace | NoWorkplace>
}

/** Why nobody can work there. */
export type NoWorkplace =
  | { readonly kind: 'no-folder' }
  | { readonly kind: 'no-git' }
  /** Git is missing, or knows no repository there. */
  | { readonly kind: 'no-repository'; readonly because: string }

/** A folder of a repository that somebody works in. */
export interface Workplace extends Checkout {
  readonly kind: 'workplace'
  /** The folder, absolute: in the checkout, or the checkout itself. */
  readonly folder: string
  readonly repository: Repository
  /** The tree that a commit of everything would have now: its id. */
  readonly workingTree: string | Unreadable
  close(): void
}

/** What reading a file gave. */
export type FileText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' }
  /** There is something, but no file that can be read. */
  | Unreadable

/** The job that the action runs in. */
export interface Runner {
  /** An environment variable of the job; undefined where it is unset or empty. */
  variable(name: string): string | undefined
  /** An input of the action as it stands in the workflow; `''` where it is not given. */
  input(name: string): string
  /** Sets what the outputs are until others are set; a person in a terminal is not shown them. */
  presetOutputs(outputs: ReadonlyMap<string, string>): void
  /** Sets outputs; a later value of a name wins. Throws where they cannot be written. */
  setOutputs(outputs: ReadonlyMap<string, string>): void
  /** Replaces the job summary of this step; what cannot be written is told in the log. */
  writeSummary(markdown: Printable): void
  /**
   * Once, with all of a run: GitHub shows ten of each severity, the last then counts the rest.
   * Only in a job: a terminal has them in its log.
   */
  annotate(diagnostics: readonly Diagnostic[]): void
  /** Prints lines to the log. */
  print(text: Printable): void
  /** Prints lines that can be folded under a title. */
  printGroup(title: Printable, text: Printable): void
}

/**
 * A checkout whose objects can be read. Ids are hex; revisions are never options. Trees and texts
 * are fetched where the clone leaves them out; commits only where {@link reachRemote} was asked.
 */
export interface Repository {
  readonly kind: 'repository'
  /** `fetched`: the job has no checkout, and its commit was fetched into a folder of our own. */
  readonly place: 'checkout' | 'fetched'
  /** The commit that a revision names, tags followed; undefined where it is not in this clone. */
  readCommit(revision: string): Promise<Commit | undefined | Unreadable>
  /** The first of these revisions that is known; where this repository fetches, the last of them. */
  readFirst(revisions: readonly string[]): Promise<Commit | undefined | Unreadable>
  readTree(commit: string): Promise<Tree | Unreadable>
  /** Both trees of two commits compared, renames as two changes. */
  compareTrees(base: string, head: string): Promise<readonly Change[] | Unreadable>
  /**
   * Where a branch of the remote is, as far as is known; undefined where it is not. `besides` is
   * the commit whose merge base with it is wanted next.
   */
  readBranch(branch: string, besides: string): Promise<Commit | undefined | Unreadable>
  /** The best common ancestors of two commits. */
  findMergeBases(one: string, other: string): Promise<MergeBases>
  /** Fetches those of these commits that are missing, in one go, where this repository fetches. */
  obtain(commits: readonly string[]): Promise<void>
  /** The texts of blobs, by id; one that is missing or cannot be read is left out. */
  readTexts(ids: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** The same repository, which fetches what it lacks; the checkout stays as it is. */
  reachRemote(): Promise<Repository | Unreadable>
  /** Ends the processes that answer, and takes away what was fetched. */
  close(): void
}

/** A commit, by its object id: 40 hex digits, or 64 in a SHA-256 repository. */
export interface Commit {
  readonly id: string
  /** As the commit itself names them, also those that are not in this clone. */
  readonly parents: readonly string[]
}

/** Common ancestors are believed only where no history that this clone lacks could hold better. */
export type MergeBases =
  | { readonly kind: 'found'; readonly ids: readonly [string, ...string[]] }
  /** The whole history is here, and the two have nothing in common. */
  | { readonly kind: 'unrelated' }
  /** The clone ends before the answer. */
  | { readonly kind: 'cut-off' }
  | Unreadable

/** The API, about the repository of the job. All requests of a run share one budget of time. */
export interface GitHub {
  readonly kind: 'github'
  /** Every file of a pull request, or no answer. */
  listPullRequestFiles(pull: PullRequestFiles): Promise<readonly string[] | Unreadable>
  /** What a comparison from the merge base of two revisions shows. */
  compareCommits(base: string, head: string): Promise<CommitComparison | Unreadable>
  /** The labels of a pull request as they are now. */
  listLabels(number: number): Promise<readonly string[] | NoGitHub>
  /** The runs of this workflow, without this one. */
  findRuns(of: { readonly branch: string; readonly event: string }): Promise<EarlierRuns>
}

/** The pull request whose files are wanted, as the event knew it. */
export interface PullRequestFiles {
  readonly number: number
  readonly headSha: string | undefined
  /** How many files there are. */
  readonly count: number
}

/** What the API says of two commits. */
export interface CommitComparison {
  readonly kind: 'comparison'
  /** The commit that the first revision is. */
  readonly base: string
  readonly mergeBase: string
  /** Both names of a file that was renamed; missing where the server may have cut the list. */
  readonly files?: readonly string[]
}

/** What the API says of the runs of this workflow before this one. */
export type EarlierRuns =
  /**
   * The heads of the last run that was planned and successful, if there was one, and of those that
   * ended after its start or still run.
   */
  | { readonly kind: 'runs'; readonly success?: string; readonly since: readonly string[] }
  /** More than the union of their changes would be worth. */
  | { readonly kind: 'too-many'; readonly because: string }
  /** They may not be read: `because` says which permission is missing. */
  | { readonly kind: 'refused'; readonly because: string; readonly lacks: ApiNeed }
  | Unreadable

/** Why the API cannot be asked at all, or did not answer. */
export interface NoGitHub extends Unreadable {
  readonly lacks: ApiNeed
}

/** What would let the API be read; `server`: nothing that a workflow can give. */
export type ApiNeed = 'token' | 'permission' | 'server'
