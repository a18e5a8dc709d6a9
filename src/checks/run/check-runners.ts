import type { WrittenRunner } from '../../configuration/places/written-places'
import { type Diagnostic, problem } from '../../diagnostics/diagnostic'
import type { RunFacts } from '../facts'

/**
 * Runners that a pull request adds: they may be one's own machines, perhaps with secrets on them.
 * They are told, not refused: a change of the runner could not be tried otherwise, and whoever
 * changes the workflow chooses any.
 */
export function checkRunners({ newRunners }: RunFacts): readonly Diagnostic[] {
  return newRunners.map(toWarning)
}

function toWarning({ runner, place }: WrittenRunner): Diagnostic {
  return problem('new-runner', {
    message: `the pull request chooses the runner "${runner}", which its base does not name`,
    fix: 'look at who may use that runner before this run is approved or merged; a runner group can\nkeep it for other workflows',
    place
  })
}
