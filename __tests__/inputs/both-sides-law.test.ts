import fc from 'fast-check'
import type { Image } from '../../src/images/image'
import type { BaseRecipes } from '../../src/inputs/questions/compare-recipes'
import { configurationName } from '../support/inputs'
import { twoConfigurations } from './arbitrary-configurations'
import { twoTrees } from './arbitrary-trees'
import { hash, isTangled, listAffected, type Look, look, namesOf, treesDiffer } from './look'

/** What the configuration said before. */
function baseOf(images: readonly Image[], found: Look): BaseRecipes {
  return {
    kind: 'known',
    recipes: new Map(images.map(image => [image.name, image])),
    names: namesOf(images, found),
    configurationName
  }
}

it('a variant whose hash differs is affected, whatever changed on either side', () => {
  const seen = { same: 0, other: 0 }
  fc.assert(
    fc.property(twoConfigurations, twoTrees, ([images, changed], [before, after]) => {
      const [old, now] = [look(images, before), look(changed, after)]
      if (isTangled(old) || isTangled(now)) return
      const oldHashes = hash(images, old, '1')
      const newHashes = hash(changed, now, '2')
      const differing = [...newHashes.keys()].filter(
        name => oldHashes.get(name) !== newHashes.get(name)
      )
      seen.other += differing.length
      seen.same += newHashes.size - differing.length
      const affected = listAffected(changed, now, {
        comparison: treesDiffer(before, after),
        bases: [baseOf(images, old)]
      })
      expect(differing.filter(name => !affected.includes(name))).toEqual([])
    }),
    { numRuns: Number(process.env['LAW_RUNS'] ?? 1500) }
  )
  // The law says nothing unless both happen.
  expect(Math.min(seen.same, seen.other)).toBeGreaterThan(200)
}, 600_000)
