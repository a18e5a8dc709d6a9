import { isUnreadable, type Unreadable, unreadable } from '../../diagnostics/unreadable'
import { decidePublishing, type PublishVerdict } from '../../event/decide-publishing'
import { type PullRequestEvent, pullRequestOf } from '../../event/trigger'
import { toShortId } from '../../tree/compared'
import { readCommittedConfiguration } from '../configuration/read-trusted-configuration'
import type { ReadJob } from '../facts/read-job'
import { findStanding } from './find-standing'

/**
 * Whether anything may be published: the event and its branch decide, then what is checked out, and
 * for a pull request what the base side says of it. Nothing more is read once one of them refuses.
 */
export async function judgePublishing(facts: ReadJob): Promise<PublishVerdict> {
  const { job, read, repository } = facts
  const { trigger } = job
  const own = decidePublishing(trigger, read.valid.configuration.publish)
  if (own.kind !== 'allowed') return own
  const standing = await findStanding(trigger, repository)
  if (standing.kind !== 'reachable') return { kind: 'refused', because: standing.because }
  const pullRequest = pullRequestOf(trigger)
  return pullRequest === undefined ? own : judgeByBase(pullRequest, facts)
}

/** Whoever may push a branch must not decide by its configuration what it may publish. */
async function judgeByBase(pullRequest: PullRequestEvent, facts: ReadJob): Promise<PublishVerdict> {
  switch (facts.read.origin.kind) {
    // The workflow holds it, as it holds the jobs that publish.
    case 'inline':
    case 'base':
      return { kind: 'allowed' }
    case 'outside':
      return refuse('the configuration is a file outside of the checkout, which no base has')
    case 'file':
      return judgeByCommits(pullRequest, facts)
  }
}

async function judgeByCommits(
  pullRequest: PullRequestEvent,
  facts: ReadJob
): Promise<PublishVerdict> {
  const { job } = facts
  const commits = await listBases(pullRequest, facts)
  if (isUnreadable(commits)) return refuse(commits.because)
  const except = new Set<string>()
  for (const commit of commits) {
    const base = await readCommittedConfiguration(commit, facts)
    if (isUnreadable(base)) return refuse(base.because)
    if (base.kind === 'broken') {
      return refuse(`there is none without mistakes in ${toShortId(commit)}`)
    }
    const { publish, images } = base.valid.configuration
    const verdict = decidePublishing(job.trigger, publish)
    if (verdict.kind !== 'allowed') {
      return {
        ...verdict,
        because: `${verdict.because}, as ${toShortId(commit)} has it on the base side`
      }
    }
    for (const image of images) if (!image.publish) except.add(image.name)
  }
  return { kind: 'allowed', except }
}

/**
 * The commit of the base branch, and for any branch but the default one that one's, too: whoever
 * may push a branch may push two, one as the base of the other.
 */
async function listBases(
  { baseRef, baseSha }: PullRequestEvent,
  { job, repository }: ReadJob
): Promise<readonly string[] | Unreadable> {
  const { defaultBranch } = job.trigger
  if (baseSha === undefined) {
    return unreadable('the event does not name the commit of the base branch')
  }
  if (baseRef === defaultBranch) return [baseSha]
  if (isUnreadable(repository)) return repository
  if (defaultBranch === undefined) {
    return unreadable('the event does not say which branch is the default one')
  }
  const remote = await repository.reachRemote()
  if (isUnreadable(remote)) return remote
  const tip = await remote.readBranch(defaultBranch, baseSha)
  if (tip === undefined) return unreadable(`the remote has no branch "${defaultBranch}"`)
  return isUnreadable(tip) ? tip : [baseSha, tip.id]
}

function refuse(because: string): PublishVerdict {
  return {
    kind: 'refused',
    because: `what the configuration of the base side publishes is not known: ${because}`
  }
}
