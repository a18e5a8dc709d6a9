import type { RunFacts } from '../../checks/facts'
import { isUnreadable } from '../../diagnostics/unreadable'
import { noLabels, selectLabels } from '../../event/select-labels'
import { pullRequestOf } from '../../event/trigger'
import type { Configuration } from '../../images/configuration'
import type { GitHub, NoGitHub } from '../../ports/github/github'
import type { Job } from './read-job'

/** What the labels ask for; `staleLabels`: why they are the event's. */
export type LabelReading = Pick<RunFacts, 'labels' | 'staleLabels'>

/**
 * Labels count only on pull requests, as they are now if the API tells, and not if the input names
 * images. A run that was started again has its first payload: a label to skip may have been taken
 * away since, so it is not believed.
 */
export async function readLabels(
  { request, trigger }: Pick<Job, 'request' | 'trigger'>,
  configuration: Configuration,
  github: GitHub | NoGitHub
): Promise<LabelReading> {
  const pullRequest = pullRequestOf(trigger)
  if (pullRequest === undefined || request.images !== undefined) {
    return { labels: noLabels }
  }
  const names = configuration.images.map(image => image.name)
  const fresh = await readFresh(pullRequest.number, configuration, github)
  const isFresh = fresh !== undefined && !isUnreadable(fresh)
  const patterns =
    trigger.attempt > 1 && !isFresh ? { ...configuration.labels, skip: [] } : configuration.labels
  const labels = selectLabels(isFresh ? fresh : pullRequest.labels, patterns, names)
  return isUnreadable(fresh) ? { labels, staleLabels: fresh } : { labels }
}

/** Undefined if nobody looks at them, or no API exists. */
async function readFresh(
  number: number,
  { labels }: Configuration,
  github: GitHub | NoGitHub
): Promise<readonly string[] | NoGitHub | undefined> {
  const isConfigured = [labels.buildAll, labels.build, labels.skip].some(each => each.length > 0)
  if (!isConfigured || number === 0 || isUnreadable(github)) return undefined
  return github.listLabels(number)
}
