import { isUnreadable } from '../diagnostics/unreadable'
import type { EarlierRuns, GitHub, NoGitHub } from '../ports/github'
import type { Obstacle, UnreadRuns } from '../tree/compared'
import type { ComparisonPlan, NamedBase, Question, RunsQuestion } from './question'

/** A question without runs, and what was in the way of asking for them. */
export interface Settled {
  readonly question: Question
  readonly tried: readonly string[]
  readonly unreadRuns?: UnreadRuns
}

/** Puts the heads of the runs in; a caller's list of files makes them needless. */
export async function settleRuns(
  { question, listed }: ComparisonPlan,
  github: GitHub | NoGitHub
): Promise<Settled> {
  if (question.kind !== 'runs') return { question, tried: [] }
  const { eventBase, branch, event } = question
  if (listed !== undefined) {
    return { question: eventBase ?? outOfReach('files were listed', 'setup'), tried: [] }
  }
  if (!isUnreadable(github)) return settle(question, await github.findRuns({ branch, event }))
  const because = `the runs before this one are not known: ${github.because}`
  if (eventBase === undefined) return { question: outOfReach(because, 'setup'), tried: [] }
  // Every runner of a server names an API: without one there are no runs to be lost.
  if (github.lacks === 'server') return { question: eventBase, tried: [] }
  return { question: eventBase, tried: [], unreadRuns: github }
}

function settle(question: RunsQuestion, runs: EarlierRuns): Settled {
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
      // A run that failed may hold changes that nobody built: the event's base alone would lose them.
      return {
        question: outOfReach(`the runs before this one: ${runs.because}`, 'api'),
        tried: []
      }
  }
}

function addRuns(
  { eventBase, first, event }: RunsQuestion,
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
    ...(mayBeNoBase(event) ? { sameAsHead: 'no-base' } : {})
  }
}

/**
 * A success of the head itself says nothing of this run where one run of a commit may do what
 * another may not. A schedule is always the branch's own: nothing has changed then.
 */
function mayBeNoBase(event: string): boolean {
  return event !== 'schedule'
}

function outOfReach(because: string, by: Obstacle): Question {
  return { kind: 'out-of-reach', because, by }
}
