import type { Diagnostic } from '../../../diagnostics/diagnostic'
import { explainOutput, explainSkipped, explainUnknown, quote } from '../explain'
import type { NeededJob } from '../needs/needed-job'
import { type Answer, toAnswer } from './answer'
import type { Row } from './decision'
import { assignmentOf, listReplies, type Question, type Reply } from './question'
import { verdicts } from './verdict'

/** A job as a row, with the mistakes that are reported for it. */
export interface Judged {
  readonly row: Row
  readonly mistakes: readonly Diagnostic[]
}

/**
 * A job that was skipped while nothing failed: right only if it is known that no plan asked for it.
 */
export function judgeSkipped(job: NeededJob, question: Question): Judged {
  const assignment = assignmentOf(job, question)
  switch (assignment.kind) {
    case 'claims':
      return judgeReplies(job, listReplies(job, question), question)
    case 'free':
      return right(job, 'the input "jobs" says that no plan asks for it')
    case 'unknown':
      return judgeUnknown(job, question)
  }
}

function judgeReplies(job: NeededJob, replies: readonly Reply[], question: Question): Judged {
  const open = replies.filter(reply => findSubstitute(reply, question) === undefined)
  for (const reply of open) {
    if (reply.answer.kind !== 'asked') continue
    const { because } = reply.answer
    return wrong(job, `it was asked for: ${because}`, explainSkipped(job, reply, because))
  }
  for (const { plan, answer } of open) {
    if (answer.kind !== 'unknown') continue
    const mistake = explainOutput(plan.id, answer.output, `whether ${quote(job.id)} had to run`)
    return wrong(job, `the plan does not pass on ${answer.output}`, mistake)
  }
  const reasons = replies.map(reply => tellReason(reply, question))
  return right(job, [...new Set(reasons)].join(', '))
}

function tellReason(reply: Reply, question: Question): string {
  const { answer } = reply
  switch (answer.kind) {
    case 'not-asked':
      return answer.because
    case 'asked':
    case 'unknown':
      return `${quote(findSubstitute(reply, question)?.id ?? '')} ran in its place`
  }
}

/** The job that ran in place of a skipped one that was asked for. */
function findSubstitute({ claim, answer }: Reply, { jobs }: Question): NeededJob | undefined {
  if (answer.kind === 'not-asked' || claim.instead.length === 0) return undefined
  return jobs.find(({ id, result }) => result === 'success' && claim.instead.includes(id))
}

/** No purpose of the job is asked for if the plans ask for nothing. */
function judgeUnknown(job: NeededJob, { plans }: Question): Judged {
  const answers = plans.flatMap(listAnswers)
  const telling =
    answers.find(({ kind }) => kind === 'asked') ?? answers.find(({ kind }) => kind === 'unknown')
  if (telling === undefined) return right(job, 'the plan asks for nothing')
  const because =
    telling.kind === 'unknown' ? `the plan does not pass on ${telling.output}` : telling.because
  return wrong(job, `its purpose is not known, and ${because}`, explainUnknown(job, because))
}

/** Builds and tests must be known; the other answers follow from them. */
function listAnswers(plan: NeededJob): readonly Answer[] {
  const known = verdicts.filter(verdict => plan.outputs.has(`do_${verdict}`))
  return [...new Set([...(['build', 'test'] as const), ...known])].map(verdict =>
    toAnswer(plan, { kind: 'verdict', verdict })
  )
}

function right(job: NeededJob, because: string): Judged {
  return { row: { job, standing: 'right', because }, mistakes: [] }
}

function wrong(job: NeededJob, because: string, mistake: Diagnostic): Judged {
  return { row: { job, standing: 'wrong', because }, mistakes: [mistake] }
}
