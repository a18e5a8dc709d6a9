import type { Diagnostic } from '../../../diagnostics/diagnostic'
import { suggestFix } from '../../../diagnostics/text/suggest'
import { noLabels, selectLabels } from '../../../event/select-labels'
import { pullRequestOf, type Trigger } from '../../../event/trigger'
import type { LabelPatterns } from '../../../images/configuration'
import { judgeEvent } from '../../facts/trust/judge-publishing'
import { judgeStoring } from '../../facts/trust/judge-storing'
import type { SupposedRun } from '../branch/plan-branch'
import type { Ground } from '../branch/read-ground'
import { misuse } from '../command-line/command'

/** The labels that nothing in the configuration takes, and those that name no image. */
export function findIdleLabels(labels: readonly string[], { read }: Ground): readonly Diagnostic[] {
  const { labels: patterns, images } = read.valid.configuration
  const names = images.map(({ name }) => name)
  return labels.flatMap(label => {
    const { buildAll, build, skip, unknown } = selectLabels([label], patterns, names)
    const [lost] = unknown
    if (lost !== undefined) {
      const message = `the label "${label}" names the image "${lost.image}", and ${read.name} has none of that name`
      return [misuse(message, suggestFix(lost.image, names))]
    }
    const asks = buildAll !== undefined || skip !== undefined || build.size > 0
    if (asks) return []
    return [misuse(`${read.name} does nothing for the label "${label}"`, adviseLabels(patterns))]
  })
}

function adviseLabels({ buildAll, build, skip }: LabelPatterns): string {
  const known = [...buildAll, ...build, ...skip]
  if (known.length > 0) return `it takes ${known.map(quote).join(', ')}`
  return [
    'add the key "labels" to it, as',
    'labels:',
    "  build: ['image: {image}']",
    "  build-all: ['images: all']",
    "  skip: ['images: skip']"
  ].join('\n')
}

function quote(text: string): string {
  return `"${text}"`
}

/** What the action would let a run of this event do: publish, store, follow labels. */
export async function judgeSupposed(
  trigger: Trigger,
  { place, read }: Ground,
  names: readonly string[]
): Promise<SupposedRun> {
  const job = { trigger, request: { config: toInput(read) } }
  const run = { world: place, job, repository: place.repository, read }
  const { configuration } = read.valid
  const request = pullRequestOf(trigger)
  const images = configuration.images.map(({ name }) => name)
  return {
    trigger,
    publishing: await judgeEvent(run),
    storing: await judgeStoring(run),
    labels:
      request === undefined || names.length > 0
        ? noLabels
        : selectLabels(request.labels, configuration.labels, images)
  }
}

function toInput({ origin, name }: Ground['read']) {
  return origin.kind === 'inline'
    ? ({ kind: 'inline', text: origin.text } as const)
    : ({ kind: 'file', path: origin.kind === 'file' ? origin.path : name } as const)
}
