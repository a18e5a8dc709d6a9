import type { Comparison } from './comparison'

/** The differences from the base, with the way to it. */
export interface Compared {
  readonly comparison: Comparison
  /** What was compared with what, or why nothing could be: one line for people. */
  readonly text: string
  /** The commit planned for; missing: neither a checkout nor GITHUB_SHA says. */
  readonly head?: string
  /** The sources without an answer, with their reasons, in order. */
  readonly tried: readonly string[]
  /** What prevents the comparison, if it is unknown. */
  readonly obstacle?: Obstacle
  readonly unreadRuns?: UnreadRuns
}

/**
 * What prevents a comparison: the event has no base to find, or its payload does not name it, or
 * the job's setup hides it, or the API did not answer this time. All but the first have a fix.
 */
export type Obstacle = 'event' | 'payload' | 'setup' | 'api'

/** Earlier runs that nobody may read, so that only the event's own base counts. */
export interface UnreadRuns {
  readonly because: string
  readonly lacks: ApiNeed
}

/** What would make the API readable; `server`: nothing that a workflow can give. */
export type ApiNeed = 'token' | 'permission' | 'server'

/** A commit as people write it. */
export function toShortId(id: string): string {
  return id.slice(0, 7)
}
