import type { ValidConfiguration } from '../config/parse-configuration'
import { suggestName } from '../config/suggest'
import type { Diagnostic, Place } from '../diagnostics/diagnostic'
import type { ImageInputs, Inputs } from '../inputs/inputs'
import type { Image, VariantName } from '../plan/image'
import type { Parent } from '../plan/parents'

type InputsByImage = ReadonlyMap<string, ImageInputs>

/** What only the Dockerfiles can tell of a configuration: mistakes first, then warnings. */
export function checkInputs(valid: ValidConfiguration, inputs: InputsByImage): Diagnostic[] {
  return [...checkTargets(valid, inputs), ...findBareParents(valid.configuration.images, inputs)]
}

function checkTargets(valid: ValidConfiguration, inputs: InputsByImage): Diagnostic[] {
  return listVariants(valid.configuration.images, inputs).flatMap(
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
  const bare = listVariants(images, inputs).flatMap(({ image, inputs: { parents } }) =>
    parents.filter(parent => parent.by === 'bare' && parent.image !== image)
  )
  const byPlace = new Map(bare.map(parent => [`${parent.at ?? ''} ${parent.spelling}`, parent]))
  return [...byPlace.values()].map(explainBare)
}

function explainBare({ image, spelling, at }: Parent): Diagnostic {
  const place = at === undefined ? undefined : toLinePlace(at)
  return {
    severity: 'warning',
    code: 'bare-parent-name',
    ...(place === undefined ? {} : { place }),
    message: `"${spelling}" is taken for the image "${image}" of this repository`,
    fix: [
      `write docker.io/library/${spelling} for the public image, or say under "build-contexts"`,
      `${spelling}: target:${image}`
    ].join('\n')
  }
}

/** The line of `web/Dockerfile:3`. */
function toLinePlace(at: string): Place | undefined {
  const [, path, line] = /^(.*):(\d+)$/s.exec(at) ?? []
  if (path === undefined) return undefined
  return { source: { kind: 'file', path }, line: Number(line), column: 1, length: 1 }
}

interface VariantInputs {
  readonly image: string
  readonly variant: VariantName
  readonly inputs: Inputs
}

function listVariants(images: readonly Image[], inputs: InputsByImage): VariantInputs[] {
  return images.flatMap(({ name }) => {
    const found = inputs.get(name)
    if (found === undefined) return []
    const prod = { image: name, variant: 'prod' as const, inputs: found.prod }
    return found.dev === undefined
      ? [prod]
      : [prod, { image: name, variant: 'dev' as const, inputs: found.dev }]
  })
}
