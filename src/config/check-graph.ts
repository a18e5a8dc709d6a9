import { findCycles } from '../plan/find-cycles'
import type { Image } from '../plan/image'
import { quote, type Finding } from './finding'
import type { Range } from './node'

/** Images that are built from each other by `target:` contexts, with the way round. */
export function checkGraph(
  images: readonly Image[],
  placeOf: (image: string, parent: string) => Range
): Finding[] {
  const graph = new Map(images.map(image => [image.name, listParents(image)]))
  return findCycles(graph).map(([name = '', ...way]) => ({
    code: 'parent-cycle',
    message: `image ${quote(name)} is built from itself: ${[name, ...way].join(' → ')}`,
    fix: 'take one of these "target:" contexts away; a dev variant may use its own image',
    range: placeOf(name, way[0] ?? name)
  }))
}

function listParents(image: Image): string[] {
  return [...image.prod.buildContexts.values()].flatMap(context =>
    context.kind === 'image' ? [context.image] : []
  )
}
