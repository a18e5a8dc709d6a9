import type { Diagnostic } from '../../diagnostics/diagnostic'
import { suggestFix } from '../../diagnostics/suggest'
import { isUnreadable } from '../../diagnostics/unreadable'
import { type LabelVerdict, noLabels, selectLabels } from '../../event/select-labels'
import { pullRequestOf } from '../../event/trigger'
import type { Configuration } from '../../images/configuration'
import type { ApiNeed, GitHub, NoGitHub } from '../../ports/world'
import type { Job } from './read-job'

/** What the labels ask for, and what is worth a warning. */
export interface LabelReading {
  readonly labels: LabelVerdict
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Labels count on pull requests alone, as they are now where the API tells, and not where images
 * are named by the input. A run that was started again has its first payload: a label to skip may
 * have been taken away since, so it is not believed.
 */
export async function readLabels(
  { request, trigger }: Job,
  configuration: Configuration,
  github: GitHub | NoGitHub
): Promise<LabelReading> {
  const pullRequest = pullRequestOf(trigger)
  if (pullRequest === undefined || request.images !== undefined) {
    return { labels: noLabels, diagnostics: [] }
  }
  const names = configuration.images.map(image => image.name)
  const fresh = await readFresh(pullRequest.number, configuration, github)
  const isFresh = fresh !== undefined && !isUnreadable(fresh)
  const patterns =
    trigger.attempt > 1 && !isFresh ? { ...configuration.labels, skip: [] } : configuration.labels
  const labels = selectLabels(isFresh ? fresh : pullRequest.labels, patterns, names)
  const refused = isUnreadable(fresh) ? [toWarning(fresh)] : []
  return { labels, diagnostics: [...refused, ...checkLabels(labels, names)] }
}

/** Undefined where nobody looks at them, or there is no API. */
async function readFresh(
  number: number,
  { labels }: Configuration,
  github: GitHub | NoGitHub
): Promise<readonly string[] | NoGitHub | undefined> {
  const isConfigured = [labels.buildAll, labels.build, labels.skip].some(each => each.length > 0)
  if (!isConfigured || number === 0 || isUnreadable(github)) return undefined
  return github.listLabels(number)
}

function toWarning({ because, lacks }: NoGitHub): Diagnostic {
  return {
    severity: 'warning',
    code: 'labels-unreadable',
    message: `the labels are those of the event, which may be out of date: ${because}`,
    fix: toFix(lacks)
  }
}

const permissions = 'permissions: { contents: read, pull-requests: read }'

function toFix(lacks: ApiNeed): string {
  switch (lacks) {
    case 'permission':
      return `let the token read them, by\n${permissions}`
    case 'token':
      return `leave the input "token" out, which is the job's own then, and let it read them, by\n${permissions}`
    case 'server':
      return 'start the run again, if labels were changed since the event'
  }
}

function checkLabels(labels: LabelVerdict, names: readonly string[]): Diagnostic[] {
  const unknown = labels.unknown.map(({ label, image }): Diagnostic => ({
    severity: 'warning',
    code: 'unknown-label-image',
    message: `the label "${label}" names the image "${image}", which does not exist`,
    fix: suggestFix(image, names)
  }))
  const { buildAll, skip } = labels
  if (buildAll === undefined || skip === undefined) return unknown
  const beaten: Diagnostic = {
    severity: 'warning',
    code: 'label-beats-skip',
    message: `the label "${buildAll}" builds every image, so "${skip}" skips none`,
    fix: 'take one of the two labels away'
  }
  return [...unknown, beaten]
}
