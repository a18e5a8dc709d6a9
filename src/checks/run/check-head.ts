import { type Diagnostic, problem } from '../../diagnostics/diagnostic'
import { type Trigger, trustedConfigurationOf } from '../../event/trigger'
import { toShortId } from '../../tree/compared'
import type { RunFacts } from '../facts'

/** Warns of a checkout that is another commit than that of the run. */
export function checkHead({
  trigger,
  otherHead
}: Pick<RunFacts, 'trigger' | 'otherHead'>): readonly Diagnostic[] {
  if (otherHead === undefined || trigger.commit === undefined) return []
  const [here, there] = [toShortId(otherHead), toShortId(trigger.commit)]
  return [
    problem('stale-head', {
      message: `the commit checked out is "${here}", the run is about "${there}"`,
      fix: `${explainPlan(trigger)}; for the other one, leave \`ref\` out of actions/checkout`
    })
  ]
}

/** A pull request is planned by its own configuration, whichever of its commits is checked out. */
function explainPlan(trigger: Trigger): string {
  switch (trustedConfigurationOf(trigger)) {
    case 'base':
    case 'checkout':
      return 'the plan is for the commit checked out'
    case 'commit':
      return 'the plan is for the commit checked out, by the configuration of the other one where it can be read,\nand publishes nothing unless the other one has it in its history'
  }
}
