import { noLabels } from '../../src/event/select-labels'
import { findCycles } from '../../src/images/find-cycles'
import type { Image } from '../../src/images/image'
import type { Parents } from '../../src/images/parents'
import type { ImageInputs } from '../../src/inputs/inputs'
import { ImageNames } from '../../src/inputs/parents/image-names'
import { listOwnReferences } from '../../src/inputs/parents/own-references'
import { indexChanges } from '../../src/inputs/questions/change-index'
import { collectEvidence } from '../../src/inputs/questions/collect-evidence'
import type { BaseRecipes } from '../../src/inputs/questions/compare-recipes'
import { hashImages } from '../../src/inputs/questions/hash-images'
import { collectCauses } from '../../src/plan/causes/collect-causes'
import type { Comparison } from '../../src/tree/comparison'
import { IndexedTree } from '../../src/tree/indexed-tree'
import type { Tree } from '../../src/tree/tree'
import {
  configuration,
  configurationOf,
  differenceOf,
  knownTexts,
  readInputs
} from '../support/inputs'

/** What is known of the builds of a tree. */
export interface Look {
  readonly inputs: ReadonlyMap<string, ImageInputs>
  readonly parents: Parents
  readonly head: IndexedTree
}

export function look(images: readonly Image[], tree: Tree): Look {
  const head = new IndexedTree(tree)
  const inputs = readInputs(images, { head, configuration })
  const parents = new Map(
    [...inputs].map(([name, { prod, dev }]) => [
      name,
      { prod: prod.parents, dev: dev?.parents ?? [] }
    ])
  )
  return { inputs, parents, head }
}

/** Built from each other: a mistake, and nothing is planned. */
export function isTangled({ parents }: Look): boolean {
  const graph = new Map(
    [...parents].map(([name, { prod }]) => [name, prod.map(({ image }) => image)])
  )
  return findCycles(graph).length > 0
}

export function hash(images: readonly Image[], found: Look, commit: string): Map<string, string> {
  const hashes = hashImages({ images, ...found, commit })
  return new Map(
    [...hashes].flatMap(([name, { prod, dev }]): [string, string][] => [
      [`${name} prod`, prod],
      ...(dev === undefined ? [] : [[`${name} dev`, dev] satisfies [string, string]])
    ])
  )
}

/** What differs from the base, and what its configuration was; missing: the same. */
export interface Compared {
  readonly comparison: Comparison
  readonly bases?: readonly BaseRecipes[]
}

function sameBases(comparison: Comparison): readonly BaseRecipes[] {
  const count = 'differences' in comparison ? comparison.differences.length : 0
  return Array.from({ length: count }, () => ({ kind: 'same' }))
}

/** What images were called, and what each was built from itself, which decides what others are built from. */
export function namesOf(images: readonly Image[], { inputs }: Look): ImageNames {
  const own = [...inputs].map(
    ([name, { prod }]) => [name, listOwnReferences(prod.reading)] as const
  )
  return new ImageNames(images, new Map(own))
}

/** The variants that something affects, by name. */
export function listAffected(
  images: readonly Image[],
  { inputs, parents }: Look,
  { comparison, bases = sameBases(comparison) }: Compared
): string[] {
  const configuration = configurationOf(images)
  const evidence = collectEvidence({
    configuration,
    comparison,
    changes: indexChanges(comparison, knownTexts),
    inputs,
    bases
  })
  const publishing = { kind: 'refused', because: 'a law' } as const
  const causes = collectCauses({ configuration, parents, evidence, labels: noLabels, publishing })
  return [...causes].flatMap(([name, variants]) =>
    variants.flatMap(each => (each.causes.length > 0 ? [`${name} ${each.variant}`] : []))
  )
}

export const treesDiffer = (before: Tree, after: Tree): Comparison => ({
  kind: 'trees',
  source: 'git',
  differences: [differenceOf(before, after)]
})
