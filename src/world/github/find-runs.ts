import { isUnreadable, type Unreadable, unreadable } from '../../diagnostics/unreadable'
import type { EarlierRuns } from '../../ports/github/github'
import { unexpected } from './explain-answer'
import type { JobIdentity } from './job-identity'
import {
  hasId,
  jobsOnPage,
  judgePlanned,
  type Planned,
  ranWhole,
  readJobs,
  type RunJobs
} from './planning-job'
import type { Response } from './requester'
import { listSuccesses, selectRuns, type WorkflowRun } from './select-runs'

/** Asks about the repository of the job. */
export type AskRepository = (
  path: string,
  parameters: Readonly<Record<string, string | number>>
) => Promise<Response>

/** Each costs a request; a branch on which more runs in a row were not planned is unusual. */
const mostAsked = 5

/**
 * The last run that was successful and was planned, with what ran since. A run whose planning job
 * was skipped by its `if` is successful, too, and no work of it was done.
 */
export async function selectPlanned(
  runs: readonly WorkflowRun[],
  event: string,
  jobs: PlanningJobs
): Promise<EarlierRuns> {
  const successes = listSuccesses(runs, event)
  for (const success of successes.slice(0, mostAsked)) {
    const found = selectRuns(runs, success)
    if (found.kind === 'too-many') return found
    const planned = await jobs.isPlanned(success.id)
    if (isUnreadable(planned)) return planned
    if (planned.kind === 'planned') return found
  }
  if (successes.length > mostAsked) {
    const because = `none of the last ${mostAsked} successful runs on this branch is known to have planned`
    return { kind: 'too-many', because }
  }
  return selectRuns(runs, undefined)
}

/** Which job of a run made its plan: the one that is this job in the run of today. */
export class PlanningJobs {
  readonly #ask: AskRepository
  readonly #job: JobIdentity
  #own: Promise<RunJobs | Unreadable | undefined> | undefined

  constructor(ask: AskRepository, job: JobIdentity) {
    this.#ask = ask
    this.#job = job
  }

  /** Of a successful run. Its jobs tell by the id of this one, or by the name that it has today. */
  async isPlanned(run: number): Promise<{ readonly kind: Planned } | Unreadable> {
    const jobs = await this.#list(run)
    if (isUnreadable(jobs)) return jobs
    // A server that lists no jobs, as older ones, cannot tell: then success is what it says.
    if (jobs === undefined) return { kind: 'planned' }
    const byId = judgePlanned(jobs, hasId(this.#job.jobId ?? ''))
    if (byId !== 'unknown') return { kind: byId }
    if (ranWhole(jobs)) return { kind: 'planned' }
    const names = await this.#readOwnNames()
    if (isUnreadable(names)) return names
    return { kind: judgePlanned(jobs, ({ name }) => names.has(name)) }
  }

  /** What this job is called where people read it: a runner has one job at a time. */
  async #readOwnNames(): Promise<ReadonlySet<string> | Unreadable> {
    const { runId, runnerName } = this.#job
    if (runId === undefined || runnerName === undefined) return new Set()
    const found = await (this.#own ??= this.#list(runId))
    if (isUnreadable(found)) return found
    const own = (found?.jobs ?? []).filter(
      ({ runner, status }) => runner === runnerName && status === 'in_progress'
    )
    return own.length === 1 ? new Set(own.map(({ name }) => name)) : new Set()
  }

  /** Undefined where the server lists none. */
  async #list(run: number | string): Promise<RunJobs | Unreadable | undefined> {
    const answer = await this.#ask('actions/runs/{run_id}/jobs', {
      run_id: run,
      per_page: jobsOnPage
    })
    switch (answer.kind) {
      case 'response':
        return readJobs(answer.body) ?? unexpected('the jobs of a run')
      case 'refused':
        return answer.status === 404
          ? undefined
          : unreadable(`the API answered with status ${answer.status} about the jobs of a run`)
      case 'failed':
        return unreadable(answer.because)
    }
  }
}
