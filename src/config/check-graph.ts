import type { Image } from '../plan/image'
import { quote, type Finding } from './finding'
import type { Range } from './node'

/** The parents of each image's prod variant; a dev variant may be built from its own prod. */
type Graph = ReadonlyMap<string, readonly string[]>

/**
 * Images that are built from each other, with the way round.
 *
 * One mistake for each knot of images, and always the same way: the shortest one, from the name
 * that sorts first.
 */
export function checkGraph(
  images: readonly Image[],
  placeOf: (image: string, parent: string) => Range
): Finding[] {
  const graph: Graph = new Map(images.map(image => [image.name, listParents(image)]))
  const reported = new Set<string>()
  const findings: Finding[] = []
  for (const name of [...findTangled(graph)].sort()) {
    const way = reported.has(name) ? undefined : findWayBack(name, graph)
    if (way === undefined) continue
    for (const member of listKnot(name, graph)) reported.add(member)
    findings.push({
      code: 'parent-cycle',
      message: `image ${quote(name)} is built from itself: ${[name, ...way].join(' → ')}`,
      fix: 'take one of these "target:" contexts away; a dev variant may use its own image',
      range: placeOf(name, way[0] ?? name)
    })
  }
  return findings
}

function listParents(image: Image): string[] {
  return [...image.prod.buildContexts.values()].flatMap(context =>
    context.kind === 'image' ? [context.image] : []
  )
}

/** What is left when images without parents are taken away, again and again. */
function findTangled(graph: Graph): Set<string> {
  const waiting = new Map(
    [...graph].map(([name, parents]) => [
      name,
      new Set(parents.filter(parent => graph.has(parent)))
    ])
  )
  const children = invert(waiting)
  const ready = [...waiting].flatMap(([name, parents]) => (parents.size === 0 ? [name] : []))
  for (let name = ready.pop(); name !== undefined; name = ready.pop()) {
    waiting.delete(name)
    for (const child of children.get(name) ?? []) {
      const parents = waiting.get(child)
      parents?.delete(name)
      if (parents?.size === 0) ready.push(child)
    }
  }
  return new Set(waiting.keys())
}

function invert(graph: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string[]> {
  const inverted = new Map<string, string[]>()
  for (const [name, parents] of graph) {
    for (const parent of parents) inverted.set(parent, [...(inverted.get(parent) ?? []), name])
  }
  return inverted
}

/** The shortest way from an image to itself, over names in their order; undefined: there is none. */
function findWayBack(start: string, graph: Graph): string[] | undefined {
  const from = visit(start, graph)
  if (!from.has(start)) return undefined
  const way = [start]
  for (let at = from.get(start); at !== undefined && at !== start; at = from.get(at)) {
    way.unshift(at)
  }
  return way
}

/** Every image that can be reached, with the one that it was reached from. */
function visit(start: string, graph: Graph): Map<string, string> {
  const from = new Map<string, string>()
  const queue = [start]
  for (const name of queue) {
    for (const parent of [...(graph.get(name) ?? [])].sort()) {
      if (from.has(parent)) continue
      from.set(parent, name)
      queue.push(parent)
    }
  }
  return from
}

/** The images that reach this one, and are reached by it. */
function listKnot(start: string, graph: Graph): string[] {
  return [...visit(start, graph).keys()].filter(name => visit(name, graph).has(start))
}
