import { suggestFix } from '../config/suggest'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Configuration } from '../plan/configuration'
import { noLabels, selectLabels, type LabelVerdict } from '../plan/select-labels'
import type { Trigger } from '../plan/trigger'

/** What the labels ask for, and what is worth a warning. */
export interface LabelReading {
  readonly labels: LabelVerdict
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Labels count on pull requests alone. A run that was started again has its first payload: a
 * label to skip may have been taken away since, so it is not believed.
 */
export function readLabels(trigger: Trigger, configuration: Configuration): LabelReading {
  if (trigger.pullRequest === undefined) return { labels: noLabels, diagnostics: [] }
  const names = configuration.images.map(image => image.name)
  const patterns =
    trigger.attempt > 1 ? { ...configuration.labels, skip: [] } : configuration.labels
  const labels = selectLabels(trigger.pullRequest.labels, patterns, names)
  return { labels, diagnostics: checkLabels(labels, names) }
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
