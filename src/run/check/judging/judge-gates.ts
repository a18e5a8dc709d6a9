import type { SimulatedRun, WorkflowFacts } from '../../../checks/workflows/workflow-facts'
import type { Use } from '../../../descriptions/workflows/read-uses'
import type { Diagnostic } from '../../../diagnostics/diagnostic'
import { judgeRun } from '../../gate/gate'
import type { JobResult } from '../../gate/needs/needed-job'

/** What the gate of a workflow would refuse in a run in which nothing goes wrong. */
export function judgeGates({ uses, runs }: WorkflowFacts): readonly Diagnostic[] {
  const gates = uses.filter(({ action }) => action === 'gate')
  return gates.flatMap(gate => {
    const told = new Set<string>()
    return runs.flatMap(run =>
      judgeGate(gate, run).flatMap((found): Diagnostic[] => {
        const key = `${found.code} ${found.fix}`
        if (told.has(key)) return []
        told.add(key)
        const message = `the gate refuses a run, ${run.name.replace(/^in /, '')}: ${found.message}`
        return [{ ...found, message, place: gate.step.at }]
      })
    )
  })
}

/** Nothing where the gate is given anything but all of `needs`, or a job cannot be started. */
function judgeGate({ step, job }: Use, { jobs }: SimulatedRun): readonly Diagnostic[] {
  const inputs = ['needs', 'plan', 'jobs'].map(name => step.given.get(name))
  const [needs, plan, named] = inputs
  const isWhole = /^\s*\$\{\{\s*toJSON\(\s*needs\s*\)\s*\}\}\s*$/i.test(needs?.text ?? '')
  if (!isWhole || plan?.kind === 'unknown' || named?.kind === 'unknown') return []
  const ends = job.needs.map(({ text }) => ({ id: text, job: jobs.get(text) }))
  const isStopped = ends.some(each => each.job === undefined || each.job.end.kind === 'failure')
  if (isStopped) return []
  const entries = ends.map(each => [
    each.id,
    {
      result: toResult(each.job?.end.kind),
      // GitHub leaves out what is empty.
      outputs: Object.fromEntries([...(each.job?.outputs ?? [])].filter(([, text]) => text !== ''))
    }
  ])
  const { diagnostics } = judgeRun({
    needs: JSON.stringify(Object.fromEntries(entries)),
    plan: plan?.text ?? '',
    jobs: named?.text ?? ''
  })
  return diagnostics
}

/** What is not known is taken to be right. */
function toResult(kind: 'success' | 'skipped' | 'failure' | 'unknown' | undefined): JobResult {
  return kind === 'skipped' || kind === 'failure' ? kind : 'success'
}
