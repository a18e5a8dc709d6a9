import { afterPlanChecks, runChecks } from '../../checks/checks'
import { judge, type RunFacts } from '../../checks/facts'
import { findStaleSilences, silenceWarnings } from '../../checks/silence-warnings'
import { arrangeDiagnostics } from '../../diagnostics/arrange-diagnostics'
import { type Diagnostic, hasMistake } from '../../diagnostics/diagnostic'
import { hideText } from '../../diagnostics/text/hide-text'
import { toOutputs } from '../../report/matrix/to-outputs'
import type { MatrixSettings } from '../../report/settings'
import type { ReadConfiguration } from '../configuration/read-configuration'
import { makePlan } from './make-plan'
import { failed, joinMistakes, type Outcome } from './outcome'

/**
 * The plan with its outputs and warnings, or every mistake. Pure.
 *
 * The plan is made despite mistakes, for those that only a plan shows.
 */
export function settlePlan(facts: RunFacts, source: ReadConfiguration): Outcome {
  const { configuration, silences } = facts.valid
  const plan = makePlan(facts)
  const diagnostics = [...judge(runChecks, facts), ...judge(afterPlanChecks, facts)]
  const before = hideOutside(silenceWarnings(diagnostics, silences).diagnostics, source)
  const settings: MatrixSettings = {
    runners: configuration.runners,
    stages: facts.request.stages,
    platforms: facts.platforms === 'split' ? 'split' : 'together'
  }
  const made = toOutputs(plan, settings, arrangeDiagnostics(before))
  switch (made.kind) {
    case 'mistakes':
      return failed(joinMistakes(before, made.diagnostics))
    case 'outputs': {
      if (hasMistake(before)) return failed(before)
      const heard = silenceWarnings([...diagnostics, ...made.warnings], silences)
      const stale = findStaleSilences(heard.unused, facts)
      const warnings = arrangeDiagnostics(hideOutside([...heard.diagnostics, ...stale], source))
      const { silenced } = heard
      const report = { plan, outputs: made.outputs, warnings, silenced }
      return { kind: 'planned', report, planArtifact: facts.request.planArtifact }
    }
  }
}

/** A file outside the checkout is not quoted, whoever finds something in it. */
function hideOutside(
  diagnostics: readonly Diagnostic[],
  { origin, name }: ReadConfiguration
): readonly Diagnostic[] {
  return origin.kind === 'outside' ? hideText(diagnostics, name) : diagnostics
}
