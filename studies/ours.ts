import type { Configuration } from '../src/images/configuration'
import type { ImageInputs } from '../src/inputs/inputs'
import type { PlannedImage } from '../src/plan/plan'
import type { Repository } from '../src/ports/git/repository'
import { readInputs } from '../src/run/facts/survey-images'
import { type Merge, planMerge as planByAction } from '../src/run/replay/plan-merge'
import type { IndexedTree } from '../src/tree/indexed-tree'

/** What image-matrix answers to a merge. */
export interface OurAnswer {
  readonly inputs: ReadonlyMap<string, ImageInputs>
  readonly images: readonly PlannedImage[]
}

/** Plans a merge with the code of the action; the configuration is the same on both sides. */
export async function planMerge(
  merge: Merge,
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
  return { inputs, images: planByAction(merge, { configuration, tree, inputs }) }
}
