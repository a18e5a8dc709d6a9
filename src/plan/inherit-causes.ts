import type { Cause, CauseKind } from './cause'
import { causesShown, countLimit, type OwnCauses } from './evidence'
import type { VariantName } from './image'

/** The causes of a variant, its own and those of its ancestors, and how many are not shown. */
export interface VariantCauses {
  readonly causes: readonly Cause[]
  readonly more: ReadonlyMap<CauseKind, number>
}

/**
 * The prod variants that have been judged, parents before their children. They are numbered: a
 * walk up to them happens for every image, and comparing numbers is many times faster.
 */
export class Ancestry {
  readonly #numbers = new Map<string, number>()
  readonly #members: Member[] = []

  /** @param kinds how many kinds of own causes there are at all */
  constructor(readonly kinds: number) {}

  /** @param parents the images that it is built from and that have causes, own or inherited */
  add(image: string, own: OwnCauses, parents: readonly string[]): void {
    const member = { image, own, parents: this.numbersOf(parents) }
    this.#numbers.set(image, this.#members.push(member) - 1)
  }

  get size(): number {
    return this.#members.length
  }

  member(number: number): Member | undefined {
    return this.#members[number]
  }

  /** Those that were added; of two images on a cycle one was not. */
  numbersOf(images: readonly string[]): number[] {
    return images.flatMap(image => this.#numbers.get(image) ?? [])
  }
}

interface Member {
  readonly image: string
  readonly own: OwnCauses
  readonly parents: readonly number[]
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
  // A dev variant may be built from its own image's prod, which is then an ancestor like others.
  const nearest = ancestry.numbersOf(heir.parents)
  const childOf = new Int32Array(ancestry.size).fill(unseen)
  for (const parent of nearest) childOf[parent] = heirItself
  const collected = new CauseCollection(heir.variant, number => traceWay(number, childOf, ancestry))
  collected.add(heir.own, heirItself)
  const queue = [...nearest]
  // What is added while it is read is read too: nearest ancestors first, each once.
  for (const number of queue) {
    const member = ancestry.member(number)
    if (member === undefined) continue
    collected.add(member.own, number)
    // Whatever is further away, the answer stays as it is.
    if (collected.full === ancestry.kinds) break
    for (const parent of member.parents) {
      if (childOf[parent] !== unseen) continue
      childOf[parent] = number
      queue.push(parent)
    }
  }
  return collected.result()
}

const unseen = -2
const heirItself = -1

/** The images from an ancestor to the nearest parent. */
function traceWay(number: number, childOf: Int32Array, ancestry: Ancestry): string[] {
  const way: string[] = []
  for (let at = number; at !== heirItself; at = childOf[at] ?? heirItself) {
    way.push(ancestry.member(at)?.image ?? '')
  }
  return way
}

class CauseCollection {
  readonly #causes: Cause[] = []
  readonly #shown = new Map<CauseKind, number>()
  readonly #more = new Map<CauseKind, number>()

  /** How many kinds have reached the limit of counting. */
  full = 0

  constructor(
    readonly variant: VariantName,
    readonly traceWay: (from: number) => readonly string[]
  ) {}

  /** @param from the ancestor whose causes these are */
  add(own: OwnCauses, from: number): void {
    for (const cause of own.list) {
      const shown = this.#shown.get(cause.kind) ?? 0
      if (shown >= causesShown) this.#count(cause.kind, 1)
      else {
        this.#causes.push({ variant: this.variant, own: cause, via: this.traceWay(from) })
        this.#shown.set(cause.kind, shown + 1)
      }
    }
    if (own.more.size === 0) return
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
