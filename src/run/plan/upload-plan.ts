import { problem } from '../../diagnostics/diagnostic'
import { planArtifact } from '../../images/artifact-name'
import type { Artifacts } from '../../ports/github/artifacts'
import { renderSummary } from '../../report/summary/render-summary'
import type { Outcome } from './outcome'

/**
 * Uploads the plan if the step asks for it. A failed upload is a warning next to the plan, which is
 * as good without it.
 */
export async function uploadPlan(outcome: Outcome, artifacts: Artifacts): Promise<Outcome> {
  if (outcome.kind === 'failed' || outcome.planArtifact === 'none') return outcome
  const { report } = outcome
  const files = new Map([
    ['plan.json', report.outputs.get('plan') ?? ''],
    ['summary.md', renderSummary(report)]
  ])
  const complaint = await artifacts.upload(planArtifact, files)
  if (complaint === undefined) return outcome
  const { because: message, fix } = complaint
  const warning = problem('plan-not-uploaded', { message, fix })
  return { ...outcome, report: { ...report, warnings: [...report.warnings, warning] } }
}
