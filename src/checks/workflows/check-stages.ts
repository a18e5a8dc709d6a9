import { type Diagnostic, problem } from '../../diagnostics/diagnostic'
import type { WorkflowFacts } from './workflow-facts'

/** Stages that are planned and that no job builds. */
export function findMissingStages({ workflow, plans, stages = 1 }: WorkflowFacts): Diagnostic[] {
  const [plan, ...others] = plans
  if (plan === undefined || others.length > 0) return []
  const given = plan.step.given.get('stages')
  const texts = [...workflow.jobs.values()].flatMap(job =>
    job.expressions.filter(({ text }) => readsStages(text, plan.job.id))
  )
  const [first] = texts
  // By an index that only a run knows, or in another workflow, each stage may have its job.
  const indexes = texts.map(({ text }) => /\bstages\s*\)\s*\[\s*(\d+)\s*\]/i.exec(text)?.[1])
  if (first === undefined || indexes.includes(undefined)) return []
  if (given === undefined) {
    return [
      problem('missing-stage-job', {
        message: `the planning step does not say how many stage jobs there are, so the output "stages" is empty, and nothing is built by it`,
        fix: `with: { stages: ${String(1 + Math.max(...indexes.map(Number)))} }`,
        place: plan.step.at
      })
    ]
  }
  if (given.kind === 'unknown') return []
  const said = Number(given.text)
  const has = new Set(indexes.map(Number))
  const missing = Array.from({ length: said }, (_, stage) => stage).filter(each => !has.has(each))
  const [lacking] = missing
  if (lacking === undefined || stages <= lacking) return []
  return [
    problem('missing-stage-job', {
      message: `the planning step says that there are ${String(said)} stage jobs, and none builds stage ${String(lacking)}, which the plan has`,
      fix: [
        `build-${String(lacking)}:`,
        `  needs: [${lacking === 0 ? plan.job.id : `${plan.job.id}, build-${String(lacking - 1)}`}]`,
        `  if: needs.${plan.job.id}.outputs.stage_count > ${String(lacking)}`,
        `  strategy: { matrix: '\${{ fromJSON(needs.${plan.job.id}.outputs.stages)[${String(lacking)}] }}' }`
      ].join('\n'),
      place: given.at
    })
  ]
}

function readsStages(text: string, plan: string): boolean {
  return new RegExp(String.raw`needs\.${plan}\.outputs\.stages\b`, 'i').test(text)
}
