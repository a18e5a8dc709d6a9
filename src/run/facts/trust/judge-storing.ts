import { isUnreadable } from '../../../diagnostics/unreadable'
import { decideStoring, type StoringVerdict } from '../../../event/decide-storing'
import { pullRequestOf } from '../../../event/trigger'
import type { JudgedRun } from '../read-job'
import { readBaseSides } from './read-base-sides'

/**
 * Whether a run may store what it builds: the event decides, and for a pull request what the base
 * side says of it. Whoever may push a branch must not decide by its configuration what it stores.
 */
export async function judgeStoring(facts: JudgedRun): Promise<StoringVerdict> {
  const { job, read } = facts
  const { reuse } = read.valid.configuration
  const own = decideStoring(job.trigger, reuse?.store ?? [])
  const pullRequest = pullRequestOf(job.trigger)
  if (own.kind === 'refused' || pullRequest === undefined) return own
  const sides = await readBaseSides(pullRequest, facts)
  if (isUnreadable(sides)) {
    return {
      kind: 'refused',
      because: `what the configuration of the base side stores is not known: ${sides.because}`
    }
  }
  for (const { configuration, commit } of sides) {
    const verdict = decideStoring(job.trigger, configuration.reuse?.store ?? [])
    if (verdict.kind === 'allowed') continue
    return { ...verdict, because: `${verdict.because}, as ${commit} has it on the base side` }
  }
  return own
}
