import type { Parents } from '../../images/parents'
import type { ImageInputs } from '../inputs'

/** The parents of all images, as their builds name them. */
export function listParents(inputs: ReadonlyMap<string, ImageInputs>): Parents {
  return new Map(
    [...inputs].map(([name, { prod, dev }]) => [
      name,
      { prod: prod.parents, dev: dev?.parents ?? [] }
    ])
  )
}
