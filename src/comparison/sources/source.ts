import { isUnreadable, type Unreadable } from '../../diagnostics/unreadable'
import type { RepositoryPath } from '../../paths/repository-path'
import type { Commit, Repository } from '../../ports/git/repository'
import type { GitHub } from '../../ports/github/github'
import { toShortId } from '../../tree/compared'
import type { Comparison, ComparisonSource } from '../../tree/comparison'
import type { HeadQuestion, Question } from '../question'
import type { MissingCommit, SearchPlace } from './bases'

/** A place that may know what differs from the base. */
export interface Source {
  readonly name: ComparisonSource
  answer(question: Question, access: SourceAccess): Promise<Answer>
}

/** What a source may read. */
export interface SourceAccess {
  /** The files of `changed-files`; missing: no answer. */
  readonly listed?: readonly RepositoryPath[]
  readonly repository: Repository | Unreadable
  /** The commit that is planned for; why there is none, or what is not known of it, as a value. */
  readonly head: Commit | Unreadable
  /** The question for that commit, to be asked again of a remote. */
  readonly headQuestion: HeadQuestion
  readonly github: GitHub | Unreadable
}

/** The id of the commit that is planned for: the event's, if nothing is checked out. */
export function toHeadId({
  head,
  headQuestion
}: Pick<SourceAccess, 'head' | 'headQuestion'>): string | undefined {
  return isUnreadable(head) ? headQuestion.id : head.id
}

/** Where git looks for the commits of a question. */
export interface Scope {
  readonly repository: Repository
  readonly head: Commit
  /** How a message names the place where something was not found. */
  readonly place: SearchPlace
}

/** What a source says. */
export type Answer =
  | {
      readonly kind: 'answer'
      readonly comparison: Comparison
      /** What was compared with what, as `1a2b3c4 (before the push) to 5d6e7f8`. */
      readonly text: string
    }
  /** The next source is asked. */
  | { readonly kind: 'no-answer'; readonly because: string; readonly missing?: MissingCommit }
  /** This source has no part in the question, and no message mentions it. */
  | { readonly kind: 'not-asked' }

/** @param because a sentence without a full stop; all of these are shown if no source answers */
export function noAnswer(because: string): Extract<Answer, { kind: 'no-answer' }> {
  return { kind: 'no-answer', because }
}

/** The answer of a source that lacks a commit. */
export function noCommit(missing: MissingCommit): Answer {
  const { what, place, otherwise } = missing
  return { ...noAnswer(`${what} is not ${place}: ${otherwise}`), missing }
}

/** The last word: what was named is no base, and another source would only find another commit. */
export function noBase(because: string): Answer {
  return { kind: 'answer', comparison: { kind: 'unknown', because }, text: because }
}

/** The head does not differ from itself, and nobody asks for that comparison. */
export function explainSameAsHead(name: string, as: string): string {
  return `"${toShortName(name)}" (${as}) is the head itself: name another base`
}

/** A revision as people write it: ids are cut, names stay. */
export function toShortName(revision: string): string {
  return /^[0-9a-f]{40,64}$/.test(revision) ? toShortId(revision) : revision
}
