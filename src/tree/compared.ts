import type { Comparison } from './comparison'

/** What differs from the base, with the way to it. */
export interface Compared {
  readonly comparison: Comparison
  /** What was compared with what, or why nothing could be: one line for people. */
  readonly text: string
  /** The commit planned for; missing: neither a checkout nor GITHUB_SHA says. */
  readonly head?: string
  /** The sources that had no answer, with why, in order. */
  readonly tried: readonly string[]
  /** Where the comparison is unknown: what is in the way. */
  readonly obstacle?: Obstacle
  readonly unreadRuns?: UnreadRuns
  /** The commit checked out, where the run is about another. */
  readonly otherHead?: string
}

/**
 * What is in the way of a comparison: the event is one that has no base to be found, or its
 * payload does not name it, or the job is set up so that it is not found, or the API did not
 * answer this time. All but the first have a fix.
 */
export type Obstacle = 'event' | 'payload' | 'setup' | 'api'

/** Earlier runs that nobody may read, so that the event's own base alone counts. */
export interface UnreadRuns {
  readonly because: string
  readonly lacks: ApiNeed
}

/** What would let the API be read; `server`: nothing that a workflow can give. */
export type ApiNeed = 'token' | 'permission' | 'server'

/** A commit as people write it. */
export function toShortId(id: string): string {
  return id.slice(0, 7)
}
