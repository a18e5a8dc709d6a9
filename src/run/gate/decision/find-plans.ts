import { type Diagnostic, problem } from '../../../diagnostics/diagnostic'
import { shorten } from '../../../diagnostics/text/shorten'
import type { OutputName } from '../../../report/matrix/outputs'
import { toNeedsLine } from '../explain'
import { listWords, type NeededJob } from '../needs/needed-job'

/**
 * The outputs of the planning action by which a plan job is recognized. `result` and `plan` are
 * left out, as other jobs may use these names, too.
 */
export const planOutputs: readonly Exclude<OutputName, 'result' | 'plan'>[] = [
  ...(['do_build', 'do_publish', 'do_dev', 'do_test'] as const),
  ...(['build_matrix', 'publish_matrix', 'test_matrix', 'dev_matrix'] as const),
  ...(['build_images', 'publish_images', 'dev_images', 'test_images', 'skip_images'] as const),
  ...(['stages', 'stage_count', 'merge_matrix'] as const),
  ...(['do_reuse', 'reuse_images', 'do_store', 'store_matrix'] as const)
]

/** The jobs that plan, or the mistakes if they cannot be told. */
export interface FoundPlans {
  readonly plans: readonly NeededJob[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The plan jobs: those that the input `plan` names; otherwise those that have `plan` as a word of
 * their id, and those that pass on what the planning action says.
 *
 * @param named ids by space, comma or line
 */
export function findPlans(jobs: readonly NeededJob[], named: string): FoundPlans {
  const ids = named.split(/[\s,]+/).filter(id => id !== '')
  const plans = jobs.filter(job => (ids.length > 0 ? ids.includes(job.id) : isPlan(job)))
  const missing = ids.filter(id => !jobs.some(job => job.id === id))
  const diagnostics = [
    ...missing.map(id =>
      explainMissing(`the plan job "${shorten(id)}" is not under "needs"`, [id, ...idsOf(jobs)])
    ),
    ...(plans.length + missing.length === 0 ? [explainNone(jobs)] : [])
  ]
  return { plans, diagnostics }
}

function isPlan({ id, outputs }: NeededJob): boolean {
  if (listWords(id).includes('plan')) return true
  return planOutputs.some(name => outputs.has(name)) || isPlanResult(outputs.get('result'))
}

function isPlanResult(text: string | undefined): boolean {
  return text === 'planned' || text === 'failed'
}

function explainNone(jobs: readonly NeededJob[]): Diagnostic {
  if (jobs.length === 0) {
    return explainMissing('the job needs no other job', ['plan', 'build', 'test', 'publish'])
  }
  const told = explainMissing('no job under "needs" is the plan', ['plan', ...idsOf(jobs)])
  const otherwise =
    'where the plan job has another name, write it under "with" of this step, as plan: images'
  return { ...told, fix: `${told.fix}\n${otherwise}` }
}

function explainMissing(message: string, ids: readonly string[]): Diagnostic {
  const fix = toNeedsLine(ids)
  return problem('plan-not-needed', { message, fix })
}

function idsOf(jobs: readonly NeededJob[]): readonly string[] {
  return jobs.map(({ id }) => id)
}
