import { checkComparison } from '../../checks/run/check-comparison'
import { checkHead } from '../../checks/run/check-head'
import { checkListing } from '../../checks/run/check-listing'
import { checkPublishing } from '../../checks/run/check-publishing'
import { checkRequest } from '../../checks/run/check-request'
import { doubtListing } from '../../checks/run/doubt-listing'
import { findStaleSilences, silenceWarnings } from '../../checks/silence-warnings'
import { findSlowPatterns } from '../../checks/tree/check-plan'
import { compare } from '../../comparison/compare'
import { planComparison } from '../../comparison/plan-comparison'
import { arrangeDiagnostics } from '../../diagnostics/arrange-diagnostics'
import { type Diagnostic, hasMistake } from '../../diagnostics/diagnostic'
import { hideText } from '../../diagnostics/hide-text'
import { isUnreadable } from '../../diagnostics/unreadable'
import type { Plan } from '../../plan/plan'
import type { World } from '../../ports/world'
import { toOutputs } from '../../report/matrix/to-outputs'
import type { ReadConfiguration } from '../configuration/read-configuration'
import { readTrustedConfiguration } from '../configuration/read-trusted-configuration'
import { checkDirectory } from '../facts/check-directory'
import { indexComparison } from '../facts/index-comparison'
import { lookForFiles } from '../facts/look-for-files'
import { readJob } from '../facts/read-job'
import { readLabels } from '../facts/read-labels'
import type { RunFacts } from '../facts/run-facts'
import { checkRelations, checkSurvey, type Survey, surveyImages } from '../facts/survey-images'
import { checkRunners } from '../publishing/check-runners'
import { judgePublishing } from '../publishing/judge-publishing'
import { makePlan } from './make-plan'
import { failed, joinMistakes, type Outcome } from './outcome'

/** From the job to the plan and its outputs, or to every mistake that is in the way. */
export async function planRun(world: World): Promise<Outcome> {
  // Git starts while the configuration is read.
  const opening = world.openRepository('.')
  try {
    const job = readJob(world)
    const read = await readTrustedConfiguration(world, job, opening)
    const repository = await opening
    const isLost = read.kind === 'broken' || isUnreadable(repository)
    const misplaced = isLost ? checkDirectory(world) : []
    if (misplaced.length > 0) return failed([...job.diagnostics, ...misplaced])
    if (read.kind === 'broken') {
      const { explainBroken } = await import('../configuration/explain-broken')
      return await explainBroken({ world, job, read }, repository)
    }
    return await planFrom({ world, job, repository, read })
  } finally {
    const repository = await opening
    if (!isUnreadable(repository)) repository.close()
  }
}

async function planFrom(facts: RunFacts): Promise<Outcome> {
  const { world, job, repository, read } = facts
  const { configuration } = read.valid
  const publishing = await judgePublishing(facts)
  const asked = planComparison(job.trigger, {
    ...job.request,
    publishing: publishing.kind === 'allowed' ? 'allowed' : 'refused'
  })
  const found = await compare(asked, repository, world.github)
  const survey = await surveyImages(read, repository, found.head)
  const { head } = survey
  const labelled = await readLabels(job, configuration, world.github)
  const named = [
    ...checkRequest(job.request, configuration),
    ...(await checkListing(job.request, { head: head?.tree, repository, trigger: job.trigger }))
  ]
  const compared = doubtListing(found, named)
  const diagnostics = [
    job.diagnostics,
    read.valid.diagnostics,
    named,
    checkSurvey(read.valid, survey, lookForFiles(world, job.trigger)),
    checkRelations(read.valid, survey, job.request.platforms),
    labelled.diagnostics,
    await checkHead(job.trigger, repository),
    checkComparison(compared, { ...job, publishing, repository }),
    checkPublishing(publishing, job.diagnostics),
    await checkRunners(facts, compared.comparison)
  ].flat()
  const changes = await indexComparison(compared.comparison, repository)
  const plan = await makePlan({
    event: job.trigger.event,
    request: job.request,
    caller: job.caller,
    commit: compared.head ?? 'unknown',
    labels: labelled.labels,
    ...(job.trigger.kind === 'deletion' ? { deletion: job.trigger.deletion } : {}),
    ...{ repository, read, publishing, compared, changes, survey }
  })
  const indexes = head === undefined ? [changes.paths] : [head.index, changes.paths]
  const all = [...diagnostics, ...findSlowPatterns(read.valid, indexes)]
  return toOutcome(plan, facts, survey, all)
}

/** A file outside of the checkout is not quoted, whoever finds something in it. */
function hideOutside(
  diagnostics: readonly Diagnostic[],
  { origin, name }: ReadConfiguration
): readonly Diagnostic[] {
  return origin.kind === 'outside' ? hideText(diagnostics, name) : diagnostics
}

/** @param diagnostics mistakes among them: then the plan is made for those that only a plan shows */
function toOutcome(
  plan: Plan,
  { read, job: { request } }: RunFacts,
  survey: Survey,
  diagnostics: readonly Diagnostic[]
): Outcome {
  const { configuration, silences } = read.valid
  const { runners } = configuration
  const { stages } = request
  const platforms = request.platforms === 'split' ? 'split' : 'together'
  const before = hideOutside(silenceWarnings(diagnostics, silences).diagnostics, read)
  const told = arrangeDiagnostics(before)
  const made = toOutputs(plan, { runners, stages, platforms }, told)
  switch (made.kind) {
    case 'mistakes':
      return failed(joinMistakes(before, made.diagnostics))
    case 'outputs': {
      if (hasMistake(before)) return failed(before)
      const heard = silenceWarnings([...diagnostics, ...made.warnings], silences)
      const stale = findStaleSilences(heard.unused, survey)
      const warnings = arrangeDiagnostics(hideOutside([...heard.diagnostics, ...stale], read))
      const { silenced } = heard
      return { kind: 'planned', report: { plan, outputs: made.outputs, warnings, silenced } }
    }
  }
}
