import type { Image, VariantName } from '../images/image'
import type { ImageInputs, Inputs } from './inputs'

/** What one variant of an image reads. */
export interface VariantInputs {
  readonly variant: VariantName
  readonly inputs: Inputs
}

/** The variants that an image has, prod first; none where nothing is known of the image. */
export function listVariants(of: ImageInputs | undefined): readonly VariantInputs[] {
  if (of === undefined) return []
  const { prod, dev } = of
  return [
    { variant: 'prod', inputs: prod },
    ...(dev === undefined ? [] : [{ variant: 'dev', inputs: dev } as const])
  ]
}

/** The same, with its image. */
export interface InputsOfVariant extends VariantInputs {
  readonly image: string
}

/** Every variant of these images, in their order. */
export function listAllVariants(
  images: readonly Pick<Image, 'name'>[],
  inputs: ReadonlyMap<string, ImageInputs>
): readonly InputsOfVariant[] {
  return images.flatMap(({ name }) =>
    listVariants(inputs.get(name)).map(found => ({ image: name, ...found }))
  )
}
