import type { NeededJob } from '../needs/needed-job'
import { type Answer, toAnswer } from './answer'
import type { Assignment, Claim } from './verdict'

/** The jobs that the gate needs, and what each of them is for. */
export interface Question {
  readonly jobs: readonly NeededJob[]
  /** The jobs that plan; the gate is red without one. */
  readonly plans: readonly NeededJob[]
  /** By id; a missing job has an unknown purpose. */
  readonly assignments: ReadonlyMap<string, Assignment>
}

/** What one plan says to one claim of a job. */
export interface Reply {
  readonly plan: NeededJob
  readonly claim: Claim
  readonly answer: Answer
}

export function assignmentOf({ id }: NeededJob, { assignments }: Question): Assignment {
  return assignments.get(id) ?? { kind: 'unknown' }
}

/** What a job is there for; nothing if that is not known. */
export function claimsOf(job: NeededJob, question: Question): readonly Claim[] {
  const assignment = assignmentOf(job, question)
  switch (assignment.kind) {
    case 'claims':
      return assignment.claims
    case 'free':
    case 'unknown':
      return []
  }
}

/** Whether a plan is asked about a claim. */
export function isAskedOf(claim: Claim, { id }: NeededJob): boolean {
  return claim.plan === undefined || claim.plan === id
}

/** What the plans say to the claims of a job; nothing for a job without claims. */
export function listReplies(job: NeededJob, question: Question): readonly Reply[] {
  return claimsOf(job, question).flatMap(claim =>
    question.plans
      .filter(plan => isAskedOf(claim, plan))
      .map(plan => ({ plan, claim, answer: toAnswer(plan, claim.purpose) }))
  )
}
