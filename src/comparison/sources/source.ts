import type { Unreadable } from '../../diagnostics/unreadable'
import type { Trigger } from '../../event/trigger'
import type { RepositoryPath } from '../../paths/repository-path'
import type { GitHub } from '../../ports/github'
import type { Commit, Repository } from '../../ports/repository'
import { toShortId } from '../../tree/compared'
import type { Comparison, ComparisonSource } from '../../tree/comparison'
import type { Missing, Place } from '../bases'
import type { Question } from '../question'

/** Something that may know what differs from the base. */
export interface Source {
  readonly name: ComparisonSource
  answer(asked: Asked): Promise<Answer>
}

/** What a source is asked, with what it may read. */
export interface Asked {
  readonly question: Question
  /** The files of `changed-files`; missing: no answer. */
  readonly listed?: readonly RepositoryPath[]
  readonly repository: Repository | Unreadable
  /** The commit planned for; why there is none, or what is not known of it, as a value. */
  readonly head: Commit | Unreadable
  readonly trigger: Trigger
  readonly github: GitHub | Unreadable
}

/** Where git looks for the commits of a question. */
export interface Scope {
  readonly repository: Repository
  readonly head: Commit
  /** How to say where something was not found. */
  readonly place: Place
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
  | { readonly kind: 'no-answer'; readonly because: string; readonly missing?: Missing }
  /** This source has no part in the question, and is not told of. */
  | { readonly kind: 'not-asked' }

/** @param because a sentence without a full stop; where nobody answers, all of these are shown */
export function noAnswer(because: string): Extract<Answer, { kind: 'no-answer' }> {
  return { kind: 'no-answer', because }
}

/** What a source says that lacks a commit. */
export function noCommit(missing: Missing): Answer {
  const { what, place, otherwise } = missing
  return { ...noAnswer(`${what} is not ${place}: ${otherwise}`), missing }
}

/** The last word: what was named is no base, and another source would only find another commit. */
export function noBase(because: string): Answer {
  return { kind: 'answer', comparison: { kind: 'unknown', because }, text: because }
}

/** Nothing differs from the head itself, and nobody asks for that. */
export function explainSameAsHead(name: string, as: string): string {
  return `"${toShortName(name)}" (${as}) is the head itself: name another base`
}

/** A revision as people write it: ids are cut, names stay. */
export function toShortName(revision: string): string {
  return /^[0-9a-f]{40,64}$/.test(revision) ? toShortId(revision) : revision
}
