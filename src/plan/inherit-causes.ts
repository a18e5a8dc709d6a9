import type { Cause, CauseKind } from './cause'
import { causesShown, countLimit, type OwnCauses } from './evidence'
import type { VariantName } from './image'

/** The causes of a variant, its own and those of its ancestors, and how many are not shown. */
export interface VariantCauses {
  readonly causes: readonly Cause[]
  readonly more: ReadonlyMap<CauseKind, number>
}

/** What inheriting looks at: the prod variants of all images. */
export interface Ancestry {
  /** The own causes of an image's prod variant. */
  ownCauses(image: string): OwnCauses
  /** The images that a prod variant is built from and that have causes, own or inherited. */
  affectedParents(image: string): readonly string[]
  /** How many kinds of own causes there are at all. */
  readonly kinds: number
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
 * A variant's own causes, then those of every ancestor, nearest first, each with one shortest
 * way that it came; at most {@link causesShown} of a kind.
 */
export function inheritCauses(heir: Heir, ancestry: Ancestry): VariantCauses {
  const collected = new CauseCollection(heir.variant)
  collected.add(heir.own, () => [])
  // A dev variant may be built from its own image's prod, which is then an ancestor like others.
  const childOf = new Map<string, string | undefined>(heir.parents.map(image => [image, undefined]))
  if (heir.variant === 'prod') childOf.delete(heir.image)
  // A Map yields what is added while it is read: nearest ancestors first, each once.
  for (const image of childOf.keys()) {
    collected.add(ancestry.ownCauses(image), () => traceWay(image, childOf))
    // Whatever is further away, the answer stays as it is.
    if (collected.full === ancestry.kinds) break
    for (const parent of ancestry.affectedParents(image)) {
      if (!childOf.has(parent)) childOf.set(parent, image)
    }
  }
  return collected.result()
}

/** The images from an ancestor to the nearest parent. */
function traceWay(image: string, childOf: ReadonlyMap<string, string | undefined>): string[] {
  const way: string[] = []
  for (let at: string | undefined = image; at !== undefined; at = childOf.get(at)) way.push(at)
  return way
}

class CauseCollection {
  readonly #causes: Cause[] = []
  readonly #shown = new Map<CauseKind, number>()
  readonly #more = new Map<CauseKind, number>()

  /** How many kinds have reached the limit of counting. */
  full = 0

  constructor(readonly variant: VariantName) {}

  add(own: OwnCauses, trace: () => readonly string[]): void {
    for (const cause of own.list) {
      const shown = this.#shown.get(cause.kind) ?? 0
      if (shown >= causesShown) this.#count(cause.kind, 1)
      else {
        this.#causes.push({ variant: this.variant, own: cause, via: trace() })
        this.#shown.set(cause.kind, shown + 1)
      }
    }
    for (const [kind, count] of own.more) this.#count(kind, count)
  }

  result(): VariantCauses {
    return { causes: this.#causes, more: this.#more }
  }

  #count(kind: CauseKind, count: number): void {
    const before = this.#more.get(kind) ?? 0
    const after = Math.min(countLimit, before + count)
    this.#more.set(kind, after)
    if (before < countLimit && after === countLimit) this.full += 1
  }
}
