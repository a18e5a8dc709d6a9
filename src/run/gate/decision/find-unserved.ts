import type { Diagnostic } from '../../../diagnostics/diagnostic'
import { explainMissing } from '../explain'
import type { NeededJob } from '../needs/needed-job'
import { readStageCount, toAnswer } from './answer'
import { claimsOf, isAskedOf, type Question } from './question'
import { type Purpose, type Verdict, verdictOf, verdicts } from './verdict'

/**
 * The verdicts whose jobs also do the work of another one: images of dev variants are built in the
 * job that tests them, and one job stores and publishes.
 */
const alsoBy: Readonly<Record<Verdict, readonly Verdict[]>> = {
  build: [],
  publish: ['store'],
  test: [],
  dev: ['test'],
  store: ['publish']
}

/** A mistake for each verdict and stage that a plan asks for and no job serves. */
export function findUnserved(question: Question): readonly Diagnostic[] {
  return question.plans.flatMap(plan => [
    ...findVerdicts(plan, question),
    ...findStages(plan, question)
  ])
}

function findVerdicts(plan: NeededJob, question: Question): readonly Diagnostic[] {
  return verdicts.flatMap(verdict => {
    const purpose: Purpose = { kind: 'verdict', verdict }
    const answer = toAnswer(plan, purpose)
    if (answer.kind !== 'asked' || isServed(verdict, plan, question)) return []
    return [explainMissing(answer.because, purpose, question.jobs)]
  })
}

/**
 * Whether a job ran for it. A job that was skipped though it was asked for is a mistake of its own,
 * or another one ran in its place.
 */
function isServed(verdict: Verdict, plan: NeededJob, question: Question): boolean {
  const fitting = [verdict, ...alsoBy[verdict]]
  return question.jobs.some(job =>
    claimsOf(job, question).some(claim => {
      const own = verdictOf(claim.purpose)
      if (own === undefined || !fitting.includes(own) || !isAskedOf(claim, plan)) return false
      return job.result === 'success' || toAnswer(plan, claim.purpose).kind !== 'not-asked'
    })
  )
}

/** Each stage with images has a job if stages have jobs of their own. */
function findStages(plan: NeededJob, question: Question): readonly Diagnostic[] {
  const count = readStageCount(plan.outputs) ?? 0
  const claims = question.jobs.flatMap(job => claimsOf(job, question))
  const served = new Set(
    claims.flatMap(claim =>
      claim.purpose.kind === 'stage' && isAskedOf(claim, plan) ? [claim.purpose.stage] : []
    )
  )
  if (served.size === 0) return []
  // One is enough: the next run tells the next.
  const missing = Array.from(
    { length: Math.min(count, served.size + 1) },
    (_, stage) => stage
  ).find(stage => !served.has(stage))
  if (missing === undefined) return []
  const what = `stage ${missing} has images to build`
  return [explainMissing(what, { kind: 'stage', stage: missing }, question.jobs)]
}
