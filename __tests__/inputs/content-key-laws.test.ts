import fc from 'fast-check'
import { noLabels } from '../../src/event/select-labels'
import type { Configuration } from '../../src/images/configuration'
import type { ContentKeys } from '../../src/images/content-key'
import type { Image } from '../../src/images/image'
import { distinctPlatforms } from '../../src/images/platforms/platforms'
import type { Recipe } from '../../src/images/recipe'
import { indexChanges } from '../../src/inputs/questions/change-index'
import { collectEvidence } from '../../src/inputs/questions/collect-evidence'
import { hashImages } from '../../src/inputs/questions/hash-images'
import { makeContentKeys } from '../../src/inputs/questions/make-content-keys'
import type { CauseKind } from '../../src/plan/causes/cause'
import { collectCauses, prodCauses } from '../../src/plan/causes/collect-causes'
import type { Tree } from '../../src/tree/tree'
import {
  configurationName,
  fileEntry,
  globsSelect,
  imageOf,
  knownTexts,
  treeOf
} from '../support/inputs'
import { twoReusing } from './arbitrary-settings'
import { twoTrees } from './arbitrary-trees'
import { isTangled, type Look, look, namesOf, treesDiffer } from './look'

/** A commit, and what is known of its images. */
interface State {
  readonly configuration: Configuration
  readonly tree: Tree
  readonly found: Look
  readonly keys: ContentKeys
  readonly hashes: ReadonlyMap<string, string>
}

function stateOf(configuration: Configuration, tree: Tree, commit = '1'): State | undefined {
  const { images } = configuration
  const found = look(images, tree)
  if (isTangled(found)) return undefined
  const hashes = hashImages({ images, ...found, commit })
  return {
    configuration,
    tree,
    found,
    keys: makeContentKeys({ configuration, ...found, hashes }),
    hashes: new Map([...hashes].map(([name, { prod }]) => [name, prod]))
  }
}

function keyOf({ keys }: State, name: string): string | undefined {
  const key = keys.get(name)
  return key?.kind === 'known' ? key.key : undefined
}

/** The images that both have a key of, with both keys. */
function pairKeys(one: State, other: State): { name: string; keys: readonly [string, string] }[] {
  return [...one.keys.keys()].flatMap(name => {
    const [before, after] = [keyOf(one, name), keyOf(other, name)]
    return before === undefined || after === undefined ? [] : [{ name, keys: [before, after] }]
  })
}

/** The causes by which something that a build is made from differs. */
const ofContent: ReadonlySet<CauseKind> = new Set([
  ...(['input-changed', 'recipe-changed', 'path-matched', 'filter-matched', 'build-all'] as const)
])

/** The images whose prod variant has such a cause, of its own or inherited. */
function listAffected(base: State, head: State): ReadonlyMap<string, readonly string[]> {
  const { configuration, found } = head
  const comparison = treesDiffer(base.tree, head.tree)
  const { images } = base.configuration
  const evidence = collectEvidence({
    configuration,
    comparison,
    changes: indexChanges(comparison, knownTexts),
    inputs: found.inputs,
    bases: [
      {
        kind: 'known',
        recipes: new Map(images.map(image => [image.name, image])),
        names: namesOf(images, base.found),
        configurationName
      }
    ]
  })
  const publishing = { kind: 'refused', because: 'a law' } as const
  const { parents } = found
  const causes = collectCauses({ configuration, parents, evidence, labels: noLabels, publishing })
  return new Map(
    configuration.images.map(({ name }) => [
      name,
      prodCauses(causes, name)
        .filter(({ own }) => ofContent.has(own.kind))
        .map(({ own, via }) => JSON.stringify({ own, via }))
    ])
  )
}

const runs = (count: number): number => Number(process.env['LAW_RUNS'] ?? count)

/** The files that triggers of an image match, found pattern by pattern. */
function listTriggerFiles({ configuration, tree }: State, { triggers }: Image): string[] {
  const { buildAll, filters, reuse } = configuration
  const named = [...triggers.filters, ...buildAll.filters].map(name =>
    (filters?.get(name) ?? []).map(({ pattern }) => pattern)
  )
  const lists = [triggers.paths, buildAll.paths, reuse?.with ?? [], ...named]
  return tree.paths
    .filter(path => lists.some(list => globsSelect(list, path)))
    .map(path => JSON.stringify([path, tree.entry(path)]))
}

function describeRecipe(image: Image, { runners }: Configuration): string {
  const { prod, matrix, infer, triggers } = image
  const isGiven = ([name]: readonly [string, string]): boolean => !prod.volatileArgs.has(name)
  return JSON.stringify([
    [prod.contextPath, prod.file, prod.target, infer],
    [...prod.buildArgs].filter(isGiven).sort(),
    [...prod.buildContexts].map(([name, context]) => [name, toText(context)]).sort(),
    prod.platforms.length === 0 ? [...runners] : distinctPlatforms(prod.platforms).sort(),
    [...prod.generated],
    [...prod.volatileArgs].sort(),
    [...matrix].sort(),
    [[...triggers.paths].sort(), [...triggers.filters].sort()]
  ])
}

