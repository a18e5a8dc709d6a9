import fc from 'fast-check'
import { findCycles, type NameGraph } from '../../src/images/find-cycles'

/** Up to nine names with any edges, those to itself and to unknown names among them. */
const anyGraph: fc.Arbitrary<NameGraph> = fc.integer({ min: 1, max: 9 }).chain(count => {
  const names = Array.from({ length: count }, (_, index) => `n${index}`)
  const parents = fc.subarray([...names, 'unknown'], { maxLength: Math.min(3, count) })
  return fc
    .array(parents, { minLength: count, maxLength: count })
    .map(all => new Map(names.map((name, index) => [name, all[index] ?? []])))
})

/** Every name that can be reached, by no cleverness at all. */
function reach(graph: NameGraph, start: string): Set<string> {
  const reached = new Set(graph.get(start))
  for (const name of reached) for (const parent of graph.get(name) ?? []) reached.add(parent)
  return reached
}

const runs = { numRuns: 2_000 }

test('every way follows the edges, and ends where it begins', () => {
  fc.assert(
    fc.property(anyGraph, graph => {
      for (const way of findCycles(graph)) {
        expect(way.at(-1)).toBe(way[0])
        for (const [index, name] of way.slice(1).entries()) {
          expect(graph.get(way[index] ?? '')).toContain(name)
        }
      }
    }),
    runs
  )
})

test('each knot of names has exactly one way, from the name that sorts first', () => {
  fc.assert(
    fc.property(anyGraph, graph => {
      const knots = [...graph.keys()]
        .filter(name => reach(graph, name).has(name))
        .map(name => {
          const knot = [...reach(graph, name)].filter(other => reach(graph, other).has(name))
          return knot.sort()[0]
        })
      const expected = [...new Set(knots)].sort()
      expect(findCycles(graph).map(([name]) => name)).toEqual(expected)
    }),
    runs
  )
})

test('the order of the names and edges does not matter', () => {
  fc.assert(
    fc.property(anyGraph, graph => {
      const reversed = [...graph]
        .reverse()
        .map(([name, all]) => [name, [...all].reverse()] as const)
      expect(findCycles(new Map(reversed))).toEqual(findCycles(graph))
    }),
    runs
  )
})
