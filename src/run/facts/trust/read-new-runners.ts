import type { WrittenRunner } from '../../../configuration/places/written-places'
import { isUnreadable } from '../../../diagnostics/unreadable'
import {
  type PullRequestEvent,
  pullRequestOf,
  trustedConfigurationOf
} from '../../../event/trigger'
import { isHostedRunner, toRunnerKey } from '../../../images/platforms/runner-platform'
import type { Runner } from '../../../ports/process/runner'
import type { Comparison } from '../../../tree/comparison'
import type { ConfigurationOrigin } from '../../configuration/read-configuration'
import { readCommittedConfiguration } from '../../configuration/read-trusted-configuration'
import type { ReadJob } from '../read-job'

/**
 * The runners that a pull request chooses and its base does not name. The base is read only if its
 * file differs.
 */
export async function readNewRunners(
  facts: ReadJob,
  comparison: Comparison
): Promise<readonly WrittenRunner[]> {
  const { job, read, world } = facts
  const { origin, valid } = read
  const pullRequest = pullRequestOf(job.trigger)
  const isOwn = trustedConfigurationOf(job.trigger) === 'checkout'
  if (pullRequest === undefined || !isOwn || origin.kind !== 'file') return []
  const asked = valid.runners.filter(({ runner }) => !isKnownMachine(runner, world.runner))
  if (asked.length === 0) return []
  // A base that the workflow names may be another commit of the pull request.
  if (['', 'event'].includes(job.request.base) && isSame(origin, comparison)) return []
  const known = await readBaseRunners(pullRequest, facts)
  return asked.filter(({ runner }) => !known.has(toRunnerKey(runner)))
}

/** Every label on one's own server belongs to one's own machine. */
function isKnownMachine(label: string, runner: Runner): boolean {
  const server = runner.variable('GITHUB_SERVER_URL') ?? 'https://github.com'
  const isGitHub = /^https:\/\/(?:github\.com|[a-z0-9-]+\.ghe\.com)\/?$/i.test(server)
  return isGitHub && isHostedRunner(label)
}

/** Whether the pull request leaves the file as its base has it. */
function isSame(
  { path, inPlaceOf }: Extract<ConfigurationOrigin, { kind: 'file' }>,
  comparison: Comparison
): boolean {
  if (comparison.kind !== 'trees') return false
  return comparison.differences.every(({ changes }) =>
    changes.every(change => change.path !== path && change.path !== inPlaceOf)
  )
}

/** None if the base cannot be known: each runner is then one that it does not name. */
async function readBaseRunners(
  { baseSha }: PullRequestEvent,
  facts: ReadJob
): Promise<ReadonlySet<string>> {
  if (baseSha === undefined) return new Set()
  const base = await readCommittedConfiguration(baseSha, facts.job.request.config, facts)
  if (isUnreadable(base) || base.kind === 'broken') return new Set()
  return new Set([...base.valid.configuration.runners.values()].map(toRunnerKey))
}
