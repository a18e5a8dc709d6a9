import type { PlanFacts } from '../../checks/facts'
import { noLabels } from '../../event/select-labels'
import type { Configuration } from '../../images/configuration'
import type { ImageInputs } from '../../inputs/inputs'
import { listParents } from '../../inputs/parents/list-parents'
import { indexChanges } from '../../inputs/questions/change-index'
import type { PlannedImage } from '../../plan/plan'
import type { Change, Comparison } from '../../tree/comparison'
import type { IndexedTree } from '../../tree/indexed-tree'
import { makePlan } from '../plan/make-plan'
import { weighFacts } from '../plan/weigh-facts'

/** A merge as the action sees it: a push with its `before` and `after`. */
export interface Merge {
  readonly base: string
  readonly head: string
  readonly changes: readonly Change[]
}

/** What the plan is made of at the commit of a merge. */
export interface MergeSide {
  /** With the images that the commit has. */
  readonly configuration: Configuration
  readonly tree: IndexedTree
  readonly inputs: ReadonlyMap<string, ImageInputs>
}

/** Plans a merge by the code of the action; the configuration is the same on both sides. */
export function planMerge(
  { base, head, changes }: Merge,
  { configuration, tree, inputs }: MergeSide
): readonly PlannedImage[] {
  const comparison: Comparison = {
    kind: 'trees',
    source: 'git',
    differences: [{ base, changes }]
  }
  const facts: PlanFacts = {
    ...{ valid: { configuration }, inputs, head: tree, parents: listParents(inputs) },
    ...{ event: 'push', request: {}, commit: head, labels: noLabels },
    compared: { comparison, text: '', tried: [] },
    changes: indexChanges(comparison),
    bases: [{ kind: 'same' }],
    publishing: { kind: 'allowed' }
  }
  return makePlan(facts, weighFacts(facts)).images
}
