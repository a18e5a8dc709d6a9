import { isUnreadable, type Unreadable, unreadable } from '../../diagnostics/unreadable'
import { decidePublishing, type PublishVerdict } from '../../event/decide-publishing'
import type { Repository } from '../../ports/repository'
import type { World } from '../../ports/world'
import { toShortId } from '../../tree/compared'
import type { ReadConfiguration } from '../configuration/read-configuration'
import { readCommittedConfiguration } from '../configuration/read-trusted-configuration'
import type { Job } from '../facts/read-job'
import { findStanding } from './find-standing'

/** What is asked to publish. */
export interface PublishScene {
  readonly world: World
  readonly job: Job
  readonly repository: Repository | Unreadable
  readonly read: ReadConfiguration
}

/**
 * Whether anything may be published: the event and its branch, then what is checked out, and for a
 * pull request what the base side says of it. Nothing more is read where an earlier one refuses.
 */
export async function judgePublishing(scene: PublishScene): Promise<PublishVerdict> {
  const { job, read, repository } = scene
  const { trigger } = job
  const own = decidePublishing(trigger, read.valid.configuration.publish)
  if (own.kind !== 'allowed') return own
  const standing = await findStanding(trigger, repository)
  if (standing.kind !== 'reachable') return { kind: 'refused', because: standing.because }
  return trigger.event === 'pull_request' ? judgeByBase(scene) : own
}

/** Whoever may push a branch must not say by its own configuration what it may publish. */
async function judgeByBase(scene: PublishScene): Promise<PublishVerdict> {
  switch (scene.read.origin.kind) {
    // The workflow holds it, as it holds the jobs that publish.
    case 'inline':
    case 'base':
      return { kind: 'allowed' }
    case 'outside':
      return refuse('the configuration is a file outside of the checkout, which no base has')
    case 'file':
      return judgeByCommits(scene)
  }
}

async function judgeByCommits(scene: PublishScene): Promise<PublishVerdict> {
  const { job } = scene
  const commits = await listBases(scene)
  if (isUnreadable(commits)) return refuse(commits.because)
  const except = new Set<string>()
  for (const commit of commits) {
    const base = await readCommittedConfiguration(commit, scene)
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
 * The commit of the base branch, and for another than the default branch that one's, too: whoever
 * may push a branch may push two, one as the base of the other.
 */
async function listBases({
  job,
  repository
}: PublishScene): Promise<readonly string[] | Unreadable> {
  const { pullRequest, defaultBranch } = job.trigger
  if (pullRequest?.baseSha === undefined) {
    return unreadable('the event does not name the commit of the base branch')
  }
  const { baseSha } = pullRequest
  if (pullRequest.baseRef === defaultBranch) return [baseSha]
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
