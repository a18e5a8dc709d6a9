import type { PlanFacts } from '../../../checks/facts'
import type { Diagnostic } from '../../../diagnostics/diagnostic'
import type { PublishVerdict } from '../../../event/decide-publishing'
import type { StoringVerdict } from '../../../event/decide-storing'
import { type LabelVerdict, noLabels } from '../../../event/select-labels'
import type { Trigger } from '../../../event/trigger'
import type { ChangeIndex } from '../../../inputs/questions/change-index'
import { commandLine, type Plan } from '../../../plan/plan'
import type { Registry } from '../../../ports/registry/registry'
import type { ImagesInput } from '../../../request/request'
import type { Compared } from '../../../tree/compared'
import { readBaseSide } from '../../configuration/read-base-side'
import { askRegistries } from '../../memory/ask-registries'
import { makePlan } from '../../plan/make-plan'
import { weighFacts } from '../../plan/weigh-facts'
import { type Invocation, misuse, misused, type Refusal } from '../command-line/command'
import type { Branch } from './read-branch'
import type { Ground } from './read-ground'

/** A plan, and what registries could not be asked. */
export interface BranchPlan {
  readonly plan: Plan
  /** Only warnings. */
  readonly diagnostics: readonly Diagnostic[]
}

/** What a plan of the branch is about. */
export interface Asked {
  /** The changes that are assumed. */
  readonly compared: Compared
  /** The same, indexed once. */
  readonly changes: ChangeIndex
  readonly images?: ImagesInput
  /** Missing: registries are not asked what they have. */
  readonly registry?: Registry | undefined
  /** Missing: no event is supposed, and nothing is ever published or stored. */
  readonly run?: SupposedRun | undefined
}

/** A run that somebody supposes, as the action would judge it. */
export interface SupposedRun {
  readonly trigger: Trigger
  readonly publishing: PublishVerdict
  readonly storing: StoringVerdict
  readonly labels: LabelVerdict
}

const commandLineRun = {
  publishing: { kind: 'refused', because: 'the command line only shows what would be built' },
  storing: { kind: 'refused', because: 'the command line stores nothing' },
  labels: noLabels
} as const

/** The plan for a branch. */
export async function planBranch(
  { ground, tree }: Pick<Branch, 'ground' | 'tree'>,
  { compared, changes, images, registry, run }: Asked
): Promise<BranchPlan> {
  const { read, place } = ground
  const { publishing, labels, storing } = run ?? commandLineRun
  const { repository, bake } = place
  const whose = { caller: { kind: 'person' }, repository, bake, read } as const
  const facts: PlanFacts = {
    ...ground.facts,
    event: run?.trigger.event ?? commandLine,
    request: images === undefined ? {} : { images },
    ...{ publishing, labels, compared, changes },
    bases: await readBaseSide(ground.facts, compared.comparison, whose),
    commit: compared.head ?? tree ?? 'unknown',
    ...(run?.trigger.kind === 'deletion' ? { deletion: run.trigger.deletion } : {})
  }
  const weighed = weighFacts(facts)
  const remembered = await askRegistries({ facts, weighed }, registry, () => storing)
  const plan = makePlan(facts, weighed, remembered?.memory)
  return { plan, diagnostics: remembered?.diagnostics ?? [] }
}

/**
 * The registries that the option "registry" asks, or the mistake that nothing is reused anyway;
 * undefined: the option is not given.
 */
export function selectRegistry(
  { given, terminal }: Invocation,
  { read }: Ground
): Registry | Refusal | undefined {
  if (!given.has('registry')) return undefined
  if (read.valid.configuration.reuse !== undefined) return terminal.registry
  const message = `the option "--registry" asks for images to reuse, and ${read.name} has no key "reuse"`
  return misused(misuse(message, 'add the line "reuse: {}" to it'))
}
