import type { CauseKind, OwnCause } from './cause'

/** How many causes of a kind a variant shows; the rest is counted. */
export const causesShown = 5

/** The causes of a variant itself: at most {@link causesShown} of a kind, and how many more. */
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

/** Keeps the causes of some kinds and drops the rest, with their counts. */
export function keepCauses(causes: OwnCauses, keeps: (kind: CauseKind) => boolean): OwnCauses {
  return {
    list: causes.list.filter(cause => keeps(cause.kind)),
    more: new Map([...causes.more].filter(([kind]) => keeps(kind)))
  }
}

/** Puts causes behind others; the caller sees to it that a kind is in one of them only. */
export function addCauses(causes: OwnCauses, added: readonly OwnCause[]): OwnCauses {
  return added.length === 0 ? causes : { list: [...causes.list, ...added], more: causes.more }
}
