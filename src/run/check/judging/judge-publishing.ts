import { evaluateIn, runsStep } from '../../../checks/workflows/run-jobs'
import type { SimulatedRun, WorkflowFacts } from '../../../checks/workflows/workflow-facts'
import type { Use } from '../../../descriptions/workflows/read-uses'
import type { Workflow } from '../../../descriptions/workflows/workflow'
import type { Diagnostic } from '../../../diagnostics/diagnostic'
import { parseImages } from '../../publish/request/parse-images'

/** What image-matrix/publish would refuse of what a plan hands to it. */
export function judgePublishing({ uses, runs, workflow }: WorkflowFacts): readonly Diagnostic[] {
  const publishing = uses.filter(({ action }) => action === 'publish')
  return publishing.flatMap(use => {
    for (const run of runs) {
      const [found] = judgePublish(use, run, workflow)
      if (found !== undefined) return [found]
    }
    return []
  })
}

/** Nothing where the job, the step or its input depend on what only a run knows. */
function judgePublish(
  { step, job }: Use,
  { jobs: done, name }: SimulatedRun,
  { jobs }: Workflow
): readonly Diagnostic[] {
  const images = step.given.get('images')
  if (images === undefined || done.get(job.id)?.end.kind !== 'success') return []
  const ended = { done, jobs }
  const text = runsStep(step, job, ended) === true ? evaluateIn(images.text, job, ended) : undefined
  if (typeof text !== 'string') return []
  return parseImages(text).diagnostics.map(each => ({
    ...each,
    message: `the job "${job.id}" fails ${name}: ${each.message}`,
    place: images.at
  }))
}
