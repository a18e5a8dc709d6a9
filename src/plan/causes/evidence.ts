import type { CauseKind, OwnCause } from './cause'

/** The number of causes of a kind that a variant shows; the rest is counted. */
export const causesShown = 5

/** Counting ends here: this number stands for itself or more. */
export { countLimit } from '../../tree/path-index'

/** A variant's own causes: at most {@link causesShown} of a kind, and how many more. */
export interface OwnCauses {
  readonly list: readonly OwnCause[]
  readonly more: ReadonlyMap<CauseKind, number>
}

/** What was found for one image, before anything is inherited. */
export interface ImageEvidence {
  readonly prod: OwnCauses
  /** Missing where the image has no dev variant. */
  readonly dev?: OwnCauses
  /** Matches of `tests.paths` and `tests.filters`, each in words. */
  readonly testMatches: readonly string[]
}

/** By image name; every image of the configuration is a key. */
export type Evidence = ReadonlyMap<string, ImageEvidence>

/** Nothing makes the variant affected. */
export const noCauses: OwnCauses = { list: [], more: new Map() }

/** Shows the first {@link causesShown} causes of each kind and counts the others. */
export function limitCauses(causes: Iterable<OwnCause>): OwnCauses {
  const list: OwnCause[] = []
  const seen = new Map<CauseKind, number>()
  let isMore = false
  for (const cause of causes) {
    const count = (seen.get(cause.kind) ?? 0) + 1
    seen.set(cause.kind, count)
    if (count <= causesShown) list.push(cause)
    else isMore = true
  }
  if (!isMore) return list.length === 0 ? noCauses : { list, more: noCauses.more }
  const more = [...seen].filter(([, count]) => count > causesShown)
  return { list, more: new Map(more.map(([kind, count]) => [kind, count - causesShown])) }
}

/** Several causes as one: the lists are joined and limited again, and the counts added. */
export function joinCauses(parts: readonly OwnCauses[]): OwnCauses {
  const some = parts.filter(part => part !== noCauses)
  const [only = noCauses, ...others] = some
  if (others.length === 0 && only.list.length <= causesShown) return only
  const { list, more } = limitCauses(some.flatMap(part => part.list))
  const counts = new Map(more)
  for (const [kind, count] of some.flatMap(part => [...part.more])) {
    counts.set(kind, (counts.get(kind) ?? 0) + count)
  }
  return { list, more: counts }
}

/** Keeps the causes of some kinds and drops the rest, with their counts. */
export function keepCauses(causes: OwnCauses, keeps: (kind: CauseKind) => boolean): OwnCauses {
  return {
    list: causes.list.filter(cause => keeps(cause.kind)),
    more: new Map([...causes.more].filter(([kind]) => keeps(kind)))
  }
}
