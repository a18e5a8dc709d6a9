import type { JobResult } from '../../src/run/gate/needs/needed-job'

/** A job of the context `needs`: how it ended, and what it passes on. */
export interface End {
  readonly result: JobResult | (string & {})
  readonly outputs?: Readonly<Record<string, string>>
}

export const success: End = { result: 'success' }
export const failure: End = { result: 'failure' }
export const cancelled: End = { result: 'cancelled' }
export const skipped: End = { result: 'skipped' }

/** A plan job that planned, with what else it passes on. */
export function planned(outputs: Readonly<Record<string, string>>): End {
  return { result: 'success', outputs: { result: 'planned', ...outputs } }
}

/** A plan that asks for all of these, and for nothing else of what workflows pass on. */
export function asking(...verdicts: readonly string[]): End {
  const names = ['build', 'publish', 'test']
  return planned(
    Object.fromEntries(names.map(name => [`do_${name}`, String(verdicts.includes(name))]))
  )
}

/** The context as `toJSON(needs)` writes it: on several lines, outputs always there. */
export function toNeeds(jobs: Readonly<Record<string, End>>): string {
  const ends = Object.entries(jobs).map(([id, end]) => [id, { outputs: {}, ...end }])
  return JSON.stringify(Object.fromEntries(ends), undefined, 2)
}
