import { parseDocument } from '../../configuration/document/parse-document'
import { fieldOf, textOf } from '../text/nodes'
import { resolveFrom } from '../text/resolve-path'
import { readWorkflow } from './read-workflow'
import type { Job, JobStep, Workflow } from './workflow'
import type { WorkflowText } from './workflow-text'

/** An action of this project: the planning one, or one in a folder of its own. */
export type UsedAction = 'plan' | 'load' | 'publish' | 'gate'

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
      const action = findAction(step.uses?.text ?? '', own)
      return action === undefined ? [] : [{ action, step, job, workflow }]
    })
  )
}

/** The actions of this project that the repository itself holds, by their folder. */
type OwnActions = ReadonlyMap<string, UsedAction>

const folders: ReadonlyMap<string, UsedAction> = new Map([
  ['image-matrix', 'plan'],
  ['image-matrix/load', 'load'],
  ['image-matrix/publish', 'publish'],
  ['image-matrix/gate', 'gate']
])

function readOwnAction({ path, text }: WorkflowText): readonly (readonly [string, UsedAction])[] {
  const folder = /^(?:(.*)\/)?action\.ya?ml$/.exec(path)
  if (folder === null || !text.includes('image-matrix')) return []
  const name = textOf(fieldOf(parseDocument(text).root, 'name'))
  const action = name === undefined ? undefined : folders.get(name)
  return action === undefined ? [] : [[folder[1] ?? '', action]]
}

function findAction(uses: string, own: OwnActions): UsedAction | undefined {
  if (uses.startsWith('./')) {
    const folder = uses === './' ? '' : resolveFrom('', uses.replace(/\/+$/, ''))
    return folder === undefined ? undefined : own.get(folder)
  }
  const [, name] = /^[\w.-]+\/(image-matrix(?:\/\w+)?)@/.exec(uses) ?? []
  return name === undefined ? undefined : folders.get(name)
}
