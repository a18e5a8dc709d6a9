import { parse } from 'yaml'
import type { JobResult } from '../../src/run/gate/needs/needed-job'
import type { End } from './needs'

/** Of a job in a workflow, what decides whether it runs. */
export interface Job {
  readonly needs?: string | readonly string[]
  readonly if?: string
  readonly outputs?: Readonly<Record<string, string>>
  readonly strategy?: unknown
}

export type Jobs = Readonly<Record<string, Job>>

export function parseJobs(text: string): Jobs {
  const { jobs } = parse(text) as { readonly jobs: Jobs }
  return jobs
}

/** What the planning action says, by output. */
export type Said = Readonly<Record<string, string>>

/** How each job that runs would end; success where nothing is said. */
export type Endings = Readonly<Record<string, JobResult>>

/**
 * The context `needs` of the job `gate` after a run of a workflow, by the rules of GitHub: a job
 * without a status function in its `if` is skipped where one that it needs has not succeeded.
 */
export function runWorkflow(jobs: Jobs, said: Said, endings: Endings = {}): Record<string, End> {
  const ends = new Map<string, End>()
  // `fromJSON` of an output that is not passed on fails the job before its first step.
  const endRun = (id: string, job: Job): End['result'] =>
    readsMissing(job, ends) ? 'failure' : (endings[id] ?? 'success')
  const run = (id: string): End => {
    const known = ends.get(id)
    if (known !== undefined) return known
    const job = jobs[id] ?? {}
    for (const other of listNeeds(job)) run(other)
    const isRun = mayRun(id, jobs, ends)
    const result = isRun ? endRun(id, job) : 'skipped'
    const end = { result, outputs: isRun ? passOn(job, said) : {} }
    ends.set(id, end)
    return end
  }
  const gate = listNeeds(jobs['gate'] ?? {})
  return Object.fromEntries(gate.map(id => [id, run(id)]))
}

export function listNeeds({ needs = [] }: Job): readonly string[] {
  return typeof needs === 'string' ? [needs] : needs
}

function listAncestors(id: string, jobs: Jobs): readonly string[] {
  return listNeeds(jobs[id] ?? {}).flatMap(each => [each, ...listAncestors(each, jobs)])
}

/** GitHub passes on no output that is empty. */
function passOn({ outputs = {} }: Job, said: Said): Record<string, string> {
  return Object.fromEntries(
    Object.entries(outputs).flatMap(([name, value]) => {
      const read = /steps\.\w+\.outputs\.(\w+)/.exec(value)?.[1] ?? ''
      return said[read] === undefined ? [] : [[name, said[read]]]
    })
  )
}

function mayRun(id: string, jobs: Jobs, ends: ReadonlyMap<string, End>): boolean {
  const { if: written = '', ...job } = jobs[id] ?? {}
  const condition = written.replace(/^\$\{\{ (.*) \}\}$/, '$1')
  const results = (ids: readonly string[]) => ids.map(each => ends.get(each)?.result)
  const isAny = (result: JobResult) => results(listAncestors(id, jobs)).includes(result)
  const isBlocked = results(listNeeds(job)).some(result => result !== 'success')
  if (!/\b(?:always|failure|cancelled|success)\(\)/.test(condition) && isBlocked) return false
  return condition.split(' && ').every(term => {
    if (term === '' || term === 'always()') return true
    if (term === '!failure()') return !isAny('failure')
    if (term === '!cancelled()') return !isAny('cancelled')
    return compare(term, ends)
  })
}

/** `needs.plan.outputs.do_test == 'true'`, and the like; what is not passed on is empty, and 0. */
function compare(term: string, ends: ReadonlyMap<string, End>): boolean {
  const form = /^needs\.([\w-]+)\.outputs\.(\w+) (==|!=|>) '?([^']*)'?$/
  const [, job = '', output = '', operator, value = ''] = form.exec(term) ?? []
  const found = ends.get(job)?.outputs?.[output] ?? ''
  if (operator === '==') return found === value
  if (operator === '!=') return found !== value
  if (operator === '>') return Number(found) > Number(value)
  throw new Error(`the guard ${term} is not understood`)
}

/** Every plan of a workflow with this number of stages, as far as jobs are guarded by it. */
export function listPlans(stages: number): readonly Said[] {
  const flags = [false, true]
  return flags.flatMap(test =>
    Array.from({ length: stages + 1 }, (_, count) => count).flatMap(count =>
      flags
        .filter(publish => !publish || count > 0)
        .flatMap(publish =>
          ['[]', '["docs"]'].map(skip => ({
            result: 'planned',
            do_build: String(count > 0),
            do_publish: String(publish),
            // Whatever is published was stored, or is reused: then nothing has to be built.
            do_store: String(publish || count === 0),
            do_test: String(test),
            do_dev: String(test && count === 0),
            stages: '[]',
            stage_count: String(count),
            build_matrix: '{"include":[]}',
            test_matrix: '{"include":[]}',
            publish_matrix: '{"include":[]}',
            store_matrix: '{"include":[]}',
            merge_matrix: '{"include":[]}',
            skip_images: skip
          }))
        )
    )
  )
}

/** What the planning action says where it could not plan. */
export const nothing: Said = {
  result: 'failed',
  do_build: 'false',
  do_publish: 'false',
  do_store: 'false',
  do_test: 'false',
  do_dev: 'false',
  stage_count: '0',
  stages: '[]',
  skip_images: '[]'
}

function readsMissing({ strategy = '' }: Job, ends: ReadonlyMap<string, End>): boolean {
  const read = JSON.stringify(strategy).matchAll(/needs\.([\w-]+)\.outputs\.(\w+)/g)
  return [...read].some(([, job = '', output = '']) => !ends.get(job)?.outputs?.[output])
}
