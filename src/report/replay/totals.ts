import type { Missed, Replay, ReplayedMerge } from './replay'

/** All merges together. */
export interface Totals {
  readonly merges: number
  readonly everything: number
  readonly built: number
  /** Among them, those that only a child needs, and those that are built because of a doubt. */
  readonly parents: number
  readonly doubts: number
  /** What triggers build, at least and at most: what is unknown may be either. */
  readonly triggers: { readonly least: number; readonly most: number }
  readonly missed: number
  /** Merges that build nothing, by the inputs. */
  readonly idle: number
}

export function addUp({ merges }: Pick<Replay, 'merges'>): Totals {
  const sum = (count: (merge: ReplayedMerge) => number): number =>
    merges.reduce((all, merge) => all + count(merge), 0)
  const least = sum(({ triggers }) => triggers.built)
  const countWhy = (why: string): number =>
    sum(({ built }) => built.filter(each => each.why === why).length)
  return {
    merges: merges.length,
    everything: sum(({ everything }) => everything),
    built: sum(({ built }) => built.length),
    parents: countWhy('parent'),
    doubts: countWhy('doubt'),
    triggers: { least, most: least + sum(({ triggers }) => triggers.unknown) },
    missed: sum(({ missed }) => missed.length),
    idle: merges.filter(({ built }) => built.length === 0).length
  }
}

/** How often an image is built, and what causes it most. */
export interface ImageTotal {
  readonly image: string
  readonly builds: number
  /** The most frequent first. */
  readonly causes: readonly { readonly cause: string; readonly builds: number }[]
}

/** Every image that is built, the most frequent first. */
export function countImages({ merges }: Pick<Replay, 'merges'>): readonly ImageTotal[] {
  const counts = new Map<string, Map<string, number>>()
  for (const { image, cause } of merges.flatMap(({ built }) => built)) {
    const causes = counts.get(image) ?? new Map<string, number>()
    counts.set(image, causes)
    causes.set(cause, (causes.get(cause) ?? 0) + 1)
  }
  const totals = [...counts].map(([image, causes]) => ({
    image,
    builds: [...causes.values()].reduce((all, count) => all + count, 0),
    causes: [...causes]
      .map(([cause, builds]) => ({ cause, builds }))
      .sort((one, other) => other.builds - one.builds || compare(one.cause, other.cause))
  }))
  return totals.sort((one, other) => other.builds - one.builds || compare(one.image, other.image))
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** What triggers miss of one image by one file. */
export interface MissedTotal extends Missed {
  readonly merges: readonly Pick<ReplayedMerge, 'id' | 'day'>[]
}

/** All that is missed, the most frequent first. */
export function countMissed({ merges }: Pick<Replay, 'merges'>): readonly MissedTotal[] {
  const found = new Map<string, { readonly missed: Missed; readonly merges: ReplayedMerge[] }>()
  for (const merge of merges) {
    for (const missed of merge.missed) {
      const key = JSON.stringify([missed.image, missed.file])
      const known = found.get(key) ?? { missed, merges: [] }
      found.set(key, known)
      known.merges.push(merge)
    }
  }
  return [...found.values()]
    .map(({ missed, merges: of }) => ({
      ...missed,
      merges: of.map(({ id, day }) => ({ id, day }))
    }))
    .sort((one, other) => other.merges.length - one.merges.length)
}

/** Reasons for which triggers cannot be told, each with its images. */
export interface OpenTriggers {
  readonly at: { readonly file: string; readonly line: number }
  readonly because: string
  readonly images: readonly string[]
}

export function listOpenTriggers({ images }: Pick<Replay, 'images'>): readonly OpenTriggers[] {
  const found = new Map<
    string,
    { readonly first: Omit<OpenTriggers, 'images'>; readonly names: string[] }
  >()
  for (const { name, triggers } of images) {
    if (triggers.kind !== 'unknown') continue
    const { at, because } = triggers
    const key = `${at.file}:${String(at.line)} ${because}`
    const known = found.get(key) ?? { first: { at, because }, names: [] }
    found.set(key, known)
    known.names.push(name)
  }
  return [...found.values()].map(({ first, names }) => ({ ...first, images: names }))
}

/** The share of a whole, in percent, and 0 of nothing. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole)
}
