import type { VariantName } from '../../images/image'
import { type Cause, type CauseKind, isPassedOn, type OwnCause } from './cause'
import { causesShown, countLimit, keepCauses, type OwnCauses } from './evidence'

/** The causes of a variant, its own and those of its ancestors, and how many are not shown. */
export interface VariantCauses {
  readonly variant: VariantName
  readonly causes: readonly Cause[]
  readonly more: Counts
}

type Counts = ReadonlyMap<CauseKind, number>

/**
 * The prod variants that have been judged, parents before their children.
 *
 * Each keeps what its children can inherit, so that none has to walk up to all its ancestors: the
 * causes that it shows, and the images whose causes it counts.
 */
export class Ancestry {
  readonly #inheritable = new Map<string, Inheritable>()
  /** The number of each image's own causes that its children inherit. */
  readonly #counts = new Map<string, Counts>()

  /**
   * A variant's own causes, then those of every ancestor, nearest first, each with one shortest way
   * that it came; at most {@link causesShown} of a kind. Images built from a prod variant can
   * inherit from it afterwards.
   *
   * @param parents the affected images that it is built from
   */
  inherit(
    image: string,
    variant: VariantName,
    own: OwnCauses,
    parents: readonly string[]
  ): VariantCauses {
    // One of two images on a cycle has not been judged. A dev variant may be built from its own
    // image's prod, which is then a parent like others.
    const from = parents.flatMap(parent => this.#inheritable.get(parent) ?? [])
    const shown = own.list.map((cause): Cause => ({ variant, own: cause, via: [] }))
    const causes = selectNearest(shown, from, variant)
    const sources = unite(from.map(parent => parent.sources))
    const more = this.#countRest(own, causes, { from, sources })
    if (variant === 'prod') this.#passOn(image, own, { causes, more, sources })
    return { variant, causes, more }
  }

  #passOn(image: string, own: OwnCauses, of: Omit<Inheritable, 'image'>): void {
    const causes = of.causes.filter(cause => isPassedOn(cause.own.kind))
    const more = new Map([...of.more].filter(([kind]) => isPassedOn(kind)))
    const passed = keepCauses(own, isPassedOn)
    if (passed.list.length > 0) this.#counts.set(image, countOwn(passed))
    // If every kind is counted to the end, children count to the end, too.
    const isCounted = causes.every(cause => more.get(cause.own.kind) === countLimit)
    const sources = isCounted ? new Set<string>() : of.sources
    const ofChildren = isCounted || passed.list.length === 0 ? sources : new Set(sources).add(image)
    this.#inheritable.set(image, { image, causes, more, sources: ofChildren })
  }

  /** The number of causes of each kind that are not shown. */
  #countRest(
    own: OwnCauses,
    causes: readonly Cause[],
    { from, sources }: Pick<Inheritable, 'sources'> & { readonly from: readonly Inheritable[] }
  ): Counts {
    const shown = countKinds(causes.map(cause => cause.own.kind))
    const rest = new Map([...shown].map(([kind, count]) => [kind, -count]))
    const open = new Set(rest.keys())
    const add = (counts: Counts): void => {
      for (const [kind, count] of counts) {
        const sum = (rest.get(kind) ?? 0) + count
        rest.set(kind, Math.min(countLimit, sum))
        if (sum >= countLimit) open.delete(kind)
      }
    }
    // A child counts no less than its parents do.
    for (const { more } of from) {
      const full = [...more].filter(([, count]) => count === countLimit)
      add(new Map(full.map(([kind]) => [kind, 2 * countLimit])))
    }
    add(countOwn(own))
    for (const source of sources) {
      if (open.size === 0) break
      add(this.#counts.get(source) ?? new Map())
    }
    return new Map([...rest].filter(([, count]) => count > 0))
  }
}

/** What children inherit from a prod variant. */
interface Inheritable {
  readonly image: string
  readonly causes: readonly Cause[]
  readonly more: Counts
  /** The images that have these causes. */
  readonly sources: ReadonlySet<string>
}

/**
 * A variant's own causes, then those of its parents, nearest first; equally near ones in the order
 * of the parents. Each once, and at most {@link causesShown} of a kind: every child leaves out what
 * is left out here, too, as these are nearer to it.
 */
function selectNearest(
  own: readonly Cause[],
  parents: readonly Inheritable[],
  variant: VariantName
): Cause[] {
  const shown = new Map<CauseKind, number>()
  const fits = ({ kind }: OwnCause): boolean => {
    const count = shown.get(kind) ?? 0
    if (count < causesShown) shown.set(kind, count + 1)
    return count < causesShown
  }
  const causes = own.filter(cause => fits(cause.own))
  // By the image that has the cause itself: two images may have the same one.
  const met = new Map<string, Set<OwnCause>>()
  const ways = parents.flatMap(({ image, causes: each }) => each.map(cause => ({ cause, image })))
  ways.sort((one, other) => one.cause.via.length - other.cause.via.length)
  for (const { cause, image } of ways) {
    const [origin = image] = cause.via
    const known = met.get(origin) ?? new Set()
    if (known.has(cause.own) || !fits(cause.own)) continue
    met.set(origin, known.add(cause.own))
    causes.push({ variant, own: cause.own, via: [...cause.via, image] })
  }
  return causes
}

function unite(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const [first, ...others] = sets
  if (first === undefined || others.length === 0) return first ?? new Set()
  const all = new Set(first)
  for (const other of others) for (const name of other) all.add(name)
  return all
}

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
