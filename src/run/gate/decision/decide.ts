import type { Diagnostic } from '../../../diagnostics/diagnostic'
import { explainBroken, explainPlan, explainValue, hintAtGuard, hintAtOutput } from '../explain'
import type { NeededJob } from '../needs/needed-job'
import { readStageCount } from './answer'
import type { Decision } from './decision'
import { findUnserved } from './find-unserved'
import { type Judged, judgeSkipped } from './judge-skipped'
import { listReplies, type Question } from './question'
import { type Purpose, verdicts } from './verdict'

/**
 * Passes only if each plan was made, nothing failed or was cancelled, no plan asked for a job that
 * was skipped, and a job ran for everything that the plans asked for.
 */
export function decide(question: Question): Decision {
  const { jobs, plans } = question
  const ended = jobs.filter(job => hasEnded(job, question)).map(job => judgeEnded(job, question))
  const failures = ended.flatMap(({ mistakes }) => mistakes)
  // A failure skips the jobs behind it, whatever was asked for: only the failure is told.
  const judgeRest = failures.length > 0 ? toStopped : judgeSkipped
  const rest = jobs.filter(job => !hasEnded(job, question)).map(job => judgeRest(job, question))
  const wrong = takeEachFix(rest.flatMap(({ mistakes }) => mistakes))
  const unserved = failures.length > 0 ? [] : findUnserved(question)
  const diagnostics = [...failures, ...wrong, ...unserved]
  const rows = new Map([...ended, ...rest].map(({ row }) => [row.job, row]))
  return {
    result: plans.length > 0 && diagnostics.length === 0 ? 'passed' : 'failed',
    rows: jobs.flatMap(job => rows.get(job) ?? []),
    diagnostics
  }
}

/** Whether the job's end means something by itself: it is a plan job, or was not skipped. */
function hasEnded(job: NeededJob, { plans }: Question): boolean {
  return plans.includes(job) || job.result !== 'skipped'
}

function judgeEnded(job: NeededJob, question: Question): Judged {
  if (question.plans.includes(job)) return judgePlan(job)
  switch (job.result) {
    case 'success':
    case 'skipped':
      return { row: { job, standing: 'right', because: tellAsked(job, question) }, mistakes: [] }
    case 'failure':
    case 'cancelled': {
      const mistake = explainBroken(job, listHints(job, question))
      return {
        row: { job, standing: 'wrong', because: 'it has not succeeded' },
        mistakes: [mistake]
      }
    }
  }
}

function judgePlan(job: NeededJob): Judged {
  const mistake = explainPlan(job)
  const mistakes = mistake === undefined ? findStrangeValues(job) : [mistake]
  return mistakes.length === 0
    ? { row: { job, standing: 'right', because: 'the plan was made' }, mistakes }
    : { row: { job, standing: 'wrong', because: 'there is no plan to go by' }, mistakes }
}

function findStrangeValues({ id, outputs }: NeededJob): readonly Diagnostic[] {
  const names = verdicts.map(verdict => `do_${verdict}`)
  const strange = names.filter(name => !['true', 'false', undefined].includes(outputs.get(name)))
  const isUncounted = outputs.has('stage_count') && readStageCount(outputs) === undefined
  return [...strange, ...(isUncounted ? ['stage_count'] : [])].map(name =>
    explainValue(id, name, outputs.get(name) ?? '')
  )
}

function tellAsked(job: NeededJob, question: Question): string {
  const asked = listReplies(job, question).flatMap(({ answer }) =>
    answer.kind === 'asked' ? [answer.because] : []
  )
  return asked.length === 0 ? 'it ran' : `it was asked for: ${[...new Set(asked)].join(', ')}`
}

/** Why a job may have failed before its first step: its matrix is empty, or not passed on. */
function listHints(job: NeededJob, question: Question): readonly string[] {
  const replies = listReplies(job, question)
  const [first] = replies
  const isUnasked = replies.every(({ answer }) => answer.kind === 'not-asked')
  const unread = replies.flatMap(({ plan, claim }) =>
    listMatrices(plan, claim.purpose)
      .filter(output => !plan.outputs.has(output))
      .map(output => hintAtOutput(plan, output))
  )
  return [
    ...(first !== undefined && isUnasked ? [hintAtGuard(first.plan, first.claim.purpose)] : []),
    ...new Set(unread)
  ]
}

/**
 * The lists that a publishing job runs on; without them it is the build matrix, as in the quick
 * start.
 */
const publishLists = ['publish_matrix', 'merge_matrix']

/** The outputs that the matrix of a job for a purpose may come from. */
function listMatrices({ outputs }: NeededJob, purpose: Purpose): readonly string[] {
  switch (purpose.kind) {
    case 'verdict':
      if (purpose.verdict !== 'publish') return [`${purpose.verdict}_matrix`]
      return publishLists.some(name => outputs.has(name)) ? [] : [...publishLists, 'build_matrix']
    case 'image':
      return []
    case 'stage':
      return ['stages']
    case 'skipped':
      return ['skip_images']
  }
}

function toStopped(job: NeededJob): Judged {
  return { row: { job, standing: 'stopped', because: 'something failed before it' }, mistakes: [] }
}

/** One line may fix what several jobs are blamed for: it is told once, for the first. */
function takeEachFix(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const fixes = diagnostics.map(({ fix }) => fix)
  return diagnostics.filter(({ fix }, index) => fixes.indexOf(fix) === index)
}
