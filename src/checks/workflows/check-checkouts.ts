import type { JobStep } from '../../descriptions/workflows/workflow'
import { type Diagnostic, problem } from '../../diagnostics/diagnostic'
import { isOf } from './build-steps'
import type { WorkflowFacts } from './workflow-facts'

/** Steps that build from the files of the repository, in a job that surely has none. */
export function findMissingCheckouts({ workflow, uses }: WorkflowFacts): Diagnostic[] {
  if (workflow.kind === 'action') return []
  const loads = new Set(
    uses
      .filter(({ action, step }) => action === 'load' && step.given.has('dev'))
      .map(use => use.step)
  )
  return [...workflow.jobs.values()].flatMap(({ id, steps }) => {
    const at = steps.findIndex(step => loads.has(step) || buildsFolder(step))
    const step = steps[at]
    if (step === undefined || !steps.slice(0, at).every(bringsNothing)) return []
    return [
      problem('no-checkout', {
        message: `the job "${id}" builds from files of the repository, and no step before has checked it out`,
        fix: '- uses: actions/checkout@v7\nthis step stands in front',
        place: step.at
      })
    ]
  })
}

/** A build of the folder that an entry names; without a context, it is a build of the remote. */
function buildsFolder(step: JobStep): boolean {
  const context = step.given.get('context')?.text ?? ''
  return (
    isOf(step, 'docker/build-push-action') && /^\$\{\{\s*matrix\.context\s*\}\}$/i.test(context)
  )
}

/** Actions of which none writes files of the repository. */
const harmless = [
  'docker/login-action',
  'docker/setup-buildx-action',
  'docker/setup-qemu-action',
  'docker/metadata-action'
]

/** What a script does is not known. */
function bringsNothing(step: JobStep): boolean {
  return (
    harmless.some(action => isOf(step, action)) ||
    /^[\w.-]+\/image-matrix\/\w+@/.test(step.uses?.text ?? '')
  )
}
