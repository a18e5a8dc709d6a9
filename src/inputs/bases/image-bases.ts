import type { Base } from '../../images/base'
import type { Configuration } from '../../images/configuration'
import { listParentNames, orderByParents } from '../../images/graph'
import type { VariantName } from '../../images/image'
import type { Parents } from '../../images/parents'
import type { ImageInputs } from '../inputs'
import { type BaseScope, listBases } from './list-bases'

/** What the bases of images follow from. */
export interface BasesFacts {
  readonly configuration: Configuration
  /** By image name. */
  readonly inputs: ReadonlyMap<string, ImageInputs>
  readonly parents: Parents
}

/** What images are built from outside the repository. */
export interface ImageBases {
  /** Of the variant itself; undefined: nobody knows them. */
  readonly own: Readonly<Record<VariantName, readonly Base[] | undefined>>
  /** Those of its prod variant, then those of all images that it is built from, however far. */
  readonly all: readonly Base[] | undefined
}

/** The bases of each image, by its name. */
export function collectBases(facts: BasesFacts): ReadonlyMap<string, ImageBases> {
  const { configuration, inputs, parents } = facts
  const { bases, images, runners } = configuration
  const scope: BaseScope = { ignore: bases?.ignore ?? [], runners }
  const byName = new Map(images.map(image => [image.name, image]))
  const found = new Map<string, ImageBases>()
  for (const name of orderByParents([...byName.keys()], parents)) {
    const image = byName.get(name)
    const of = inputs.get(name)
    if (image === undefined || of === undefined) continue
    const prod = listBases(of.prod, image.prod, scope)
    const dev = image.dev && of.dev && listBases(of.dev, image.dev, scope)
    const above = listParentNames(parents, name, 'prod').map(parent => found.get(parent)?.all)
    found.set(name, { own: { prod, dev }, all: unite([prod, ...above]) })
  }
  return found
}

/** Each place that names a base, once. */
function unite(lists: readonly (readonly Base[] | undefined)[]): readonly Base[] | undefined {
  const all = new Set<Base>()
  for (const list of lists) {
    if (list === undefined) return undefined
    for (const base of list) all.add(base)
  }
  return [...all]
}
