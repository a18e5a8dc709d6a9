import fc from 'fast-check'
import { isSelected, selectPaths, selectsAny } from '../../src/inputs/sets/select-paths'
import { PathIndex } from '../../src/tree/path-index'
import { listed, overlayOf } from '../support/inputs'
import { someImages, somePaths, twoTrees } from './arbitrary-trees'
import { hash, isTangled, listAffected, look, namesOf, treesDiffer } from './look'

describe('the laws of inputs', () => {
  it('a hash differs exactly where something affects the variant', () => {
    const seen = { same: 0, other: 0 }
    fc.assert(
      fc.property(someImages, twoTrees, (images, [before, after]) => {
        const [old, now] = [look(images, before), look(images, after)]
        if (isTangled(old) || isTangled(now)) return
        const [oldHashes, newHashes] = [hash(images, old, '1'), hash(images, now, '2')]
        const names = [...newHashes.keys()]
        const changed = names.filter(name => oldHashes.get(name) !== newHashes.get(name))
        seen.other += changed.length
        seen.same += names.length - changed.length
        const affected = listAffected(images, now, {
          comparison: treesDiffer(before, after),
          bases: [{ kind: 'same', names: namesOf(images, old) }]
        })
        expect(affected.sort()).toEqual(changed.sort())
      }),
      { numRuns: 600 }
    )
    // The law says nothing unless both happen.
    expect(Math.min(seen.same, seen.other)).toBeGreaterThan(200)
  })

  it('the hash of known inputs is the same on whatever commit', () => {
    fc.assert(
      fc.property(someImages, twoTrees, (images, [, tree]) => {
        const found = look(images, tree)
        if (isTangled(found)) return
        const [one, other] = [hash(images, found, '1'), hash(images, found, '2')]
        const isOpaque = [...found.inputs.values()].some(({ prod, dev }) =>
          [prod, dev].some(each => each?.quality.kind === 'opaque')
        )
        if (!isOpaque) expect(other).toEqual(one)
      })
    )
  })

  it('who lists more changed files never gets fewer images', () => {
    fc.assert(
      fc.property(someImages, twoTrees, somePaths, (images, [, tree], paths) => {
        const found = look(images, tree)
        if (isTangled(found)) return
        const sorted = [...paths].sort()
        const few = listAffected(images, found, {
          comparison: overlayOf(...sorted.slice(1).map(listed))
        })
        const many = listAffected(images, found, {
          comparison: overlayOf(...sorted.map(listed))
        })
        expect(many).toEqual(expect.arrayContaining(few))
      })
    )
  })

  it('the paths of a set are those that it selects, one by one', () => {
    fc.assert(
      fc.property(someImages, twoTrees, somePaths, (images, [before, after], more) => {
        const { inputs } = look(images, after)
        const paths = [...new Set([...before.paths, ...after.paths, ...more])].sort()
        const index = new PathIndex(paths)
        for (const { prod, dev } of inputs.values()) {
          for (const source of [...prod.sources, ...(dev?.sources ?? [])]) {
            if (source.kind === 'globs') continue
            const selected = paths.filter(path => isSelected(source, path))
            expect([...selectPaths(source, index)].sort()).toEqual(selected)
            expect(selectsAny(source, index)).toBe(selected.length > 0)
          }
        }
      }),
      { numRuns: 300 }
    )
  })
})
