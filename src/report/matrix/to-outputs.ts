import { arrangeDiagnostics } from '../../diagnostics/arrange-diagnostics'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import type { Plan, PlannedImage } from '../../plan/plan'
import { toJson } from '../json/json'
import { details, leastDetail, toPlanJson } from '../json/to-plan-json'
import type { Entry } from './entry'
import {
  countCharacters,
  type CountedMatrix,
  findEntryMistakes,
  findEntryWarnings,
  findSizeMistakes,
  findSumWarnings,
  outputLimit
} from './limits'
import { type OutputName, outputNames, type Outputs } from './outputs'
import type { MatrixSettings } from './settings'
import { countStages, findStageMistakes } from './stages'
import { type Entries, orderByStage, toEntries } from './to-entries'

/** The outputs of a plan, or every reason why GitHub could not run on them. */
export type OutputsOrMistakes =
  | {
      readonly kind: 'outputs'
      readonly outputs: Outputs
      readonly warnings: readonly Diagnostic[]
    }
  | { readonly kind: 'mistakes'; readonly diagnostics: readonly Diagnostic[] }

/** Every output of the action, with as much of the plan's evidence as fits. */
export function toOutputs(
  plan: Plan,
  settings: MatrixSettings,
  told: readonly Diagnostic[] = []
): OutputsOrMistakes {
  const entries = toEntries(plan, settings)
  const stages = toStages(entries.build, settings)
  const { needed, optional } = listMatrices(entries, stages, settings)
  const unused = findEntryWarnings(optional)
  const known = arrangeDiagnostics([...told, ...unused])
  const outputs = fitPlan({ plan, warnings: known }, toValues(plan, entries, stages))
  const diagnostics = [
    ...findStageMistakes(plan.images, settings.stages),
    ...findEntryMistakes(needed),
    ...findSizeMistakes(outputs)
  ]
  if (diagnostics.length > 0) return { kind: 'mistakes', diagnostics }
  const warnings = [...unused, ...findSumWarnings(outputs)]
  return { kind: 'outputs', outputs, warnings }
}

/** The build matrix by stages; none if the workflow has one build job. */
function toStages(build: readonly Entry[], { stages }: MatrixSettings): readonly Entry[][] {
  if (stages < 2) return []
  return Array.from({ length: stages }, (_, stage) =>
    build.filter(entry => entry.get('stage') === String(stage))
  )
}

interface Matrices {
  /** A job runs on each of these, whatever the workflow looks like. */
  readonly needed: readonly CountedMatrix[]
  /** A job may also run on these, for example one that looks at each image that was built. */
  readonly optional: readonly CountedMatrix[]
}

/**
 * The matrices that jobs run on. Stage jobs build by the stage matrices, and with split platforms
 * the publishing job joins the legs: it runs once for each image.
 */
function listMatrices(
  entries: Entries,
  stages: readonly Entry[][],
  { platforms }: MatrixSettings
): Matrices {
  const build = { name: 'build_matrix', count: entries.build.length }
  const publish = { name: 'publish_matrix', count: entries.publish.length }
  const merge = { name: 'merge_matrix', count: entries.merge.length }
  const test = { name: 'test_matrix', count: entries.test.length }
  const staged = stages.map((stage, index) => ({ name: `stages[${index}]`, count: stage.length }))
  const isSplit = platforms === 'split'
  return {
    needed: [...(stages.length === 0 ? [build] : staged), isSplit ? merge : publish, test],
    optional: [...(stages.length === 0 ? [] : [build]), ...(isSplit ? [publish] : [])]
  }
}

type Values = Readonly<Record<Exclude<OutputName, 'plan'>, string>>

/** An entry stands in several matrices, and is made a text once. */
function toValues(plan: Plan, entries: Entries, stages: readonly Entry[][]): Values {
  const images = orderByStage(plan.images)
  const texts = new Map<Entry, string>()
  const toText = (entry: Entry): string => {
    const text = texts.get(entry) ?? toJson(entry)
    texts.set(entry, text)
    return text
  }
  const toMatrix = (of: readonly Entry[]): string => `{"include":[${of.map(toText).join(',')}]}`
  return {
    result: 'planned',
    do_build: String(entries.build.length > 0),
    do_publish: String(entries.publish.length > 0),
    do_dev: String(entries.dev.length > 0),
    do_test: String(entries.test.length > 0),
    build_matrix: toMatrix(entries.build),
    publish_matrix: toMatrix(entries.publish),
    test_matrix: toMatrix(entries.test),
    dev_matrix: toMatrix(entries.dev),
    build_images: toJson(toNames(images.filter(({ build }) => build))),
    publish_images: toJson(toNames(images.filter(({ publish }) => publish))),
    dev_images: toJson(toNames(images.filter(({ dev }) => dev))),
    test_images: toJson(toNames(images.filter(({ test }) => test))),
    skip_images: toJson(toNames(plan.images.filter(({ build, reuse }) => !build && !reuse))),
    stages: `[${stages.map(toMatrix).join(',')}]`,
    stage_count: String(countStages(plan.images)),
    merge_matrix: toMatrix(entries.merge),
    do_reuse: String(plan.images.some(({ reuse }) => reuse)),
    reuse_images: toJson(toNames(images.filter(({ reuse }) => reuse))),
    do_store: String(entries.store.length > 0),
    store_matrix: toMatrix(entries.store)
  }
}

function toNames(images: readonly PlannedImage[]): string[] {
  return images.map(planned => planned.image.name)
}

/** What the output `plan` tells: all warnings except the one about its own size. */
interface Told {
  readonly plan: Plan
  readonly warnings: readonly Diagnostic[]
}

/**
 * The plan keeps as much evidence as leaves all outputs together within what a job passes on; if
 * the rest alone exceeds that, as much as it can pass on by itself.
 */
function fitPlan(told: Told, values: Values): Outputs {
  const room = outputLimit - countCharacters(Object.values(values))
  const text =
    shedUntil(told, room) ??
    shedUntil(told, outputLimit) ??
    toPlanJson(told.plan, told.warnings, leastDetail)
  const all = { ...values, plan: text }
  return new Map(outputNames.map(name => [name, all[name]]))
}

/** The plan with the most detail that fits; each step is smaller than the one before. */
function shedUntil({ plan, warnings }: Told, room: number): string | undefined {
  if (room <= 0) return undefined
  let fitting: string | undefined
  let low = 0
  let high = details.length
  // Usually all of it fits, so that is tried first; otherwise the steps are searched by halves.
  for (let step = 0; low < high; step = (low + high) >> 1) {
    const text = toPlanJson(plan, warnings, details[step])
    if (text.length > room) low = step + 1
    else {
      fitting = text
      high = step
    }
  }
  return fitting
}
