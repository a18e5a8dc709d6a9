import type { PublishVerdict } from '../../event/decide-publishing'
import type { LabelVerdict } from '../../event/select-labels'
import type { Configuration } from '../../images/configuration'
import type { ImageInputs } from '../../inputs/inputs'
import { listParents } from '../../inputs/parents/list-parents'
import type { ChangeIndex } from '../../inputs/questions/change-index'
import { collectEvidence } from '../../inputs/questions/collect-evidence'
import type { BaseRecipes } from '../../inputs/questions/compare-recipes'
import { hashImages } from '../../inputs/questions/hash-images'
import { findChangedContext } from '../../inputs/questions/whole-contexts'
import { decide, type Verdict } from '../../plan/decide/decide'
import type { PlannedImage } from '../../plan/plan'
import type { Comparison } from '../../tree/comparison'
import type { IndexedTree } from '../../tree/indexed-tree'

/** Everything that is known when the images are planned. */
export interface Knowledge {
  readonly configuration: Configuration
  /** What each image is built from, by name. */
  readonly inputs: ReadonlyMap<string, ImageInputs>
  /** The head tree; missing where the checkout could not be read. */
  readonly head: IndexedTree | undefined
  /** The head commit, or what stands for it: no two runs on different commits share it. */
  readonly commit: string
  readonly comparison: Comparison
  /** Its paths, indexed once: it knows afterwards which patterns were stopped. */
  readonly changes: ChangeIndex
  /** The base side of the recipes, one for each difference. */
  readonly bases: readonly BaseRecipes[]
  readonly givenFilters: ReadonlySet<string> | undefined
  readonly labels: LabelVerdict
  readonly requested: ReadonlySet<string> | undefined
  readonly publishing: PublishVerdict
}

/** From what is known to the verdicts on every image: no I/O. */
export function planImages(knowledge: Knowledge): readonly PlannedImage[] {
  const { configuration, inputs } = knowledge
  const { images } = configuration
  const parents = listParents(inputs)
  const evidence = collectEvidence(knowledge)
  const hashes = hashImages({ ...knowledge, images, parents })
  const findWhole = createContextFinder(knowledge)
  return decide({ ...knowledge, parents, evidence }).map(verdict => ({
    ...verdict,
    ...findWhole(verdict),
    parents: parents.get(verdict.image.name) ?? { prod: [], dev: [] },
    inputsHash: hashes.get(verdict.image.name) ?? { prod: '' },
    quality: toQuality(inputs.get(verdict.image.name))
  }))
}

/** Only the first few: the contexts of large repositories take time to look through. */
const contextsMeasured = 3

function createContextFinder({ inputs, head }: Knowledge) {
  let left = contextsMeasured
  return ({ image, causes }: Verdict): Pick<PlannedImage, 'wholeContext'> => {
    const found = inputs.get(image.name)?.prod
    const own = causes.flatMap(({ via, own: each }) => (via.length === 0 ? [each] : []))
    if (head === undefined || found === undefined || left === 0) return {}
    const wholeContext = findChangedContext(found, own, head.index)
    if (wholeContext === undefined) return {}
    left -= 1
    return { wholeContext }
  }
}

function toQuality(inputs: ImageInputs | undefined): PlannedImage['quality'] {
  const prod = inputs?.prod.quality.kind ?? 'opaque'
  return inputs?.dev === undefined ? { prod } : { prod, dev: inputs.dev.quality.kind }
}
