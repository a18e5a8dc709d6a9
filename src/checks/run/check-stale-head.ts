import type { Diagnostic } from '../../diagnostics/diagnostic'
import type { Trigger } from '../../event/trigger'
import { toShortId } from '../../tree/compared'
import type { RunFacts } from '../facts'

/** A checkout of another commit than that of the run. */
export function checkStaleHead({ compared, trigger }: RunFacts): readonly Diagnostic[] {
  if (compared.otherHead === undefined || trigger.commit === undefined) return []
  const [here, there] = [toShortId(compared.otherHead), toShortId(trigger.commit)]
  return [
    {
      severity: 'warning',
      code: 'stale-head',
      message: `the commit checked out is "${here}", the run is about "${there}"`,
      fix: explainPlan(trigger)
    }
  ]
}

/** A pull request is planned by its own configuration, whichever of its commits is checked out. */
function explainPlan({ event }: Trigger): string {
  const plan = event.startsWith('pull_request')
    ? 'the plan is for the commit checked out'
    : 'the plan is for the commit checked out, by the configuration of the other one where it can be read,\nand publishes nothing unless the other one has it in its history'
  return `${plan}; for the other one, leave \`ref\` out of actions/checkout`
}
