import type { PlanFacts, TreeFacts } from '../../checks/facts'
import type { PossibleRun } from '../../checks/workflows/workflow-facts'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import { unreadable } from '../../diagnostics/unreadable'
import type { PublishVerdict } from '../../event/decide-publishing'
import type { StoringVerdict } from '../../event/decide-storing'
import { noLabels } from '../../event/select-labels'
import type { RepositoryPath } from '../../paths/repository-path'
import type { Plan } from '../../plan/plan'
import type { Registry } from '../../ports/registry/registry'
import type { MatrixSettings } from '../../report/matrix/settings'
import { countStages } from '../../report/matrix/stages'
import { toOutputs } from '../../report/matrix/to-outputs'
import type { Compared } from '../../tree/compared'
import { toOverlay } from '../../tree/to-overlay'
import { indexComparison } from '../facts/index-comparison'
import { askRegistries } from '../memory/ask-registries'
import { makePlan } from '../plan/make-plan'
import { weighFacts } from '../plan/weigh-facts'

/** What is planned for, in thought. */
interface Supposed {
  /** As it ends a sentence: `in a run that builds everything`. */
  readonly name: string
  /** `all`: everything is built, as by the input `images`. */
  readonly changed: 'all' | readonly RepositoryPath[]
  readonly publishing: PublishVerdict
}

/** An event that the workflow knows. */
const supposedEvent = 'push'

const refused: PublishVerdict = { kind: 'refused', because: 'the event does not publish' }

/** A plan that is made in thought, or the mistakes that GitHub could not run on. */
export interface SupposedPlan {
  readonly plan: Plan
  readonly run: PossibleRun | undefined
  /** Mistakes and warnings of the plan and its outputs. */
  readonly diagnostics: readonly Diagnostic[]
}

/** The settings of matrices; without a number of stages there are as many as are needed. */
export type SupposedSettings = Omit<MatrixSettings, 'stages'> & {
  readonly stages: number | undefined
}

/** The plan in which everything is built and published. */
export function supposeWhole(facts: TreeFacts, settings: SupposedSettings): Promise<SupposedPlan> {
  const supposed = { name: 'in a run that builds everything', changed: 'all' } as const
  return suppose({ ...supposed, publishing: { kind: 'allowed' } }, facts, settings)
}

/** More images than these are not changed one by one. */
const mostImages = 40

/**
 * The runs that there may be, each with another shape: everything, nothing, and what a change of one
 * image's Dockerfile leads to; published and not.
 */
export async function listPossibleRuns(
  facts: TreeFacts,
  settings: MatrixSettings
): Promise<readonly PossibleRun[]> {
  const { images } = facts.valid.configuration
  const changes = images.slice(0, mostImages).map(({ name, prod }) => ({
    name: `in a run that changes "${name}" alone`,
    changed: [prod.file]
  }))
  const supposed = [
    { name: 'in a run that builds everything', changed: 'all' } as const,
    { name: 'in a run that has nothing to build', changed: [] },
    ...changes
  ]
  const runs = new Map<string, PossibleRun>()
  for (const publishing of [{ kind: 'allowed' } as const, refused]) {
    for (const each of supposed) {
      const { run } = await suppose({ ...each, publishing }, facts, settings)
      const shape = run === undefined ? '' : describeShape(run)
      if (run !== undefined && !runs.has(shape)) runs.set(shape, run)
    }
  }
  return [...runs.values()]
}

/** What decides which jobs run. */
function describeShape({ outputs, publishing, size }: PossibleRun): string {
  const verdicts = [...outputs].filter(([name]) => name.startsWith('do_') || name === 'stage_count')
  return JSON.stringify([publishing, size, verdicts, outputs.get('skip_images') === '[]'])
}

async function suppose(
  { name, changed, publishing }: Supposed,
  tree: TreeFacts,
  settings: SupposedSettings
): Promise<SupposedPlan> {
  const compared = toCompared(changed, tree)
  const nothing = unreadable('nothing is compared')
  const facts: PlanFacts = {
    ...{ ...tree, event: supposedEvent, labels: noLabels, bases: [], commit: 'supposed' },
    request: changed === 'all' ? { images: { kind: 'all', beside: [] } } : {},
    ...{ publishing, compared, changes: await indexComparison(compared.comparison, nothing) }
  }
  const weighed = weighFacts(facts)
  const remembered = await askRegistries({ facts, weighed }, emptyRegistry, () =>
    toStoring(publishing)
  )
  const plan = makePlan(facts, weighed, remembered?.memory)
  const stages = settings.stages ?? Math.max(1, countStages(plan.images))
  const made = toOutputs(plan, { ...settings, stages })
  if (made.kind === 'mistakes') return { plan, run: undefined, diagnostics: made.diagnostics }
  const size = changed === 'all' ? 'everything' : changed.length === 0 ? 'nothing' : 'some'
  const run: PossibleRun = {
    ...{ name, size, outputs: made.outputs },
    publishing: publishing.kind === 'allowed' ? 'allowed' : 'refused'
  }
  return { plan, run, diagnostics: made.warnings }
}

function toCompared(changed: Supposed['changed'], { head }: TreeFacts): Compared {
  const [text, tried] = ['what may change', [] as readonly string[]]
  if (changed === 'all') return { comparison: { kind: 'event', because: text }, text, tried }
  const differences = [toOverlay(changed, head?.tree)] as const
  return { comparison: { kind: 'overlay', source: 'changed-files', differences }, text, tried }
}

/** With `reuse` a run that publishes also stores, and what no registry has. */
function toStoring(publishing: PublishVerdict): StoringVerdict {
  if (publishing.kind === 'allowed') return publishing
  return { kind: 'refused', because: 'the event does not store' }
}

/** Nothing is asked: it has nothing. */
const emptyRegistry: Registry = {
  ask: () => Promise.resolve({ kind: 'absent' }),
  readCreated: () => Promise.resolve({ kind: 'absent' })
}
