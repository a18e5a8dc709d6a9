import type { WrittenRunner } from '../../configuration/places/written-places'
import { isUnreadable } from '../../diagnostics/unreadable'
import type { Trigger } from '../../event/trigger'
import { isHostedRunner, toRunnerKey } from '../../images/runner-platform'
import type { Runner } from '../../ports/runner'
import type { Comparison } from '../../tree/comparison'
import type { ConfigurationOrigin } from '../configuration/read-configuration'
import { readCommittedConfiguration } from '../configuration/read-trusted-configuration'
import type { PublishScene } from './judge-publishing'

/**
 * The runners that a pull request chooses and its base does not name. The base is read only where
 * the file differs from it.
 */
export async function readNewRunners(
  scene: PublishScene,
  comparison: Comparison
): Promise<readonly WrittenRunner[]> {
  const { job, read, world } = scene
  const { origin, valid } = read
  if (!isOwnConfiguration(job.trigger) || origin.kind !== 'file') return []
  const asked = valid.runners.filter(({ runner }) => !isKnownMachine(runner, world.runner))
  if (asked.length === 0) return []
  // Where the workflow says what to compare with it may be another commit of the pull request.
  if (['', 'event'].includes(job.request.base) && isSame(origin, comparison)) return []
  const known = await readBaseRunners(scene)
  return asked.filter(({ runner }) => !known.has(toRunnerKey(runner)))
}

/** The events on which the configuration is the pull request's. */
function isOwnConfiguration({ event }: Trigger): boolean {
  return /^pull_request(?:_review|_review_comment)?$/.test(event)
}

/** On a server of one's own every label is that of a machine of one's own. */
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

/** None where the base cannot be known: then each is one that it does not name. */
async function readBaseRunners(scene: PublishScene): Promise<ReadonlySet<string>> {
  const { baseSha } = scene.job.trigger.pullRequest ?? {}
  if (baseSha === undefined) return new Set()
  const base = await readCommittedConfiguration(baseSha, scene)
  if (isUnreadable(base) || base.kind === 'broken') return new Set()
  return new Set([...base.valid.configuration.runners.values()].map(toRunnerKey))
}
