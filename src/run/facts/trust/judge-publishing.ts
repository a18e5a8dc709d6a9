import { isUnreadable } from '../../../diagnostics/unreadable'
import { decidePublishing, type PublishVerdict } from '../../../event/decide-publishing'
import { type PullRequestEvent, pullRequestOf } from '../../../event/trigger'
import type { JudgedRun } from '../read-job'
import { findStanding } from './find-standing'
import { readBaseSides } from './read-base-sides'

/**
 * Whether anything may be published: the event and its branch decide, then what is checked out, and
 * for a pull request what the base side says of it. Nothing more is read once one of them refuses.
 */
export async function judgePublishing(facts: JudgedRun): Promise<PublishVerdict> {
  const { job, read, repository } = facts
  const { trigger } = job
  const own = decidePublishing(trigger, read.valid.configuration.publish)
  if (own.kind !== 'allowed') return own
  const standing = await findStanding(trigger, repository)
  if (standing.kind !== 'reachable') return { kind: 'refused', because: standing.because }
  return judgeEvent(facts)
}

/** The same of a run that has its own commit checked out. */
export async function judgeEvent(facts: JudgedRun): Promise<PublishVerdict> {
  const { trigger } = facts.job
  const own = decidePublishing(trigger, facts.read.valid.configuration.publish)
  const pullRequest = pullRequestOf(trigger)
  if (own.kind !== 'allowed' || pullRequest === undefined) return own
  return judgeByBase(pullRequest, facts)
}

/** Whoever may push a branch must not decide by its configuration what it may publish. */
async function judgeByBase(
  pullRequest: PullRequestEvent,
  facts: JudgedRun
): Promise<PublishVerdict> {
  const sides = await readBaseSides(pullRequest, facts)
  if (isUnreadable(sides)) return refuse(sides.because)
  // The workflow holds the configuration: there is no other side.
  if (sides.length === 0) return { kind: 'allowed' }
  const except = new Set<string>()
  for (const { configuration, commit } of sides) {
    const verdict = decidePublishing(facts.job.trigger, configuration.publish)
    if (verdict.kind !== 'allowed') {
      return { ...verdict, because: `${verdict.because}, as ${commit} has it on the base side` }
    }
    for (const image of configuration.images) if (!image.publish) except.add(image.name)
  }
  return { kind: 'allowed', except }
}

function refuse(because: string): PublishVerdict {
  return {
    kind: 'refused',
    because: `what the configuration of the base side publishes is not known: ${because}`
  }
}
