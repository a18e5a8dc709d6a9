import { relationChecks } from '../../../checks/checks'
import { judge } from '../../../checks/facts'
import { findStaleSilences, silenceWarnings } from '../../../checks/silence-warnings'
import { findSlowPatterns } from '../../../checks/tree/check-patterns'
import type { Diagnostic } from '../../../diagnostics/diagnostic'
import type { Trigger } from '../../../event/trigger'
import type { ChangeIndex } from '../../../inputs/questions/change-index'
import type { Plan } from '../../../plan/plan'
import type { Workplace } from '../../../ports/process/terminal'
import type { ImagesInput } from '../../../request/request'
import { indexComparison } from '../../facts/index-comparison'
import { planBranch, selectRegistry } from '../branch/plan-branch'
import { type Branch, explainShallow } from '../branch/read-branch'
import { type Ground, readGround, withoutProposal } from '../branch/read-ground'
import { readOverrides } from '../branch/read-overrides'
import { type Invocation, misused, type Refusal } from '../command-line/command'
import { chooseSettings } from './choose-settings'
import { explainStart } from './explain-start'
import { findIdleLabels, judgeSupposed } from './judge-supposed'
import { parseWhatIf } from './parse-what-if'
import { supposeBranch } from './suppose-branch'
import { supposeChanges } from './suppose-changes'

/** What is planned for, as far as it is known before the plan. */
export interface Prepared extends Branch {
  readonly kind: 'prepared'
  /** Missing: no event is supposed. */
  readonly trigger?: Trigger
  /** undefined: as many as are needed. */
  readonly stages: number | undefined
  /** What people have to know first. */
  readonly note: string | undefined
}

/**
 * The branch that is checked out, or what the options suppose in its place, planned as its own
 * workflows do.
 */
export async function preparePlan(
  place: Workplace,
  invocation: Invocation
): Promise<Prepared | Refusal> {
  const overrides = readOverrides(place, invocation)
  if ('code' in overrides) return misused(overrides)
  const whatIf = parseWhatIf(invocation)
  if (!('labels' in whatIf)) return misused(...whatIf)
  const branch = await supposeBranch(whatIf, {
    ...{ place, terminal: invocation.terminal, parameters: invocation }
  })
  if (branch.kind !== 'supposed') return branch
  const { tree, trigger, files } = branch
  const said = await chooseSettings(place, tree, overrides)
  const ground = await readGround(place, { ...said, files }, tree)
  if (ground.kind !== 'ground') return ground
  const idle = findIdleLabels(whatIf.labels, ground)
  if (idle.length > 0) return misused(...idle)
  const compared = await supposeChanges(whatIf.changed, branch.compared, ground)
  if (!('comparison' in compared)) return misused(...compared)
  const run = trigger === undefined ? {} : { trigger }
  const started = trigger && explainStart(trigger, said.all, said.texts)
  const shallow = await explainShallow(compared, place)
  const notes = [ground.note, started, shallow].filter(each => each !== undefined)
  const note = notes.length === 0 ? undefined : notes.join('\n')
  return { kind: 'prepared', ground, tree, compared, stages: said.stages, note, ...run }
}

/** A plan, and what is to be said of it. */
export interface PlannedBranch extends Told {
  readonly kind: 'planned'
  readonly plan: Plan
  readonly changes: ChangeIndex
}

/** What is to be said of the ground of a plan. */
interface Told {
  /** Mistakes among them; neither sorted nor gathered. */
  readonly diagnostics: readonly Diagnostic[]
  /** The number of warnings that the configuration silences. */
  readonly silenced: number
}

/** @param names the images that are asked for; none: those that the changes affect */
export async function planPrepared(
  { ground, tree, compared, trigger }: Prepared,
  invocation: Invocation,
  names: readonly string[] = []
): Promise<PlannedBranch | Refusal> {
  const changes = await indexComparison(compared.comparison, ground.place.repository)
  const registry = selectRegistry(invocation, ground)
  if (registry !== undefined && 'kind' in registry) return registry
  const run = trigger === undefined ? {} : { run: await judgeSupposed(trigger, ground, names) }
  const asked = { compared, changes, registry, ...run, ...toRequest(names) }
  const { plan, diagnostics } = await planBranch({ ground, tree }, asked)
  return { kind: 'planned', plan, changes, ...judgeGround(ground, changes, diagnostics) }
}

/** @param others what else was found for the same plan */
export function judgeGround(
  ground: Ground,
  changes: ChangeIndex,
  others: readonly Diagnostic[] = []
): Told {
  const { valid } = ground.read
  const found = [
    ...ground.warnings,
    ...judge(relationChecks, ground.facts),
    ...findSlowPatterns(valid, [changes.paths]),
    ...others
  ]
  const heard = silenceWarnings(withoutProposal(found, ground), valid.silences)
  const stale = findStaleSilences(heard.unused, ground.facts)
  return { diagnostics: [...heard.diagnostics, ...stale], silenced: heard.silenced }
}

/** The names, as the action's input `images` gives them. */
function toRequest(names: readonly string[]): { readonly images?: ImagesInput } {
  if (names.length === 0) return {}
  const beside = names.filter(isNoWord)
  const isAll = beside.length < names.length
  return { images: isAll ? { kind: 'all', beside } : { kind: 'named', names } }
}

/** `all` is no image's name. */
export function isNoWord(name: string): boolean {
  return name !== 'all'
}
