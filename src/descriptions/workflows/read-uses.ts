import { parseDocument } from '../../configuration/document/parse-document'
import { fieldOf, textOf } from '../text/nodes'
import { readWorkflow } from './read-workflow'
import { findAction, isChecking, type UsedAction } from './used-action'
import type { Job, JobStep, Workflow } from './workflow'
import type { WorkflowText } from './workflow-text'

/** A step that uses image-matrix. */
export interface Use {
  readonly action: UsedAction
  readonly step: JobStep
  readonly job: Job
  readonly workflow: Workflow
}

/** Every step that uses image-matrix, in the order of the texts. */
export function readUses(texts: readonly WorkflowText[]): readonly Use[] {
  const own = new Map(texts.flatMap(readOwnAction))
  return texts.flatMap(text => {
    // Most workflows have nothing to do with it, and need not be read.
    if (own.size === 0 && !text.text.includes('image-matrix')) return []
    const workflow = readWorkflow(text)
    return workflow === undefined ? [] : listUses(workflow, own)
  })
}

/** The steps of a workflow that use image-matrix. */
function listUses(workflow: Workflow, own: OwnActions): readonly Use[] {
  return [...workflow.jobs.values()].flatMap(job =>
    job.steps.flatMap(step => {
      const action = findAction(step.uses?.text ?? '', folder => own.get(folder))
      if (action === undefined) return []
      const isCheck = action === 'plan' && isChecking(step.given.get('mode')?.text)
      return [{ action: isCheck ? 'check' : action, step, job, workflow }]
    })
  )
}

/** The names of the actions that the repository itself holds, by their folder. */
type OwnActions = ReadonlyMap<string, string>

function readOwnAction({ path, text }: WorkflowText): readonly (readonly [string, string])[] {
  const folder = /^(?:(.*)\/)?action\.ya?ml$/.exec(path)
  if (folder === null || !text.includes('image-matrix')) return []
  const name = textOf(fieldOf(parseDocument(text).root, 'name'))
  return name === undefined ? [] : [[folder[1] ?? '', name]]
}
