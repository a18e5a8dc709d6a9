import type { Printable } from '../../diagnostics/text/printable'
import type { Unreadable } from '../../diagnostics/unreadable'
import type { RepositoryPath } from '../../paths/repository-path'
import type { FileText } from '../../tree/file-text'
import type { Bake } from '../docker/bake'
import type { Checkout } from '../git/checkout'
import type { Repository } from '../git/repository'
import type { Registry } from '../registry/registry'

/** A person's terminal. */
export interface Terminal {
  /** The words behind the command's name. */
  readonly words: readonly string[]
  /** The folder in which it was started, absolute. */
  readonly folder: string
  /** The version of this program. */
  readonly version: string
  /** Whether a person reads what is printed, and not another program. */
  readonly isInteractive: boolean
  /** An environment variable; undefined if it is unset or empty. */
  variable(name: string): string | undefined
  /** The text of a file, by its absolute path. */
  readFile(path: string): FileText
  /** What is piped in; undefined where a person sits there. */
  readInput(): Promise<string | undefined>
  /** Opens a conversation; undefined where nobody types, or nobody reads. */
  openPerson(): Person | undefined
  print(text: Printable): void
  /** Prints lines to where problems are told. */
  complain(text: Printable): void
  /** How far something is that takes long: shown to a person, and gone with the next output. */
  showProgress(text: Printable): void
  /** Writes a file, by its absolute path; what is there is replaced. */
  writeFile(path: string, text: string): Written
  /** Registries, with docker's own logins. */
  readonly registry: Registry
  /** Never throws: what git cannot tell is a value with its reason. */
  openWorkplace(folder: string): Promise<Workplace | NoWorkplace>
}

/** Somebody who can be asked. */
export interface Person {
  /** The line that is typed below a text; undefined where the input has ended. */
  ask(text: Printable): Promise<string | undefined>
  /** Ends the conversation. */
  close(): void
}

/** Why nobody can work there. */
export type NoWorkplace =
  | { readonly kind: 'no-folder' }
  | { readonly kind: 'no-git' }
  /** Nothing is checked out there, and no commit holds a file. */
  | { readonly kind: 'no-commit' }
  /** Git is missing, or knows no repository there. */
  | { readonly kind: 'no-repository'; readonly because: string }

/** A folder of a repository that somebody works in. */
export interface Workplace extends Checkout {
  readonly kind: 'workplace'
  /** The folder, absolute: in the checkout, or the checkout itself. */
  readonly folder: string
  readonly repository: Repository
  readonly bake: Bake
  /** The tree that a commit of everything would have now, or HEAD's where nothing is checked out: its id. */
  readonly workingTree: string | Unreadable
  /** What the clone knows of the remote that it came from. */
  readOrigin(): Promise<Origin>
  /** The commits of a branch itself, without those that its merges brought in, the newest first. */
  listHistory(question: HistoryQuestion): Promise<History | Unreadable>
  /** The line by which git ignores a path; undefined: it does not, or tracks it, or cannot tell. */
  findIgnoring(path: RepositoryPath): Promise<IgnoredBy | undefined>
  /** Writes a file of the checkout, by its path there, unless something is there. */
  writeNew(path: RepositoryPath, text: string): Written
  close(): void
}

/** A line of an ignore file, as git names that: from the root, or by its absolute path. */
export interface IgnoredBy {
  readonly file: string
  /** From 1. */
  readonly line: number
}

/** Which commits are asked for. */
export interface HistoryQuestion {
  /** Missing: HEAD, or the default branch where another branch is checked out. */
  readonly revision?: string
  /** At most so many; missing: all. */
  readonly most?: number
  /** Only commits behind this revision. */
  readonly after?: string
  /** Only commits from this time on, in words of git: `@` and seconds since 1970, or `2 weeks ago`. */
  readonly since?: string
}

/** Commits that follow each other by their first parent. */
export interface History {
  readonly kind: 'history'
  readonly commits: readonly HistoryCommit[]
  /** The name of the branch, as the remote has it; missing: not known. */
  readonly branch?: string
  /** Whether the clone holds only a part of the history. */
  readonly reach: 'whole' | 'shallow'
}

/** A commit as a person knows it. */
export interface HistoryCommit {
  readonly id: string
  /** Missing: it is the first one, or this clone ends there. */
  readonly parent?: string
  /** When it was committed, in seconds since 1970. */
  readonly time: number
  /** The first line of its message. */
  readonly subject: string
}

/** The remote `origin`. */
export interface Origin {
  /** As the clone's settings have it. */
  readonly url?: string
  readonly defaultBranch?: string
}

/** Whether a file was written. */
export type Written = { readonly kind: 'written' } | { readonly kind: 'exists' } | Unreadable
