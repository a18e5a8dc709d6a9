import type { Job, JobStep } from '../../descriptions/workflows/workflow'

/** Whether a step is of an action, as `docker/login-action`, at any version. */
export function isOf(step: JobStep, action: string): boolean {
  return step.uses?.text.toLowerCase().startsWith(`${action}@`) === true
}

/** The output that makes the matrix of a job, as `build_matrix`; undefined: it is made otherwise. */
export function findMatrixOutput({ matrix }: Job, plans: readonly string[]): string | undefined {
  const read =
    /^\s*\$\{\{\s*fromJSON\(\s*needs\.([\w-]+)\.outputs\.(\w+)\s*\)(?:\s*\[\s*\d+\s*\])?\s*\}\}\s*$/i
  const [, plan = '', output] = read.exec(matrix?.text ?? '') ?? []
  return plans.includes(plan) ? output?.toLowerCase() : undefined
}

/** Whether a step builds an image and pushes it by a tag: always, or where its entry says so. */
export function pushesTags(step: JobStep): 'always' | 'as its entry says' | 'no' | 'unknown' {
  if (!isOf(step, 'docker/build-push-action')) return 'no'
  if (step.given.has('outputs')) return 'unknown'
  const push = step.given.get('push')
  if (push === undefined || push.text === 'false') return 'no'
  if (push.text === 'true') return 'always'
  const byEntry =
    /^\$\{\{\s*(?:fromJSON\(\s*matrix\.publish\s*\)|matrix\.publish(?:\s*==\s*'true')?)\s*\}\}$/i
  return byEntry.test(push.text.trim()) ? 'as its entry says' : 'unknown'
}

/** Whether a step runs in each leg, or in each that is published. */
export function runsForEntry({ condition }: JobStep): boolean {
  const text = condition?.text.replaceAll(/\$\{\{|\}\}/g, '').trim() ?? ''
  return text === '' || /^matrix\.publish(?:\s*==\s*'true')?$/i.test(text)
}
