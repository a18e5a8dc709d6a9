/** How a job ended, as the context `needs` says it (GitHub's `needs.<job_id>.result`). */
export const jobResults = ['success', 'failure', 'cancelled', 'skipped'] as const

/** One of {@link jobResults}. */
export type JobResult = (typeof jobResults)[number]

/** A job under `needs` of the gate. */
export interface NeededJob {
  /** As the workflow spells it: letters, digits, `-` and `_`. */
  readonly id: string
  readonly result: JobResult
  /**
   * The outputs that have a value. GitHub drops an empty output, and one in which it sees a secret.
   */
  readonly outputs: ReadonlyMap<string, string>
}

/**
 * The words of a job's id in lower case: `buildImages`, `build-images` and `build_images` have two.
 */
export function listWords(id: string): readonly string[] {
  return id
    .replaceAll(/([a-z\d])(?=[A-Z])/g, '$1-')
    .toLowerCase()
    .split(/[-_]+/)
}
