import { type Diagnostic, problem } from '../../diagnostics/diagnostic'
import { suggestFix } from '../../diagnostics/text/suggest'
import type { LabelVerdict } from '../../event/select-labels'
import type { ApiNeed } from '../../tree/compared'
import type { RunFacts } from '../facts'

/** Labels that could not be asked for, that name no image, or that contradict each other. */
export function checkLabels({ labels, staleLabels, valid }: RunFacts): readonly Diagnostic[] {
  const names = valid.configuration.images.map(({ name }) => name)
  const refused = staleLabels === undefined ? [] : [toWarning(staleLabels)]
  return [...refused, ...checkNames(labels, names)]
}

function toWarning({
  because,
  lacks
}: {
  readonly because: string
  readonly lacks: ApiNeed
}): Diagnostic {
  return problem('labels-unreadable', {
    message: `the labels are those of the event, which may be out of date: ${because}`,
    fix: toFix(lacks)
  })
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

function checkNames(labels: LabelVerdict, names: readonly string[]): Diagnostic[] {
  const unknown = labels.unknown.map(({ label, image }): Diagnostic =>
    problem('unknown-label-image', {
      message: `the label "${label}" names the image "${image}", which does not exist`,
      fix: suggestFix(image, names)
    })
  )
  const { buildAll, skip } = labels
  if (buildAll === undefined || skip === undefined) return unknown
  const beaten: Diagnostic = problem('label-beats-skip', {
    message: `the label "${buildAll}" builds every image, so "${skip}" skips none`,
    fix: 'take one of the two labels away'
  })
  return [...unknown, beaten]
}
