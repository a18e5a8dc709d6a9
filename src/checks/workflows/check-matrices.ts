import type { Job } from '../../descriptions/workflows/workflow'
import { type Diagnostic, problem } from '../../diagnostics/diagnostic'
import { suggestFix } from '../../diagnostics/text/suggest'
import { entryKeys, mergeKey, storeKeys } from '../../images/entry-keys'
import { findMatrixOutput } from './build-steps'
import type { SimulatedRun, WorkflowFacts } from './workflow-facts'

/** Jobs that GitHub cannot start in some run: their matrix is empty there, or is none. */
export function findBrokenMatrices(facts: WorkflowFacts): Diagnostic[] {
  return [...facts.workflow.jobs.values()].flatMap((job): Diagnostic[] => {
    for (const run of facts.runs) {
      const end = run.jobs.get(job.id)?.end
      if (end?.kind !== 'failure' || job.matrix === undefined) continue
      const { at: place } = job.matrix
      if (end.because === 'empty') return [{ ...explainEmpty(job, run), place }]
      const message = `the matrix of the job "${job.id}" is ${end.because}, and GitHub takes none but a mapping`
      return [problem('unusable-matrix', { message, fix: adviseMatrix(job), place })]
    }
    return []
  })
}

function explainEmpty(job: Job, { name }: SimulatedRun): Diagnostic {
  return problem('empty-matrix', {
    message: `the job "${job.id}" fails ${name}: its matrix is empty there, and it runs all the same`,
    fix: adviseGuard(job)
  })
}

const matrixOutput = /needs\.([\w-]+)\.outputs\.(\w+)_matrix/i
const stageOutput = /needs\.([\w-]+)\.outputs\.stages\s*\)\s*\[\s*(\d+)\s*\]/i

function adviseGuard({ matrix, condition, needs }: Job): string {
  const [, plan, verdict = ''] = matrixOutput.exec(matrix?.text ?? '') ?? []
  const [, staged, stage = ''] = stageOutput.exec(matrix?.text ?? '') ?? []
  const guard =
    staged !== undefined
      ? `needs.${staged}.outputs.stage_count > ${stage}`
      : verdict === 'merge'
        ? `needs.${plan ?? 'plan'}.outputs.do_publish == 'true'`
        : `needs.${plan ?? 'plan'}.outputs.do_${verdict} == 'true'`
  if (condition === undefined && needs.length < 2) return `if: ${guard}`
  return [
    `if: \${{ !failure() && !cancelled() && ${guard} }}`,
    ...(condition === undefined ? [] : ['with what its own "if" says behind another &&'])
  ].join('\n')
}

function adviseMatrix({ matrix }: Job): string {
  const text = matrix?.text ?? ''
  if (/outputs\.stages/i.test(text)) {
    return 'matrix: ${{ fromJSON(needs.plan.outputs.stages)[0] }}\neach stage has a job of its own, with its number'
  }
  const output = /outputs\.(\w+_matrix)/i.exec(text)?.[1] ?? 'build_matrix'
  return `matrix: \${{ fromJSON(needs.plan.outputs.${output}) }}`
}

/** The outputs whose entries a job may have. */
const matrices = ['build_matrix', 'publish_matrix', 'test_matrix', 'dev_matrix', 'stages']

/** Names behind `matrix.` that no entry has: they are empty. */
export function findUnknownFields({ workflow, plans, configuration }: WorkflowFacts): Diagnostic[] {
  if (configuration === undefined) return []
  const free = configuration.images.flatMap(({ matrix }) => [...matrix.keys()])
  return [...workflow.jobs.values()].flatMap(job => {
    const known = listFields(
      job,
      plans.map(plan => plan.job.id)
    )
    if (known === undefined) return []
    const names = [...known, ...free]
    const isKnown = (name: string): boolean =>
      names.some(each => each.toLowerCase() === name.toLowerCase())
    const seen = new Set<string>()
    return job.expressions.flatMap(({ text, at: place }) =>
      [...text.matchAll(/\bmatrix\.([\w-]+)/gi)].flatMap(([, name = '']): Diagnostic[] => {
        if (isKnown(name) || seen.has(name)) return []
        seen.add(name)
        const message = `the job "${job.id}" reads "${name}" of its matrix, and no entry has such a field: it is empty`
        return [problem('unknown-matrix-field', { message, fix: suggestFix(name, names), place })]
      })
    )
  })
}

/** The fields of the entries that a job runs on; undefined: its matrix is another one. */
function listFields(job: Job, plans: readonly string[]): readonly string[] | undefined {
  const name = findMatrixOutput(job, plans)
  if (name === undefined) return undefined
  if (matrices.includes(name)) return entryKeys
  if (name === 'merge_matrix') return [...entryKeys, mergeKey]
  return name === 'store_matrix' ? [...entryKeys, ...storeKeys] : undefined
}
