import type { PlanFacts } from '../src/checks/facts'
import { noLabels } from '../src/event/select-labels'
import type { Configuration } from '../src/images/configuration'
import type { ImageInputs } from '../src/inputs/inputs'
import { listParents } from '../src/inputs/parents/list-parents'
import { indexChanges } from '../src/inputs/questions/change-index'
import type { PlannedImage } from '../src/plan/plan'
import type { Repository } from '../src/ports/repository'
import { readInputs } from '../src/run/facts/survey-images'
import { makePlan } from '../src/run/plan/make-plan'
import { weighFacts } from '../src/run/plan/weigh-facts'
import type { Change, Comparison } from '../src/tree/comparison'
import type { IndexedTree } from '../src/tree/indexed-tree'

/** A merge as the action sees it: a push with `before` and `after`. */
export interface Merge {
  readonly base: string
  readonly head: string
  readonly changes: readonly Change[]
}

/** What image-matrix answers to a merge. */
export interface OurAnswer {
  readonly inputs: ReadonlyMap<string, ImageInputs>
  readonly images: readonly PlannedImage[]
}

/** Plans a merge with the code of the action; the configuration is the same on both sides. */
export async function planMerge(
  { base, head, changes }: Merge,
  configuration: Configuration,
  { repository, tree }: { readonly repository: Repository; readonly tree: IndexedTree }
): Promise<OurAnswer> {
  const { images } = configuration
  const question = {
    images,
    head: tree,
    configuration: { kind: 'file', path: 'image-matrix.yml' } as const
  }
  const inputs = await readInputs(question, repository)
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
  return {
    inputs,
    images: makePlan(facts, weighFacts(facts)).images
  }
}
