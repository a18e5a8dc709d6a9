import { isUnreadable, type Unreadable, unreadable } from '../../../diagnostics/unreadable'
import type { PullRequestEvent } from '../../../event/trigger'
import type { Configuration } from '../../../images/configuration'
import { toShortId } from '../../../tree/compared'
import { readCommittedConfiguration } from '../../configuration/read-trusted-configuration'
import type { JudgedRun } from '../read-job'

/** A configuration of the base side of a pull request. */
export interface BaseSide {
  readonly configuration: Configuration
  /** The short id of its commit. */
  readonly commit: string
}

/**
 * The configurations that have a say in what a pull request may push to registries: that of its base
 * branch, and for any branch but the default one that one's, too: whoever may push a branch may push
 * two, one as the base of the other. None where the workflow holds the configuration, as it holds
 * the jobs that push.
 */
export async function readBaseSides(
  pullRequest: PullRequestEvent,
  facts: JudgedRun
): Promise<readonly BaseSide[] | Unreadable> {
  switch (facts.read.origin.kind) {
    case 'inline':
    case 'base':
      return []
    case 'outside':
      return unreadable('the configuration is a file outside of the checkout, which no base has')
    case 'file':
      return readCommitted(pullRequest, facts)
  }
}

async function readCommitted(
  pullRequest: PullRequestEvent,
  facts: JudgedRun
): Promise<readonly BaseSide[] | Unreadable> {
  const commits = await listBases(pullRequest, facts)
  if (isUnreadable(commits)) return commits
  const sides: BaseSide[] = []
  for (const commit of commits) {
    const base = await readCommittedConfiguration(commit, facts.job.request.config, facts)
    if (isUnreadable(base)) return base
    if (base.kind === 'broken') {
      return unreadable(`there is none without mistakes in ${toShortId(commit)}`)
    }
    sides.push({ configuration: base.valid.configuration, commit: toShortId(commit) })
  }
  return sides
}

async function listBases(
  { baseRef, baseSha }: PullRequestEvent,
  { job, repository }: JudgedRun
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
