import type { Cause, CauseKind } from './cause'
import { causesShown, type OwnCauses } from './evidence'
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
  /** The images that a prod variant is built from. */
  parentsOf(image: string): readonly string[]
}

/** The variant whose causes are collected. */
export interface Heir {
  readonly image: string
  readonly variant: VariantName
  readonly own: OwnCauses
  readonly parents: readonly string[]
}

/**
 * A variant's own causes, then those of every ancestor, nearest first, each with one shortest
 * way that it came; at most {@link causesShown} of a kind.
 */
export function inheritCauses(heir: Heir, ancestry: Ancestry): VariantCauses {
  const collected = new CauseCollection(heir.variant)
  collected.add(heir.own, [])
  // A dev variant may be built from its own image's prod, which is then an ancestor like others.
  const seen = new Set(heir.variant === 'prod' ? [heir.image] : [])
  let level = heir.parents.map(image => ({ image, via: [image] }))
  while (level.length > 0) {
    const next: typeof level = []
    for (const { image, via } of level) {
      if (seen.has(image)) continue
      seen.add(image)
      collected.add(ancestry.ownCauses(image), via)
      for (const parent of ancestry.parentsOf(image)) {
        if (!seen.has(parent)) next.push({ image: parent, via: [parent, ...via] })
      }
    }
    level = next
  }
  return collected.result()
}

class CauseCollection {
  readonly #causes: Cause[] = []
  readonly #shown = new Map<CauseKind, number>()
  readonly #more = new Map<CauseKind, number>()

  constructor(readonly variant: VariantName) {}

  add(own: OwnCauses, via: readonly string[]): void {
    for (const cause of own.list) {
      const shown = this.#shown.get(cause.kind) ?? 0
      if (shown < causesShown) this.#causes.push({ variant: this.variant, own: cause, via })
      if (shown < causesShown) this.#shown.set(cause.kind, shown + 1)
      else this.#count(cause.kind, 1)
    }
    for (const [kind, count] of own.more) this.#count(kind, count)
  }

  result(): VariantCauses {
    return { causes: this.#causes, more: this.#more }
  }

  #count(kind: CauseKind, count: number): void {
    this.#more.set(kind, (this.#more.get(kind) ?? 0) + count)
  }
}
