import { relationChecks, treeChecks } from '../../../checks/checks'
import { judge, type TreeFacts } from '../../../checks/facts'
import { findSlowPatterns } from '../../../checks/tree/check-patterns'
import type { PossibleRun } from '../../../checks/workflows/workflow-facts'
import { type Diagnostic, hasMistake, type Place } from '../../../diagnostics/diagnostic'
import { countStages } from '../../../report/matrix/stages'
import { checkReadable } from '../../configuration/check-readable'
import { type ReadConfiguration, readConfiguration } from '../../configuration/read-configuration'
import { surveyImages } from '../../facts/survey-images'
import { joinMistakes } from '../../plan/outcome'
import type { PlanSettings } from '../../workflows/plan-settings'
import type { CheckPlace } from '../check-place'
import { listPossibleRuns, type SupposedSettings, supposeWhole } from '../possible-runs'

/** What there is to say of a configuration, as some steps plan by it. */
export interface JudgedSettings {
  readonly settings: PlanSettings
  readonly diagnostics: readonly Diagnostic[]
  /** Missing: the configuration could not be read. */
  readonly known?: KnownSettings
}

/** A configuration that could be read, with what is planned by it. */
export interface KnownSettings {
  readonly read: ReadConfiguration
  readonly facts: TreeFacts
  /** Those of images whose Dockerfiles are there: of the others a mistake tells all there is. */
  readonly sound: TreeFacts
  /** How many stages the plan of everything has. */
  readonly stages: number
  /** None where nothing can be planned. */
  readonly runs: readonly PossibleRun[]
}

/** Plans everything as these settings say, and judges all that is known. */
export async function judgeSettings(
  settings: PlanSettings,
  { checkout, repository, tree }: CheckPlace
): Promise<JudgedSettings> {
  const read = await readConfiguration(settings.config, checkout)
  const isInWorkingTree = (file: string): boolean => checkout.readText(file).kind === 'text'
  const { platforms } = settings
  if (read.kind === 'broken') {
    const scope = { repository, commit: tree, isInWorkingTree, platforms }
    const further = await checkReadable(read, scope)
    return { settings, diagnostics: [...read.diagnostics, ...further] }
  }
  const survey = await surveyImages(read, repository, tree)
  const facts: TreeFacts = { ...survey, isInWorkingTree, platforms }
  const found = [
    ...read.valid.diagnostics,
    ...judge(treeChecks, facts),
    ...judge(relationChecks, facts)
  ]
  const matrices: SupposedSettings = {
    runners: read.valid.configuration.runners,
    stages: settings.stages,
    platforms: platforms === 'split' ? 'split' : 'together'
  }
  const whole = await supposeWhole(facts, matrices)
  const stages = Math.max(1, countStages(whole.plan.images))
  // What a workflow lacks is told at once, whatever its number of stages is.
  const shaped = { ...matrices, stages: Math.max(settings.stages ?? 1, stages) }
  const runs = hasMistake(found) ? [] : await listPossibleRuns(facts, shaped)
  const slow = findSlowPatterns(read.valid, facts.head === undefined ? [] : [facts.head.index])
  return {
    settings,
    diagnostics: joinMistakes([...found, ...slow], placeAtStep(whole.diagnostics, settings)),
    known: { read, facts, sound: withoutLost(facts, found), stages, runs }
  }
}

function withoutLost(facts: TreeFacts, found: readonly Diagnostic[]): TreeFacts {
  const { valid, variants } = facts
  const lines = new Set(found.filter(({ code }) => code === lost).map(({ place }) => toKey(place)))
  const gone = new Set(
    valid.dockerfiles.filter(({ place }) => lines.has(toKey(place))).map(({ image }) => image)
  )
  if (gone.size === 0) return facts
  const images = valid.configuration.images.filter(({ name }) => !gone.has(name))
  return {
    ...facts,
    valid: { ...valid, configuration: { ...valid.configuration, images } },
    variants: variants.filter(({ image }) => !gone.has(image))
  }
}

const lost: Diagnostic['code'] = 'untracked-dockerfile'

function toKey(place: Place | undefined): string {
  return JSON.stringify([place?.source, place?.line, place?.column])
}

/** What is wrong with a plan is wrong with the step that asks for it. */
function placeAtStep(
  diagnostics: readonly Diagnostic[],
  { uses }: PlanSettings
): readonly Diagnostic[] {
  if (uses.length === 0) return diagnostics
  return diagnostics.flatMap(each =>
    each.place === undefined
      ? uses.map(({ step }) => ({ ...each, place: (step.given.get('stages') ?? step).at }))
      : [each]
  )
}
