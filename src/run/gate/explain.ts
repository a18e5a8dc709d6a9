import type { Diagnostic } from '../../diagnostics/diagnostic'
import type { DiagnosticCode } from '../../diagnostics/problems'
import { shorten } from '../../diagnostics/text/shorten'
import type { Reply } from './decision/question'
import { type Purpose, verdictOf } from './decision/verdict'
import type { NeededJob } from './needs/needed-job'

/** The names of jobs or outputs in a sentence. */
export function quote(name: string): string {
  return `"${shorten(name)}"`
}

/** A plan job that did not plan; undefined where it did. */
export function explainPlan({ id, result, outputs }: NeededJob): Diagnostic | undefined {
  const plan = `the plan job ${quote(id)}`
  const log = `look at the log of ${quote(id)}`
  switch (result) {
    case 'failure':
      return refuse('plan-not-made', `${plan} failed`, log)
    case 'cancelled':
      return refuse('plan-not-made', `${plan} was cancelled`, 'run it again')
    case 'skipped':
      return refuse(
        'plan-not-made',
        `${plan} was skipped, so nobody knows what there was to do`,
        `take its "if" away, and "needs" of jobs that may be skipped: a plan is made in each run`
      )
    case 'success': {
      const text = outputs.get('result')
      if (text === 'planned') return undefined
      if (text === undefined) return explainOutput(id, 'result', 'whether a plan was made')
      return refuse('plan-not-made', `${plan} has the result ${quote(text)}, not "planned"`, log)
    }
  }
}

/** A line that is missing under `outputs` of a plan job. */
export function explainOutput(plan: string, output: string, unknown: string): Diagnostic {
  return refuse(
    'output-not-passed-on',
    `the plan job ${quote(plan)} does not pass on "${output}", so it is not known ${unknown}`,
    outputLine(plan, output)
  )
}

/** An output that no planning action has written. */
export function explainValue(plan: string, output: string, value: string): Diagnostic {
  return refuse(
    'output-not-passed-on',
    `the output "${output}" of the plan job ${quote(plan)} is ${quote(value)}, which no plan says`,
    outputLine(plan, output)
  )
}

function outputLine(plan: string, output: string): string {
  const other = `where the plan job is another one, write under "with" of the gate, as plan: NAME`
  return [
    `${output}: \${{ steps.plan.outputs.${output} }}`,
    `this line stands under "outputs" of the job ${quote(plan)}; "plan" in it is the id of the planning step`,
    ...(output === 'result' ? [other] : [])
  ].join('\n')
}

/** A job that failed or was cancelled, with lines that may fix it. */
export function explainBroken({ id, result }: NeededJob, hints: readonly string[]): Diagnostic {
  const isCancelled = result === 'cancelled'
  const fix = isCancelled ? 'run it again' : `look at the log of ${quote(id)}`
  const message = `the job ${quote(id)} ${isCancelled ? 'was cancelled' : 'failed'}`
  return refuse('job-failed', message, [fix, ...(isCancelled ? [] : hints)].join('\n'))
}

/** GitHub fails a job whose matrix is empty, which its guard prevents. */
export function hintAtGuard(plan: NeededJob, purpose: Purpose): string {
  return `no plan asked for it, and GitHub fails a job with an empty matrix, so write if: ${toGuard(plan, purpose)}`
}

/** GitHub fails a job whose matrix is read from an output that is not passed on. */
export function hintAtOutput({ id }: NeededJob, output: string): string {
  const line = `${output}: \${{ steps.plan.outputs.${output} }}`
  return `where it reads "${output}", this line is missing under "outputs" of ${quote(id)}, as ${line}`
}

/** A job that was skipped although a plan asked for it. */
export function explainSkipped(
  { id }: NeededJob,
  { plan, claim: { purpose } }: Reply,
  because: string
): Diagnostic {
  const isUntold = verdictOf(purpose) === 'build' && !plan.outputs.has('do_build')
  return refuse(
    'job-skipped',
    `the job ${quote(id)} was skipped, and the plan asked for it: ${because}`,
    [
      `if: \${{ !failure() && !cancelled() && ${toGuard(plan, purpose)} }}`,
      'without "!failure() && !cancelled()" a job is skipped where one that it needs was',
      ...(isUntold ? [hintAtOutput(plan, 'do_build')] : []),
      `where another job did its work, write under "with" of the gate, as jobs: ${nameOf(purpose).word}=${id}|OTHER`,
      `where no plan asks for it, jobs: none=${id}`
    ].join('\n')
  )
}

/** @param because why the job may have been asked for */
export function explainUnknown({ id }: NeededJob, because: string): Diagnostic {
  return refuse(
    'unassigned-job',
    `the job ${quote(id)} was skipped, and nothing says what it is for: ${because}`,
    [
      `jobs: build=${id}`,
      'this line stands under "with" of the gate; in place of "build" write "publish", "test", "dev" or "store"',
      `where no plan asks for it, jobs: none=${id}`
    ].join('\n')
  )
}

/** @param what the thing that is asked for, as a subject with its verb */
export function explainMissing(
  what: string,
  purpose: Purpose,
  jobs: readonly NeededJob[]
): Diagnostic {
  const { word, job, output } = nameOf(purpose)
  return refuse(
    'job-missing',
    `${what}, and no job under "needs" ran for it`,
    [
      toNeedsLine([...jobs.map(({ id }) => id), job]),
      `where the job has another name, write under "with" of the gate, as jobs: ${word}=NAME`,
      `where there is no such job, take the line "${output}" out of the outputs of the plan job`
    ].join('\n')
  )
}

interface Naming {
  readonly word: string
  readonly job: string
  readonly output: string
}

/** A purpose as the input `jobs` spells it, as the name of a job, and as an output. */
function nameOf(purpose: Purpose): Naming {
  switch (purpose.kind) {
    case 'verdict': {
      const { verdict } = purpose
      return { word: verdict, job: verdict, output: `do_${verdict}` }
    }
    case 'image': {
      const { verdict, image } = purpose
      return { word: `${verdict}:${image}`, job: verdict, output: `${verdict}_images` }
    }
    case 'stage': {
      const { stage } = purpose
      return { word: `build:${stage}`, job: `build-${stage}`, output: 'stage_count' }
    }
    case 'skipped':
      return { word: 'skip', job: 'unchanged', output: 'skip_images' }
  }
}

/** The condition under which a job of a purpose runs, as an expression of a workflow. */
function toGuard({ id, outputs }: NeededJob, purpose: Purpose): string {
  const from = `needs.${id}.outputs`
  switch (purpose.kind) {
    case 'verdict':
      if (purpose.verdict === 'build' && !outputs.has('do_build')) return `${from}.stage_count > 0`
      return `${from}.do_${purpose.verdict} == 'true'`
    case 'image':
      return `contains(fromJSON(${from}.${purpose.verdict}_images), '${purpose.image}')`
    case 'stage':
      return `${from}.stage_count > ${purpose.stage}`
    case 'skipped':
      return `${from}.skip_images != '[]'`
  }
}

function refuse(code: DiagnosticCode, message: string, fix: string): Diagnostic {
  return { severity: 'error', code, message, fix }
}

/** More than a person would put on a line. */
const mostNeeds = 20

/** The line of the gate job that names these jobs, each once. */
export function toNeedsLine(ids: readonly string[]): string {
  const all = [...new Set(ids)]
  const shown = all.length > mostNeeds ? [...all.slice(0, mostNeeds), '…'] : all
  return `needs: [${shown.join(', ')}]`
}
