import type { VariantName } from '../../images/image'
import { noNumbers, NumberSet } from '../number-set'
import { type Cause, type CauseKind, isPassedOn } from './cause'
import { listOwnSteps, selectNearest, type Step, toCause } from './cause-steps'
import { countLimit, keepCauses, type OwnCauses } from './evidence'

/** The causes of a variant, its own and those of its ancestors, and how many are not shown. */
export interface VariantCauses {
  readonly causes: readonly Cause[]
  readonly more: ReadonlyMap<CauseKind, number>
}

/** The variant whose causes are collected. */
export interface Heir {
  readonly image: string
  readonly variant: VariantName
  readonly own: OwnCauses
  /** The affected images that it is built from. */
  readonly parents: readonly string[]
}

/**
 * The prod variants that have been judged, parents before their children.
 *
 * Each keeps what its children can inherit, so that none has to walk up to all its ancestors: the
 * causes that it shows, and the numbers of the images whose causes it counts.
 */
export class Ancestry {
  readonly #heritages = new Map<string, Heritage>()
  /** How many causes an image has itself, by its number. */
  readonly #counts: Counts[] = []

  /**
   * A variant's own causes, then those of every ancestor, nearest first, each with one shortest
   * way that it came; at most {@link causesShown} of a kind.
   */
  inherit(heir: Heir): VariantCauses {
    const { steps, more } = this.#collect(heir)
    return { causes: steps.map(step => toCause(step, heir.variant)), more }
  }

  /** As {@link inherit}; what is built from this prod variant can inherit from it afterwards. */
  add(heir: Heir): VariantCauses {
    const { steps, more, sources } = this.#collect(heir)
    const heritage = {
      steps: steps.filter(({ origin }) => isPassedOn(origin.cause.kind)),
      more: new Map([...more].filter(([kind]) => isPassedOn(kind))),
      sources
    }
    const own = keepCauses(heir.own, isPassedOn)
    this.#heritages.set(heir.image, { ...heritage, sources: this.#passOn(own, heritage) })
    return { causes: steps.map(step => toCause(step, heir.variant)), more }
  }

  /** None where every kind is counted to the end: children count to the end, too. */
  #passOn(own: OwnCauses, { steps, sources, more }: Heritage): NumberSet {
    if (steps.every(({ origin }) => more.get(origin.cause.kind) === countLimit)) return noNumbers
    return own.list.length === 0 ? sources : sources.with(this.#counts.push(countOwn(own)) - 1)
  }

  #collect({ image, own, parents }: Heir): Heritage {
    // Of two images on a cycle one has not been judged. A dev variant may be built from its own
    // image's prod, which is then a parent like others.
    const from = parents.flatMap(parent => this.#heritages.get(parent) ?? [])
    const inherited = from.map(({ steps }) => steps)
    const steps = selectNearest(listOwnSteps(image, own), image, inherited)
    const sources = NumberSet.union(from.map(parent => parent.sources))
    return { steps, sources, more: this.#countRest(own, { steps, sources, from }) }
  }

  /** How many causes of each kind are not shown. */
  #countRest(
    own: OwnCauses,
    { steps, sources, from }: Omit<Heritage, 'more'> & { readonly from: readonly Heritage[] }
  ): ReadonlyMap<CauseKind, number> {
    const shown = countKinds(steps.map(({ origin }) => origin.cause.kind))
    const rest = new Map([...shown].map(([kind, count]) => [kind, -count]))
    const open = new Set(rest.keys())
    const add = (kind: CauseKind, count: number): void => {
      const sum = (rest.get(kind) ?? 0) + count
      rest.set(kind, Math.min(countLimit, sum))
      if (sum >= countLimit) open.delete(kind)
    }
    // A child counts no less than its parents do.
    for (const parent of from) {
      for (const [kind, count] of parent.more) if (count === countLimit) add(kind, 2 * countLimit)
    }
    for (const [kind, count] of countOwn(own)) add(kind, count)
    sources.visit(number => {
      for (const [kind, count] of this.#counts[number] ?? []) add(kind, count)
      return open.size === 0 ? 'stop' : undefined
    })
    return new Map([...rest].filter(([, count]) => count > 0))
  }
}

/** What children inherit from a prod variant. */
interface Heritage {
  readonly steps: readonly Step[]
  readonly more: ReadonlyMap<CauseKind, number>
  /** The numbers of the images whose causes these are. */
  readonly sources: NumberSet
}

type Counts = ReadonlyMap<CauseKind, number>

function countOwn({ list, more }: OwnCauses): Counts {
  const counts = countKinds(list.map(({ kind }) => kind))
  for (const [kind, count] of more) counts.set(kind, (counts.get(kind) ?? 0) + count)
  return counts
}

function countKinds(kinds: readonly CauseKind[]): Map<CauseKind, number> {
  const counts = new Map<CauseKind, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}
