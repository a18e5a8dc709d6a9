import type { JsonReader } from '../../event/json-reader'

/** The most that GitHub gives. */
export const jobsOnPage = 100

/** A job of a run, as far as it tells whether the run was planned. */
export interface RunJob {
  /** What people read: the job's `name`, or its id, with those of callers and of the matrix. */
  readonly name: string
  readonly status: string
  readonly conclusion: string
  readonly runner: string
}

/** The jobs of a run; some are missing where a run has more than a page holds. */
export interface RunJobs {
  readonly jobs: readonly RunJob[]
  readonly isWhole: boolean
}

/** Undefined where the answer is no list of jobs, as GitHub writes them. */
export function readJobs(body: JsonReader): RunJobs | undefined {
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
export function hasId(id: string): (job: RunJob) => boolean {
  return ({ name }) => {
    const own = name.split(' / ').at(-1) ?? ''
    return own === id || own.startsWith(`${id} (`)
  }
}

/** What the jobs of a successful run say of its plan; `unknown`: none of them is the job that is looked for. */
export type Planned = 'planned' | 'not-planned' | 'unknown'

/** Whether the job that plans ended well, and was not skipped. */
export function judgePlanned({ jobs }: RunJobs, isPlanning: (job: RunJob) => boolean): Planned {
  const own = jobs.filter(isPlanning)
  if (own.length === 0) return 'unknown'
  return own.every(({ conclusion }) => conclusion === 'success') ? 'planned' : 'not-planned'
}

/** Whether all jobs of the run are listed, and each of them did run. */
export function ranWhole({ jobs, isWhole }: RunJobs): boolean {
  return isWhole && jobs.length > 0 && jobs.every(({ conclusion }) => conclusion !== 'skipped')
}
