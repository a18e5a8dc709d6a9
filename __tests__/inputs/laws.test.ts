import fc from 'fast-check'
import { indexChanges, listChangedLinks } from '../../src/inputs/change-index'
import { collectEvidence } from '../../src/inputs/collect-evidence'
import { hashImages } from '../../src/inputs/hash-images'
import { IndexedTree } from '../../src/inputs/indexed-tree'
import type { ImageInputs } from '../../src/inputs/inputs'
import { isSelected, selectPaths, selectsAny } from '../../src/inputs/select-paths'
import { PathIndex } from '../../src/paths/path-index'
import { collectCauses } from '../../src/plan/collect-causes'
import { findCycles } from '../../src/plan/find-cycles'
import type { Image } from '../../src/plan/image'
import type { Parents } from '../../src/plan/parents'
import { noLabels } from '../../src/plan/select-labels'
import type { Comparison } from '../../src/tree/comparison'
import type { Tree } from '../../src/tree/tree'
import {
  configurationName,
  configurationOf,
  differenceOf,
  listed,
  overlayOf,
  readInputs,
  readTexts
} from '../support/inputs'
import { someImages, somePaths, twoTrees } from './arbitrary-trees'

/** What is known of the builds of a tree. */
interface Look {
  readonly inputs: ReadonlyMap<string, ImageInputs>
  readonly parents: Parents
  readonly head: IndexedTree
}

function look(images: readonly Image[], tree: Tree): Look {
  const head = new IndexedTree(tree)
  const inputs = readInputs(images, { head, configurationName })
  const parents = new Map(
    [...inputs].map(([name, { prod, dev }]) => [
      name,
      { prod: prod.parents, dev: dev?.parents ?? [] }
    ])
  )
  return { inputs, parents, head }
}

/** Built from each other: a mistake, and nothing is planned. */
function isTangled({ parents }: Look): boolean {
  const graph = new Map(
    [...parents].map(([name, { prod }]) => [name, prod.map(({ image }) => image)])
  )
  return findCycles(graph).length > 0
}

function hash(images: readonly Image[], found: Look, commit: string): Map<string, string> {
  const hashes = hashImages({ images, ...found, commit })
  return new Map(
    [...hashes].flatMap(([name, { prod, dev = '' }]): [string, string][] => [
      [`${name} prod`, prod],
      [`${name} dev`, dev]
    ])
  )
}

/** The variants that something affects, by name. */
function listAffected(images: readonly Image[], { inputs, parents }: Look, comparison: Comparison) {
  const configuration = configurationOf(images)
  const count = 'differences' in comparison ? comparison.differences.length : 0
  const evidence = collectEvidence({
    configuration,
    comparison,
    changes: indexChanges(comparison, readTexts(listChangedLinks(comparison))),
    inputs,
    bases: Array.from({ length: count }, () => ({ kind: 'same' }))
  })
  const publishing = { kind: 'refused', because: 'a law' } as const
  const causes = collectCauses({ configuration, parents, evidence, labels: noLabels, publishing })
  return [...causes].flatMap(([name, { prod, dev }]) => [
    ...(prod.causes.length > 0 ? [`${name} prod`] : []),
    ...((dev?.causes.length ?? 0) > 0 ? [`${name} dev`] : [])
  ])
}

const treesDiffer = (before: Tree, after: Tree): Comparison => ({
  kind: 'trees',
  source: 'git',
  differences: [differenceOf(before, after)]
})

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
        const affected = listAffected(images, now, treesDiffer(before, after))
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
        const few = listAffected(images, found, overlayOf(...sorted.slice(1).map(listed)))
        const many = listAffected(images, found, overlayOf(...sorted.map(listed)))
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
