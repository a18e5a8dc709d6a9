import { orderByParents } from '../../images/graph'
import type { Image } from '../../images/image'
import type { Parents } from '../../images/parents'
import type { IndexedTree } from '../../tree/indexed-tree'
import type { ImageInputs } from '../inputs'
import { InputsHasher } from './hash-inputs'

/** The hashes of the variants of an image. */
export interface ImageHashes {
  readonly prod: string
  readonly dev?: string
}

export interface HashQuestion {
  readonly images: readonly Image[]
  /** By image name. */
  readonly inputs: ReadonlyMap<string, ImageInputs>
  readonly parents: Parents
  readonly head?: IndexedTree | undefined
  readonly commit: string
}

/** The hashes of all images; a child's holds its parents'. */
export function hashImages(question: HashQuestion): ReadonlyMap<string, ImageHashes> {
  const images = new Map(question.images.map(image => [image.name, image]))
  const hashes = new Map<string, ImageHashes>()
  const hasher = new InputsHasher({
    head: question.head,
    commit: question.commit,
    hashOfParent: name => hashes.get(name)?.prod ?? ''
  })
  for (const name of orderByParents([...images.keys()], question.parents)) {
    const image = images.get(name)
    const inputs = question.inputs.get(name)
    if (image === undefined || inputs === undefined) continue
    hashes.set(name, { prod: hasher.hash(image.prod, inputs.prod, image.matrix) })
  }
  // A dev variant may be built from any image's prod, whatever the order of the prod variants.
  for (const [name, { prod }] of hashes) {
    const image = images.get(name)
    const inputs = question.inputs.get(name)?.dev
    if (image?.dev === undefined || inputs === undefined) continue
    hashes.set(name, { prod, dev: hasher.hash(image.dev, inputs, image.matrix) })
  }
  return hashes
}
