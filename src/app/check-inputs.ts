import type { ValidConfiguration } from '../config/parse-configuration'
import { suggestName } from '../config/suggest'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { ImageInputs } from '../inputs/inputs'
import type { Image } from '../plan/image'
import type { Parent } from '../plan/parents'
import { listVariants, type VariantInputs } from './list-variants'

type InputsByImage = ReadonlyMap<string, ImageInputs>

/** What only the Dockerfiles can tell of a configuration: mistakes first, then warnings. */
export function checkInputs(valid: ValidConfiguration, inputs: InputsByImage): Diagnostic[] {
  return [...checkTargets(valid, inputs), ...findBareParents(valid.configuration.images, inputs)]
}

function checkTargets(valid: ValidConfiguration, inputs: InputsByImage): Diagnostic[] {
  return listAll(valid.configuration.images, inputs).flatMap(
    ({ image, variant, inputs: { unknownTarget } }): Diagnostic[] => {
      if (unknownTarget === undefined) return []
      const { target, file, stages } = unknownTarget
      const place = valid.findKey(image, variant, ['target'])
      const meant = suggestName(target, stages)
      const names = stages.map(name => `"${name}"`).join(', ')
      return [
        {
          severity: 'error',
          code: 'unknown-target',
          message: `the target "${target}" of image "${image}" is not a stage of ${file}`,
          fix:
            meant !== undefined
              ? `did you mean "${meant}"?`
              : `its stages are ${names === '' ? 'without names: write AS in FROM' : names}`,
          ...(place === undefined ? {} : { place })
        }
      ]
    }
  )
}

/** A bare name could be meant for the public registry: both ways to say which are shown. */
function findBareParents(images: readonly Image[], inputs: InputsByImage): Diagnostic[] {
  const bare = listAll(images, inputs).flatMap(({ image, inputs: { parents } }) =>
    parents.filter(parent => parent.by === 'bare' && parent.image !== image)
  )
  const byPlace = new Map(bare.map(parent => [`${parent.at ?? ''} ${parent.spelling}`, parent]))
  return [...byPlace.values()].map(explainBare)
}

function explainBare({ image, spelling, at = 'a Dockerfile' }: Parent): Diagnostic {
  return {
    severity: 'warning',
    code: 'bare-parent-name',
    message: `"${spelling}" in ${at} is taken for the image "${image}" of this repository`,
    fix: [
      `write docker.io/library/${spelling} for the public image, or say under "build-contexts"`,
      `${spelling}: target:${image}`
    ].join('\n')
  }
}

interface InputsOfVariant extends VariantInputs {
  readonly image: string
}

/** Every variant of every image, in the order of the configuration. */
function listAll(images: readonly Image[], inputs: InputsByImage): InputsOfVariant[] {
  return images.flatMap(({ name }) =>
    listVariants(inputs.get(name)).map(found => ({ image: name, ...found }))
  )
}
