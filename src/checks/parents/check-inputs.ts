import { type Diagnostic, type Place, problem } from '../../diagnostics/diagnostic'
import { formatLocation } from '../../diagnostics/location'
import { suggestName } from '../../diagnostics/text/suggest'
import { parseImageReference } from '../../images/image-reference'
import type { Parent } from '../../images/parents'
import { listVariants } from '../../inputs/list-variants'
import { ImageNames } from '../../inputs/parents/image-names'
import type { TreeFacts } from '../facts'
import { groupByPlace, sayOutside, toPlace } from './parent-places'

/** Targets that are no stages of their Dockerfiles. */
export function checkTargets({ valid, variants }: TreeFacts): Diagnostic[] {
  return variants.flatMap(({ image, variant, inputs: { unknownTarget } }): Diagnostic[] => {
    if (unknownTarget === undefined) return []
    const { target, file, stages } = unknownTarget
    const place = valid.findKey(image, variant, ['target'])
    const meant = suggestName(target, stages)
    const names = stages.map(name => `"${name}"`).join(', ')
    return [
      problem('unknown-target', {
        message: `the target "${target}" of image "${image}" is not a stage of ${file}`,
        fix:
          meant !== undefined
            ? `did you mean "${meant}"?`
            : `its stages are ${names === '' ? 'without names: write AS in FROM' : names}`,
        ...(place === undefined ? {} : { place })
      })
    ]
  })
}

/** One spelling for several images: a build can be given only one of them. */
export function findAmbiguousParents({ valid, variants }: TreeFacts): Diagnostic[] {
  const all = groupByPlace(variants.flatMap(({ inputs: { parents } }) => parents))
  const ambiguous = [...all.values()].filter(({ length }) => length > 1)
  if (ambiguous.length === 0) return []
  const names = new ImageNames(valid.configuration.images)
  return ambiguous.flatMap(([first, ...others]) =>
    first === undefined ? [] : [explainAmbiguous([first, ...others], names)]
  )
}

function explainAmbiguous(parents: readonly [Parent, ...Parent[]], names: ImageNames): Diagnostic {
  const [{ image, spelling, at }] = parents
  const place = toPlace(parents[0])
  const where = place.place === undefined && at !== undefined ? ` in ${formatLocation(at)}` : ''
  const images = parents.map(parent => `"${parent.image}"`).join(', ')
  return problem('ambiguous-parent', {
    ...place,
    message: `"${spelling}"${where} may be each of the images ${images}`,
    fix: [
      'write the whole name of one, with its tag, or say under "build-contexts"',
      `${spelling}: target:${image}`,
      ...explainOutside(spelling, names)
    ].join('\n')
  })
}

/** How to say that none of them is meant, if that can be said of the name. */
function explainOutside(spelling: string, names: ImageNames): string[] {
  const isNamed = names.find(spelling, 'instruction').length > 0
  const isOutside = isNamed && names.find(spelling, 'context').length === 0
  return isOutside ? sayOutside(spelling) : []
}

/** A bare name may mean the public registry: the fix shows both ways to say which. */
export function findBareParents({ variants }: TreeFacts): Diagnostic[] {
  const bare = variants.flatMap(({ image, inputs: { parents } }) =>
    parents.filter(parent => parent.by === 'bare' && parent.image !== image)
  )
  return [...groupByPlace(bare).values()].flatMap(([parent]) =>
    parent === undefined ? [] : [explainBare(parent)]
  )
}

function explainBare(parent: Parent): Diagnostic {
  const { image, spelling } = parent
  return problem('bare-parent-name', {
    ...toPlace(parent),
    message: `"${spelling}" is taken for the image "${image}" of this repository`,
    fix: [
      `write docker.io/library/${spelling} for the public image, or say under "build-contexts"`,
      `${spelling}: target:${image}`
    ].join('\n')
  })
}

/**
 * An image's own bare name is the public image for its prod variant, which is never built from
 * itself, and its own prod for its dev variant, unless both name the very same: if only tags tell
 * them apart, one word means two things.
 */
export function findOwnNames({ valid, inputs }: TreeFacts): Diagnostic[] {
  return valid.configuration.images.flatMap(({ name }) => {
    const { prod, dev } = inputs.get(name) ?? {}
    const own = dev?.parents.find(({ image, by }) => image === name && by === 'bare')
    const isShared = prod?.references.some(each => parseImageReference(each.name).name === name)
    return own === undefined || isShared !== true ? [] : [explainOwn(own)]
  })
}

function explainOwn(parent: Parent): Diagnostic {
  const { image, spelling } = parent
  return problem('own-name-twice', {
    ...toPlace(parent),
    message: `the name in "${spelling}" is the public image for prod, and for dev the prod variant of "${image}" itself`,
    fix: [
      `write docker.io/library/${spelling} for the public image, or say under "dev" and "build-contexts"`,
      `${spelling}: target:${image}`
    ].join('\n')
  })
}

/** Keys of `generated` that no variant reads: a dev variant also has those of prod. */
export function findUnreadKeys({ valid, inputs }: TreeFacts): Diagnostic[] {
  return valid.configuration.images.flatMap(image => {
    const of = inputs.get(image.name)
    if (of === undefined || !image.infer) return []
    const isUnread = (source: string): boolean =>
      listVariants(of).every(
        ({ variant, inputs: { unreadGenerated } }) =>
          unreadGenerated.includes(source) || image[variant]?.generated.has(source) !== true
      )
    return listVariants(of).flatMap(({ variant, inputs: { unreadGenerated } }) =>
      unreadGenerated
        .filter(source => isUnread(source))
        .filter(source => variant === 'prod' || !image.prod.generated.has(source))
        .map(source =>
          explainUnread(
            source,
            valid.findKey(image.name, variant, ['generated', source]),
            image.name
          )
        )
    )
  })
}

function explainUnread(source: string, place: Place | undefined, image: string): Diagnostic {
  return problem('unread-generated', {
    message: `no build of image "${image}" reads "${source}", so what it is generated from does not count`,
    fix: 'name a path, from the root of the repository, that an instruction of its target reads, or take the key away',
    ...(place === undefined ? {} : { place })
  })
}
