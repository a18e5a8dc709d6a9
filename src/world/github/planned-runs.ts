import { isUnreadable, type Unreadable, unreadable } from '../../diagnostics/unreadable'
import type { JsonReader } from '../../event/json-reader'
import type { EarlierRuns } from '../../ports/github/github'
import { unexpected } from './explain-answer'
import type { JobIdentity } from './job-identity'
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

/** The most that GitHub gives. */
const jobsOnPage = 100

/** A job of a run, as far as it tells whether the run was planned. */
interface RunJob {
  /** What people read: the job's `name`, or its id, with those of callers and of the matrix. */
  readonly name: string
  readonly status: string
  readonly conclusion: string
  readonly runner: string
}

/** The jobs of a run; some are missing where a run has more than a page holds. */
interface RunJobs {
  readonly jobs: readonly RunJob[]
  readonly isWhole: boolean
}

/** Undefined where the answer is no list of jobs, as GitHub writes them. */
function readJobs(body: JsonReader): RunJobs | undefined {
  const list = body.field('jobs')
  if (!list.isList()) return undefined
  const jobs: RunJob[] = []
  for (const job of list.elements()) {
    const [name, status] = [job.field('name').text(), job.field('status').text()]
    const conclusion = job.field('conclusion').text() ?? ''
    if (name === undefined || status === undefined) return undefined
    // One that has ended says how.
    if (status === 'completed' && conclusion === '') return undefined
    jobs.push({ name, status, conclusion, runner: job.field('runner_name').text() ?? '' })
  }
  return { jobs, isWhole: jobs.length >= (body.field('total_count').number() ?? Infinity) }
}

/** Whether a job has this id: `plan`, `Images / plan` of a called workflow, `plan (a)` of a matrix. */
function hasId(id: string): (job: RunJob) => boolean {
  return ({ name }) => {
    const own = name.split(' / ').at(-1) ?? ''
    return own === id || own.startsWith(`${id} (`)
  }
}

/** What the jobs of a successful run say of its plan; `unknown`: none of them is the job that is looked for. */
type Planned = 'planned' | 'not-planned' | 'unknown'

/** Whether the job that plans ended well, and was not skipped. */
function judgePlanned({ jobs }: RunJobs, isPlanning: (job: RunJob) => boolean): Planned {
  const own = jobs.filter(isPlanning)
  if (own.length === 0) return 'unknown'
  return own.every(({ conclusion }) => conclusion === 'success') ? 'planned' : 'not-planned'
}

/** Whether all jobs of the run are listed, and each of them did run. */
function ranWhole({ jobs, isWhole }: RunJobs): boolean {
  return isWhole && jobs.length > 0 && jobs.every(({ conclusion }) => conclusion !== 'skipped')
}
