import { isUnreadable } from '../diagnostics/unreadable'
import type { EarlierRuns, GitHub, NoGitHub } from '../ports/github/github'
import type { Obstacle, UnreadRuns } from '../tree/compared'
import type { ComparisonPlan, NamedBase, Question, RunsQuestion } from './question'

/** A question without runs, and what prevented asking for them. */
export interface SettledQuestion {
  readonly question: Question
  readonly tried: readonly string[]
  readonly unreadRuns?: UnreadRuns
}

/** Adds the heads of the runs; a caller's list of files makes them needless. */
export async function settleRuns(
  { question, listed }: Pick<ComparisonPlan, 'question' | 'listed'>,
  github: GitHub | NoGitHub
): Promise<SettledQuestion> {
  if (question.kind !== 'runs') return { question, tried: [] }
  const { eventBase, branch, event } = question
  if (listed !== undefined) {
    return { question: eventBase ?? outOfReach('files were listed', 'setup'), tried: [] }
  }
  if (!isUnreadable(github)) return settle(question, await github.findRuns({ branch, event }))
  const because = `the runs before this one are not known: ${github.because}`
  if (eventBase === undefined) return { question: outOfReach(because, 'setup'), tried: [] }
  // Every runner of a server names an API: without a server there are no runs to lose.
  if (github.lacks === 'server') return { question: eventBase, tried: [] }
  return { question: eventBase, tried: [], unreadRuns: github }
}

function settle(question: RunsQuestion, runs: EarlierRuns): SettledQuestion {
  switch (runs.kind) {
    case 'runs':
      return { question: addRuns(question, runs), tried: [] }
    case 'too-many':
      return { question: outOfReach(runs.because, 'event'), tried: [] }
    case 'refused': {
      const because = `the runs before this one: ${runs.because}`
      const { eventBase } = question
      if (eventBase === undefined) {
        return { question: outOfReach(because, 'setup'), tried: [because] }
      }
      return { question: eventBase, tried: [because], unreadRuns: runs }
    }
    case 'unreadable':
      // A failed run may hold changes that nobody built: the event's base alone would lose them.
      return {
        question: outOfReach(`the runs before this one: ${runs.because}`, 'api'),
        tried: []
      }
  }
}

function addRuns(
  { eventBase, first, sameAsHead }: RunsQuestion,
  { success, since }: Extract<EarlierRuns, { kind: 'runs' }>
): Question {
  if (success === undefined) return first
  const [before] = eventBase?.names ?? []
  const known = new Set([success, before])
  const also: NamedBase[] = [
    ...(success === before ? [] : [{ id: success, as: 'last successful run' }]),
    ...since.filter(id => !known.has(id)).map(id => ({ id, as: 'run since then' }))
  ]
  if (eventBase !== undefined) return { ...eventBase, also }
  const otherwise = 'it is not in the history any more'
  const as = 'last successful run'
  return {
    ...{ kind: 'revision', names: [success], as, otherwise, also: also.slice(1) },
    ...(sameAsHead === undefined ? {} : { sameAsHead })
  }
}

function outOfReach(because: string, by: Obstacle): Question {
  return { kind: 'out-of-reach', because, by }
}
