import { quote, quoteSome } from '../../configuration/mistakes/finding'
import type { ValidConfiguration } from '../../configuration/reading/valid-configuration'
import { type Diagnostic, type Place, problem } from '../../diagnostics/diagnostic'
import { formatLocation } from '../../diagnostics/location'
import { findCycles } from '../../images/find-cycles'
import { listParentNames } from '../../images/graph'
import { type Parents, selectCertain } from '../../images/parents'
import type { TreeFacts } from '../facts'
import { describeCycle } from '../text/check-graph'

/** What the parents of images say of a configuration. */
type Relations = Pick<TreeFacts, 'valid' | 'parents'>

/**
 * Images that are built from each other, and published images whose base is not published: only the
 * parents tell, wherever they came from. Mistakes first.
 */
export function checkParents({ valid, parents }: Relations): Diagnostic[] {
  return [...findParentCycles(valid, parents), ...findUnpublishedBases(valid, parents)]
}

/**
 * A name that may mean several images is asked about elsewhere, and may turn out to close no cycle.
 */
function findParentCycles(valid: ValidConfiguration, all: Parents): Diagnostic[] {
  const parents: Parents = new Map(
    [...all].map(([name, { prod, dev }]) => [name, { prod: selectCertain(prod), dev }])
  )
  const graph = new Map(
    [...parents.keys()].map(name => [name, listParentNames(parents, name, 'prod')])
  )
  return findCycles(graph).map(way => {
    const { fix, ...mistake } = describeCycle(way)
    const places = listPlaces(way, parents)
    return {
      severity: 'error',
      ...mistake,
      fix: places.length === 0 ? fix : `${fix} (${places.join(', ')})`,
      ...placeOfParent(valid, way[0], way[1])
    }
  })
}

/** The places at which each image of a cycle names the next one, as `web/Dockerfile:3`. */
function listPlaces(way: readonly string[], parents: Parents): string[] {
  return way.slice(0, -1).flatMap((image, index) => {
    const named = parents.get(image)?.prod.find(parent => parent.image === way[index + 1])
    return named?.at === undefined ? [] : formatLocation(named.at)
  })
}

/** One warning for each base. An image that is only pulled together in tests is no base. */
function findUnpublishedBases(valid: ValidConfiguration, parents: Parents): Diagnostic[] {
  const { images } = valid.configuration
  const unpublished = new Set(images.filter(({ publish }) => !publish).map(({ name }) => name))
  const children = new Map<string, string[]>()
  for (const { name, publish } of images) {
    if (!publish) continue
    for (const parent of listParentNames(parents, name, 'prod')) {
      if (!unpublished.has(parent)) continue
      children.set(parent, [...(children.get(parent) ?? []), name])
    }
  }
  return [...children].map(([base, names]) =>
    problem('unpublished-base', {
      message: `image ${quote(base)} is never published, and published images are built from it (${quoteSome(names)}): outside of this workflow nobody can build them from the same base`,
      fix: `take "publish: false" from "${base}", or set it for the images that are built from it, too`,
      ...placeOf(valid, base)
    })
  )
}

/** The place at which an image names its parent; if a Dockerfile does, the place of the image. */
export function placeOfParent(
  { imagePlaces }: ValidConfiguration,
  image: string,
  parent: string
): { readonly place?: Place } {
  const places = imagePlaces.get(image)
  const place = places?.parents.get(parent) ?? places?.name
  return place === undefined ? {} : { place }
}

function placeOf({ imagePlaces }: ValidConfiguration, image: string): { readonly place?: Place } {
  const place = imagePlaces.get(image)?.name
  return place === undefined ? {} : { place }
}
