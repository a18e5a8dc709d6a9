import { evaluate, type Scope } from '../../descriptions/workflows/expressions/evaluate'
import { parseIf } from '../../descriptions/workflows/expressions/expression-texts'
import { evaluateText } from '../../descriptions/workflows/expressions/fill-expressions'
import { isList, type Value } from '../../descriptions/workflows/expressions/value'
import type { Use } from '../../descriptions/workflows/read-uses'
import {
  type Job,
  type JobStep,
  listNeeded,
  type Workflow,
  type Written
} from '../../descriptions/workflows/workflow'

/** What becomes of the jobs of a workflow in a run in which nothing goes wrong by itself, by id. */
export type RunJobs = ReadonlyMap<string, SimulatedJob>

export interface SimulatedJob {
  readonly end: JobEnd
  /** The outputs that are known; a declared one that is not in it may be anything. */
  readonly outputs: ReadonlyMap<string, string>
}

/** How a job ends. */
export type JobEnd =
  | { readonly kind: 'success' | 'skipped' }
  /** GitHub cannot start it. */
  | { readonly kind: 'failure'; readonly because: BrokenMatrix }
  /** Its condition asks for what only a run knows. */
  | { readonly kind: 'unknown' }

/** What is wrong with a matrix: it has no job, or it is none. */
export type BrokenMatrix = 'empty' | 'a list' | 'a text'

/** Lets the jobs run that need each other, with the outputs of one planning step. */
export function runJobs(
  { jobs }: Workflow,
  plan: Use,
  outputs: ReadonlyMap<string, string>
): RunJobs {
  const done = new Map<string, SimulatedJob>()
  const waiting = new Set(jobs.values())
  for (;;) {
    const next = [...waiting].find(job => job.needs.every(({ text }) => done.has(text)))
    // Jobs in a circle, or that need one that is not there, never run: GitHub refuses them.
    if (next === undefined) return done
    waiting.delete(next)
    done.set(next.id, runJob(next, { done, jobs, plan, outputs }))
  }
}

/** A text of a job with its expressions, as far as it is known in a run. */
export function evaluateIn(text: string, job: Job, run: Ended): Value {
  return evaluateText(text, toScope(job, run))
}

/** Whether a step of a job that runs does so, too, where all steps before it went well. */
export function runsStep({ condition }: JobStep, job: Job, run: Ended): boolean | undefined {
  return holds(condition, { ...toScope(job, run), succeeded: true, failed: false })
}

/** The jobs of a workflow, and how those that ran have ended. */
export interface Ended {
  readonly done: RunJobs
  readonly jobs: ReadonlyMap<string, Job>
}

interface Run extends Ended {
  readonly plan: Use
  readonly outputs: ReadonlyMap<string, string>
}

function runJob(job: Job, run: Run): SimulatedJob {
  const isPlan = job.id === run.plan.job.id
  const end = isPlan ? ({ kind: 'success' } as const) : findEnd(job, run)
  return { end, outputs: isPlan ? passOn(job, run) : new Map() }
}

/** The outputs that the planning job passes on as they are. */
function passOn(job: Job, { plan, outputs }: Run): ReadonlyMap<string, string> {
  return new Map(
    [...job.outputs].flatMap(([name, { from }]) => {
      const value = from?.step === plan.step.id ? outputs.get(from?.output ?? '') : undefined
      return value === undefined ? [] : [[name.toLowerCase(), value] as const]
    })
  )
}

function findEnd(job: Job, run: Run): JobEnd {
  const scope = toScope(job, run)
  const runs = holds(job.condition, scope)
  if (runs === undefined) return { kind: 'unknown' }
  if (!runs) return { kind: 'skipped' }
  const broken = job.matrix === undefined ? undefined : judgeMatrix(job.matrix.text, scope)
  return broken === undefined ? { kind: 'success' } : { kind: 'failure', because: broken }
}

function holds(condition: Written | undefined, scope: Scope): boolean | undefined {
  const parsed = parseIf(condition?.text ?? '')
  switch (parsed.kind) {
    case 'text':
      return scope.succeeded
    case 'unreadable':
      return undefined
    case 'expression': {
      const { truth } = evaluate(parsed.expression, scope)
      if (parsed.asksForState) return truth
      if (scope.succeeded === false || truth === false) return false
      return scope.succeeded === undefined ? undefined : truth
    }
  }
}

function toScope(job: Job, run: Ended): Scope {
  const kindOf = (id: string): JobEnd['kind'] => run.done.get(id)?.end.kind ?? 'unknown'
  const own = job.needs.map(({ text }) => kindOf(text))
  const all = [...listNeeded(job, run)].map(kindOf)
  return {
    lookUp: path => lookUp(path, job, run),
    succeeded: judgeSuccess(own, all),
    failed: all.includes('failure') ? true : all.includes('unknown') ? undefined : false
  }
}

/** A job further up that was skipped is not documented to count. */
function judgeSuccess(
  own: readonly JobEnd['kind'][],
  all: readonly JobEnd['kind'][]
): boolean | undefined {
  if (own.includes('skipped') || all.includes('failure')) return false
  return all.every(kind => kind === 'success') ? true : undefined
}

function lookUp(path: readonly string[], job: Job, { done, jobs }: Ended): Value {
  const [context = '', id = '', field = '', name = '', ...rest] = path
  if (context.toLowerCase() !== 'needs' || rest.length > 0) return undefined
  const needed = job.needs.find(({ text }) => text.toLowerCase() === id.toLowerCase())?.text
  const found = needed === undefined ? undefined : done.get(needed)
  const declared = needed === undefined ? undefined : jobs.get(needed)
  if (found === undefined || declared === undefined) return undefined
  if (field === 'result') return found.end.kind === 'unknown' ? undefined : found.end.kind
  if (field !== 'outputs' || declared.calls !== undefined) return undefined
  const isDeclared = [...declared.outputs.keys()].some(
    each => each.toLowerCase() === name.toLowerCase()
  )
  // What nobody declares, and what a skipped job would have said, is empty.
  if (!isDeclared || found.end.kind === 'skipped') return ''
  return found.outputs.get(name.toLowerCase())
}

/** What is wrong with the value of `strategy.matrix`, if anything is. */
function judgeMatrix(text: string, scope: Scope): BrokenMatrix | undefined {
  const value = evaluateText(text, scope)
  if (value === undefined) return undefined
  if (value === null) return 'empty'
  if (isList(value)) return 'a list'
  if (typeof value !== 'object') return 'a text'
  const isEmpty = [...value.values()].every(each => isList(each) && each.length === 0)
  return isEmpty ? 'empty' : undefined
}
