import { type Diagnostic, problem } from '../../diagnostics/diagnostic'
import { formatLocation, type Location } from '../../diagnostics/location'
import { suggestName } from '../../diagnostics/text/suggest'
import { parseImageReference } from '../../images/image-reference'
import type { Parent } from '../../images/parents'
import { type NearName, NearNames } from '../../inputs/advice/near-names'
import type { NamedReference } from '../../inputs/inputs'
import { ImageNames } from '../../inputs/parents/image-names'
import type { TreeFacts } from '../facts'
import { groupByPlace, sayOutside, toPlace } from './parent-places'

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

/** A tag that the configuration lacks may mean what was once published under it. */
export function findOtherTags({ variants }: TreeFacts): Diagnostic[] {
  const parents = variants.flatMap(({ inputs }) => inputs.parents)
  const places = groupByPlace(parents.filter(({ by }) => by === 'other-tag')).values()
  // Only one of several images can be meant: a mistake elsewhere asks which.
  return [...places].flatMap(([parent, ...others]) =>
    parent === undefined || others.length > 0 ? [] : [explainOtherTag(parent)]
  )
}

function explainOtherTag(parent: Parent): Diagnostic {
  const { image, spelling } = parent
  return problem('other-parent-tag', {
    ...toPlace(parent),
    message: `"${spelling}" is taken for the image "${image}" of this run, whatever its tag`,
    fix: [
      'say under "build-contexts" which is meant: for the image of this run',
      `${spelling}: target:${image}`,
      ...sayOutside(spelling)
    ].join('\n')
  })
}

/** A name from outside that nearly names an image here: most likely a parent that is lost. */
export function findNearNames({ valid, inputs }: TreeFacts): Diagnostic[] {
  const { nameTemplates } = valid
  const { images } = valid.configuration
  const near = new NearNames(images, nameTemplates)
  const own = new Map(
    images.map(({ name }) => [name, listRepositories(inputs.get(name)?.prod.references ?? [])])
  )
  const named = images.flatMap(({ name: of }) => {
    const { prod, dev } = inputs.get(of) ?? {}
    return [...(prod?.references ?? []), ...(dev?.references ?? [])].flatMap(reference => {
      const found = isOutside(reference) ? near.find(reference.name) : undefined
      if (found === undefined) return []
      const image = found.kind === 'elsewhere' ? found.image : ''
      // An image that its own build names is the public one of that name.
      const isOwn = own.get(image)?.has(parseImageReference(reference.name).repository) === true
      const { name: spelling, at } = reference
      return isOwn || image === of ? [] : [{ image, spelling, at, found }]
    })
  })
  const names = images.map(({ name }) => name)
  return [...groupByPlace(named).values()].flatMap(([first]) =>
    first === undefined ? [] : [explainNear(first, names)]
  )
}

function isOutside({ namedBy, images, yielding }: NamedReference): boolean {
  return namedBy === 'instruction' && images.length === 0 && yielding.length === 0
}

function listRepositories(references: readonly NamedReference[]): ReadonlySet<string> {
  return new Set(references.map(({ name }) => parseImageReference(name).repository))
}

interface Near {
  readonly spelling: string
  readonly at: Location
  readonly found: NearName
}

function explainNear({ spelling, at, found }: Near, names: readonly string[]): Diagnostic {
  return problem('near-parent-name', {
    ...toPlace({ at }),
    ...explainNearness(spelling, found, names)
  })
}

function explainNearness(
  spelling: string,
  found: NearName,
  names: readonly string[]
): Pick<Diagnostic, 'message' | 'fix'> {
  switch (found.kind) {
    case 'elsewhere':
      return {
        message: `"${spelling}" is taken for an image from outside, and an image here is called "${found.image}"`,
        fix: [
          'let "image-name" say what it is published as, or say under "build-contexts" which is meant',
          `${spelling}: target:${found.image}`,
          ...sayOutside(spelling)
        ].join('\n')
      }
    case 'unknown': {
      const { template, name } = found
      const meant = suggestName(name, names)
      return {
        message: `"${spelling}" is taken for an image from outside: no image here is called "${name}", as "${template}" would have it`,
        fix:
          meant === undefined
            ? [
                'correct it, or say under "build-contexts" that it is from outside',
                `${spelling}: docker-image://${spelling}`
              ].join('\n')
            : [
                `did you mean "${template.replaceAll('{image}', () => meant)}"? Else say under "build-contexts"`,
                `${spelling}: target:${meant}`,
                ...sayOutside(spelling)
              ].join('\n')
      }
    }
  }
}
