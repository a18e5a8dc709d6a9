import { type Job, listNeeded } from '../../descriptions/workflows/workflow'
import { type Diagnostic, problem } from '../../diagnostics/diagnostic'
import type { WorkflowFacts } from './workflow-facts'

/** A workflow whose jobs may be skipped, and that no job sums up: a skipped job counts as passed. */
export function findMissingGate({ workflow, uses, plans }: WorkflowFacts): Diagnostic[] {
  const isAsked = workflow.triggers.some(each => /^(?:pull_request|merge_group)/.test(each))
  const jobs = [...workflow.jobs.values()]
  const hasGate = uses.some(({ action }) => action === 'gate') || jobs.some(sumsUp)
  const [plan] = plans
  if (!isAsked || hasGate || plan === undefined) return []
  const following = jobs.filter(job => followsPlan(job, plan.job.id))
  const calls = jobs.some(
    job => job.calls !== undefined && listNeeded(job, workflow).has(plan.job.id)
  )
  if (following.length === 0 || calls) return []
  const names = [plan.job.id, ...following.map(({ id }) => id)].join(', ')
  return [
    problem('no-gate', {
      message: `no job of this workflow says whether all that the plan asked for was done: GitHub counts a job that is skipped as passed`,
      fix: [
        'gate:',
        `  needs: [${names}]`,
        '  if: always()',
        '  runs-on: ubuntu-latest',
        `  steps: [{ uses: ${ownerOf(plan.step.uses?.text)}/image-matrix/gate@v1, with: { needs: '\${{ toJSON(needs) }}' } }]`,
        'and require this job, and no other'
      ].join('\n'),
      place: plan.job.at
    })
  ]
}

function ownerOf(uses: string | undefined): string {
  return /^([\w.-]+)\/image-matrix/.exec(uses ?? '')?.[1] ?? 'org'
}

/** Somebody's own gate: it always runs, and asks how others ended. */
function sumsUp({ condition, expressions }: Job): boolean {
  const isAlways = /\balways\s*\(|!\s*cancelled\s*\(/.test(condition?.text ?? '')
  return (
    isAlways &&
    expressions.some(({ text }) => /\bneeds\.(?:\*|[\w-]+)\.result|toJSON\(\s*needs/i.test(text))
  )
}

/** Whether a job works by the plan; one for the images that are not built has nothing to do. */
function followsPlan({ reads }: Job, plan: string): boolean {
  return reads.some(({ job, output }) => job === plan && output !== 'skip_images')
}

/** A gate that may be skipped, and then counts as passed. */
export function findSkippableGates({ uses }: WorkflowFacts): Diagnostic[] {
  return uses
    .filter(({ action }) => action === 'gate')
    .flatMap(({ job, workflow }): Diagnostic[] => {
      if (workflow.kind === 'action' || /\balways\s*\(\s*\)/i.test(job.condition?.text ?? '')) {
        return []
      }
      return [
        problem('gate-not-always', {
          message: `the gate "${job.id}" is skipped where a job before it failed, and a skipped job counts as passed`,
          fix: 'if: always()',
          place: job.condition?.at ?? job.at
        })
      ]
    })
}

/** Jobs that work by the plan, and that the gate does not wait for: their failure is not told. */
export function findUngatedJobs({ workflow, uses, plans }: WorkflowFacts): Diagnostic[] {
  const gates = uses.filter(({ action }) => action === 'gate').map(({ job }) => job)
  const [gate, ...others] = gates
  const [plan] = plans
  if (gate === undefined || others.length > 0 || plan === undefined) return []
  const needed = new Set(gate.needs.map(({ text }) => text))
  const missing = [...workflow.jobs.values()].filter(
    job =>
      job !== gate &&
      job.failure === 'counts' &&
      !needed.has(job.id) &&
      (job.id === plan.job.id || followsPlan(job, plan.job.id)) &&
      !listNeeded(job, workflow).has(gate.id) &&
      ![...needed].some(each => isSummary(workflow.jobs.get(each), job))
  )
  const all = [...needed, ...missing.map(({ id }) => id)].join(', ')
  return missing.map(job =>
    problem('ungated-job', {
      message: `the gate "${gate.id}" does not need the job "${job.id}": where that fails, the gate passes`,
      fix: `needs: [${all}]`,
      place: gate.needs[0]?.at ?? gate.at
    })
  )
}

/** A job under the gate that asks itself how another one ended. */
function isSummary(summary: Job | undefined, job: Job): boolean {
  return (
    summary !== undefined && summary.needs.some(({ text }) => text === job.id) && sumsUp(summary)
  )
}