function toText(context: Recipe['buildContexts'] extends ReadonlyMap<string, infer T> ? T : never) {
  return context.kind === 'local' ? context.path : context.text
}

describe('the laws of content keys', () => {
  it('what affects an image by its content gives it another key, and whatever is built from it', () => {
    const seen = { affected: 0, inherited: 0, same: 0 }
    fc.assert(
      fc.property(twoReusing, twoTrees, ([before, after], trees) => {
        const base = stateOf(before, trees[0])
        const head = stateOf(after, trees[1])
        if (base === undefined || head === undefined) return
        const affected = listAffected(base, head)
        for (const { name, keys } of pairKeys(base, head)) {
          const causes = affected.get(name) ?? []
          if (causes.length === 0) {
            seen.same += keys[0] === keys[1] ? 1 : 0
            continue
          }
          seen.affected += 1
          seen.inherited += causes.every(cause => !cause.includes('"via":[]')) ? 1 : 0
          expect({ name, causes, isOther: keys[0] !== keys[1] }).toMatchObject({ isOther: true })
        }
      }),
      { numRuns: runs(600) }
    )
    // The law says nothing unless all of it happens.
    expect(Math.min(seen.affected, seen.same)).toBeGreaterThan(100)
    expect(seen.inherited).toBeGreaterThan(5)
  }, 600_000)

  it('equal keys mean equal inputs, recipes, files of triggers and parents', () => {
    let same = 0
    fc.assert(
      fc.property(twoReusing, twoTrees, ([before, after], trees) => {
        const [one, other] = [stateOf(before, trees[0]), stateOf(after, trees[1])]
        if (one === undefined || other === undefined) return
        const describeAll = (state: State, name: string): object => {
          const image = state.configuration.images.find(each => each.name === name)
          if (image === undefined) throw new Error(name)
          return {
            hash: state.hashes.get(name),
            recipe: describeRecipe(image, state.configuration),
            files: listTriggerFiles(state, image),
            parents: (state.found.parents.get(name)?.prod ?? [])
              .map(({ image: parent, spelling }) => [spelling, parent, keyOf(state, parent)])
              .sort()
          }
        }
        for (const { name, keys } of pairKeys(one, other)) {
          if (keys[0] !== keys[1]) continue
          same += 1
          expect(describeAll(other, name)).toEqual(describeAll(one, name))
        }
      }),
      { numRuns: runs(400) }
    )
    expect(same).toBeGreaterThan(100)
  }, 600_000)

  it('neither an order, nor what others are, nor the commit is part of a key', () => {
    let known = 0
    fc.assert(
      fc.property(twoReusing, twoTrees, ([configuration], [tree]) => {
        const state = stateOf(configuration, tree)
        if (state === undefined) return
        const stranger = imageOf('stranger', { triggers: { paths: ['**'], filters: ['src'] } })
        const images = [...configuration.images.toReversed().map(turn), stranger]
        const turned = { ...configuration, images, filters: turnMap(configuration.filters) }
        const files = tree.paths.map(path => [path, tree.entry(path) ?? ''] as const)
        const more = treeOf(new Map([...files, ['stranger/Dockerfile', fileEntry('FROM x\n')]]))
        const other = stateOf(turned, more, '2')
        if (other === undefined) throw new Error('the other is tangled')
        for (const { name, keys } of pairKeys(state, other)) {
          known += 1
          expect([name, keys[1]]).toEqual([name, keys[0]])
        }
        for (const { name } of configuration.images) {
          expect([name, other.keys.get(name)?.kind]).toEqual([name, state.keys.get(name)?.kind])
        }
      }),
      { numRuns: runs(200) }
    )
    expect(known).toBeGreaterThan(100)
  }, 600_000)
})

function turnMap<K, V>(map: ReadonlyMap<K, V> = new Map<K, V>()): ReadonlyMap<K, V> {
  return new Map([...map].toReversed())
}

/** The same image, all of whose maps and lists are written in another order. */
function turn(image: Image): Image {
  const { prod, matrix, triggers } = image
  return {
    ...image,
    prod: {
      ...prod,
      buildArgs: turnMap(prod.buildArgs),
      buildContexts: turnMap(prod.buildContexts),
      platforms: prod.platforms.toReversed(),
      generated: turnMap(prod.generated),
      volatileArgs: new Set([...prod.volatileArgs].toReversed())
    },
    matrix: turnMap(matrix),
    triggers: { paths: triggers.paths.toReversed(), filters: triggers.filters.toReversed() }
  }
}
