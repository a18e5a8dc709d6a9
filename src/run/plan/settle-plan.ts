import { afterPlanChecks, runChecks } from '../../checks/checks'
import { judge, type RunFacts } from '../../checks/facts'
import { findStaleSilences, silenceWarnings } from '../../checks/silence-warnings'
import { arrangeDiagnostics } from '../../diagnostics/arrange-diagnostics'
import { type Diagnostic, hasMistake } from '../../diagnostics/diagnostic'
import { hideText } from '../../diagnostics/text/hide-text'
import type { Plan } from '../../plan/plan'
import type { MatrixSettings } from '../../report/matrix/settings'
import { type OutputsOrMistakes, toOutputs } from '../../report/matrix/to-outputs'
import { toReport } from '../../report/report'
import type { ReadConfiguration } from '../configuration/read-configuration'
import type { Remembered } from '../memory/remember-images'
import { makePlan } from './make-plan'
import { failed, joinMistakes, type Outcome } from './outcome'
import type { WeighedFacts } from './weigh-facts'

/**
 * The plan with its outputs and warnings, or every mistake. Pure.
 *
 * The plan is made despite mistakes, for those that only a plan shows.
 */
export function settlePlan(known: KnownRun, source: ReadConfiguration): Outcome {
  const { facts, remembered } = known
  const { configuration, silences } = facts.valid
  const diagnostics = [
    ...judge(runChecks, facts),
    ...judge(afterPlanChecks, facts),
    ...(remembered?.diagnostics ?? [])
  ]
  const before = hideOutside(silenceWarnings(diagnostics, silences).diagnostics, source)
  const settings: MatrixSettings = {
    runners: configuration.runners,
    stages: facts.request.stages,
    platforms: facts.platforms === 'split' ? 'split' : 'together',
    ...(doLaterRunsHeal(facts) ? { laterRuns: 'heal' as const } : {})
  }
  const made = makeOutputs(known, settings, arrangeDiagnostics(before))
  switch (made.kind) {
    case 'mistakes':
      return failed(joinMistakes(before, made.diagnostics))
    case 'outputs': {
      if (hasMistake(before)) return failed(before)
      const heard = silenceWarnings([...diagnostics, ...made.warnings], silences)
      const stale = findStaleSilences(heard.unused, facts)
      const warnings = arrangeDiagnostics(hideOutside([...heard.diagnostics, ...stale], source))
      const { silenced } = heard
      const report = toReport({ plan: made.plan, outputs: made.outputs, warnings, silenced })
      return { kind: 'planned', report, planArtifact: facts.request.planArtifact }
    }
  }
}

/** Everything that a plan and its warnings follow from. */
export interface KnownRun {
  readonly facts: RunFacts
  readonly weighed: WeighedFacts
  /** Missing without the key `reuse`. */
  readonly remembered?: Remembered | undefined
}

/**
 * A plan too large for its workflow is refused as if nothing were reused: it must not depend on what
 * a registry happens to have.
 */
function makeOutputs(
  { facts, weighed, remembered }: KnownRun,
  settings: MatrixSettings,
  told: readonly Diagnostic[]
): OutputsOrMistakes & { readonly plan: Plan } {
  const memory = remembered?.memory
  const plan = makePlan(facts, weighed, memory)
  if (plan.images.some(({ reuse }) => reuse)) {
    const whole = toOutputs(makePlan(facts, weighed), settings, told)
    if (whole.kind === 'mistakes') return { ...whole, plan }
  }
  return { ...toOutputs(plan, settings, told), plan }
}

/** The whole set is published each time, or a push is compared with the last that succeeded. */
function doLaterRunsHeal({ request, trigger, valid }: RunFacts): boolean {
  const { complete = false } = valid.configuration.publish
  return complete || (trigger.kind === 'push' && request.base === '')
}

/** A file outside the checkout is not quoted, whoever finds something in it. */
function hideOutside(
  diagnostics: readonly Diagnostic[],
  { origin, name }: ReadConfiguration
): readonly Diagnostic[] {
  return origin.kind === 'outside' ? hideText(diagnostics, name) : diagnostics
}
