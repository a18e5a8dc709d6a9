/** How much is asked of registries in a run, and how long they are waited for. */
export interface Limits {
  /** Requests side by side. */
  readonly atOnce: number
  /** Milliseconds without a whole answer, after which a registry is asked no more. */
  readonly silence: number
  /** Milliseconds for all requests of the run together; only the time counts in which some are under way. */
  readonly budget: number
  /** Of the body of an answer: the most that registries take for a manifest (distribution-spec). */
  readonly mostBytes: number
}

export const usualLimits: Limits = {
  atOnce: 6,
  silence: 10_000,
  budget: 30_000,
  mostBytes: 4 << 20
}
