import type { JsonReader } from '../../event/json-reader'
import type { EarlierRuns } from '../../ports/github/github'

/** How many commits of other runs are compared with; with more, everything is built. */
const mostSince = 20

/** The most that GitHub gives: an older run may have been started again since. */
export const runsOnPage = 100

/** A run of the workflow, in milliseconds since 1970. */
export interface WorkflowRun {
  readonly id: number
  readonly head: string
  /** Not later than its plan was made; -Infinity where that is not known. */
  readonly started: number
  /** When it ended; Infinity where it still runs, or that is not known. */
  readonly ended: number
  readonly conclusion: 'success' | 'other'
}

/** What was asked for: other servers may take no notice of it. */
export interface RunsFilter {
  readonly branch: string
  readonly event: string
}

/**
 * The runs of an answer to `GET actions/workflows/{id}/runs`, newest first, the own one included,
 * without those for a fork: they may not publish, so what they did and did not do is nothing here.
 * Undefined where it is no list of such runs: one that is passed over may be the one that failed.
 */
export function readRuns(
  body: JsonReader,
  asked: RunsFilter & { readonly repository: string }
): readonly WorkflowRun[] | undefined {
  const list = body.field('workflow_runs')
  if (!list.isList()) return undefined
  const runs: WorkflowRun[] = []
  for (const run of list.elements()) {
    const id = run.field('id').number()
    const head = run.field('head_sha').text()
    if (id === undefined || head === undefined || !isOf(run, asked)) return undefined
    if (isForFork(run, asked)) continue
    runs.push({ id, head, ...readTimes(run), conclusion: readConclusion(run) })
  }
  return runs
}

/** How many an answer holds, those for forks among them. */
export function countRuns(body: JsonReader): number {
  return body.field('workflow_runs').elements().length
}

function isOf(run: JsonReader, { branch, event }: RunsFilter): boolean {
  return run.field('head_branch').text() === branch && run.field('event').text() === event
}

/** A fork that was deleted has no repository any more. */
function isForFork(run: JsonReader, { repository }: { readonly repository: string }): boolean {
  const from = run.field('head_repository')
  if (from.isNull()) return true
  const head = from.field('full_name').text()
  const here = run.field('repository').field('full_name').text() ?? repository
  return head !== undefined && head.toLowerCase() !== here.toLowerCase()
}

/**
 * "Re-run failed jobs" keeps the plan of an earlier attempt, and no field tells it from a run that
 * was planned again: from the second attempt on the plan is as old as the run.
 */
function readTimes(run: JsonReader): Pick<WorkflowRun, 'started' | 'ended'> {
  const created = readTime(run, 'created_at') ?? -Infinity
  const attempt = readTime(run, 'run_started_at') ?? created
  const isFirst = (run.field('run_attempt').number() ?? 1) <= 1
  const ended = isOver(run) ? readTime(run, 'updated_at') : undefined
  return { started: isFirst ? attempt : Math.min(created, attempt), ended: ended ?? Infinity }
}

function isOver(run: JsonReader): boolean {
  const status = run.field('status').text() ?? 'completed'
  return status === 'completed' && run.field('conclusion').text() !== undefined
}

function readConclusion(run: JsonReader): WorkflowRun['conclusion'] {
  return isOver(run) && run.field('conclusion').text() === 'success' ? 'success' : 'other'
}

function readTime(run: JsonReader, name: string): number | undefined {
  const time = Date.parse(run.field(name).text() ?? '')
  return Number.isNaN(time) ? undefined : time
}

/**
 * The successful runs, the one that started last first.
 *
 * The run of a push that deleted another branch is listed as one of the default branch, with its
 * head, and planned nothing: where a head was pushed before, only its first run counts.
 */
export function listSuccesses(runs: readonly WorkflowRun[], event: string): readonly WorkflowRun[] {
  const firstOf = new Map<string, number>()
  for (const { id, head } of runs) firstOf.set(head, Math.min(id, firstOf.get(head) ?? id))
  return runs
    .filter(({ conclusion }) => conclusion === 'success')
    .filter(({ id, head }) => event !== 'push' || firstOf.get(head) === id)
    .sort((one, other) => compareTimes(other.started, one.started))
}

/** Infinities are equal to themselves. */
function compareTimes(one: number, other: number): number {
  return one === other ? 0 : one - other
}

/**
 * The last success, and all runs that ended when it had started or later, or still run: only what
 * had ended before was there when it was planned.
 *
 * Runs that were given names of images cannot be told from others, by any field; they are
 * started by hand, and that is another event.
 */
export function selectRuns(
  runs: readonly WorkflowRun[],
  success: WorkflowRun | undefined
): Extract<EarlierRuns, { kind: 'runs' | 'too-many' }> {
  const since = runs.filter(run => run !== success && run.ended >= (success?.started ?? -Infinity))
  const heads = [...new Set(since.map(({ head }) => head))]
  if (heads.length > mostSince) {
    const because = `more than ${mostSince} commits were run on this branch since the last success, and any of them may count`
    return { kind: 'too-many', because }
  }
  return { kind: 'runs', ...(success === undefined ? {} : { success: success.head }), since: heads }
}
