/** Names with the names that each is made from; a missing key means none. */
export type NameGraph = ReadonlyMap<string, readonly string[]>

/**
 * The cycles from a name back to itself, as `api, base, tools, api`.
 *
 * One for each knot of names, and always the same one: the shortest, from the name that sorts
 * first.
 */
export function findCycles(graph: NameGraph): readonly (readonly [string, string, ...string[]])[] {
  const reported = new Set<string>()
  const cycles: [string, string, ...string[]][] = []
  for (const name of [...findTangled(graph)].sort()) {
    const [next, ...rest] = (reported.has(name) ? undefined : findWayBack(name, graph)) ?? []
    if (next === undefined) continue
    for (const member of listKnot(name, graph)) reported.add(member)
    cycles.push([name, next, ...rest])
  }
  return cycles
}

/** The names that remain after images without parents are removed, again and again. */
function findTangled(graph: NameGraph): Set<string> {
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

/** The shortest way from an image to itself, over names in their order; undefined: none exists. */
function findWayBack(start: string, graph: NameGraph): string[] | undefined {
  const from = visit(start, graph)
  if (!from.has(start)) return undefined
  const way = [start]
  for (let at = from.get(start); at !== undefined && at !== start; at = from.get(at)) {
    way.unshift(at)
  }
  return way
}

/** Every image that can be reached, with the one before it on the way. */
function visit(start: string, graph: NameGraph): Map<string, string> {
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

/** The images that reach this one, and that it reaches. */
function listKnot(start: string, graph: NameGraph): string[] {
  return [...visit(start, graph).keys()].filter(name => visit(name, graph).has(start))
}
