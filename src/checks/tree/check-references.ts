import { type Diagnostic, problem } from '../../diagnostics/diagnostic'
import type { Location } from '../../diagnostics/location'
import { suggestName } from '../../diagnostics/text/suggest'
import { parseImageReference } from '../../images/image-reference'
import type { Parent } from '../../images/parents'
import { type NearName, NearNames } from '../../inputs/advice/near-names'
import type { NamedReference } from '../../inputs/inputs'
import type { TreeFacts } from '../facts'
import { groupByPlace, sayOutside, toPlace } from '../parents/parent-places'

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
