import type { Range } from '../../configuration/document/node'
import { type Finding, quote } from '../../configuration/mistakes/finding'
import { findCycles } from '../../images/find-cycles'
import type { Image } from '../../images/image'

/** Images that the configuration builds from each other, with the cycle. */
export function checkGraph(
  images: readonly Image[],
  placeOf: (image: string, parent: string) => Range
): Finding[] {
  const graph = new Map(images.map(image => [image.name, listParents(image)]))
  return findCycles(graph).map(way => ({ ...describeCycle(way), range: placeOf(way[0], way[1]) }))
}

/** A cycle from an image back to itself, as a mistake without its place. */
export function describeCycle(way: readonly [string, ...string[]]) {
  return {
    code: 'parent-cycle',
    message: `image ${quote(way[0])} is built from itself: ${way.join(' → ')}`,
    fix: 'take one of these "target:" contexts or "FROM" lines away; a dev variant may use its own image'
  } as const
}

function listParents(image: Image): string[] {
  return [...image.prod.buildContexts.values()].flatMap(context =>
    context.kind === 'image' ? [context.image] : []
  )
}
