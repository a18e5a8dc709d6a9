import type { Node } from '../../configuration/document/node'
import { isCaller } from '../../configuration/reading/workflow-calls'
import type { RepositoryPath } from '../../paths/repository-path'
import { type Described, joinDescribed } from '../described-build'
import { fieldOf, itemsOf, placeOf, textOf, textsOf } from '../text/nodes'
import { readYaml } from '../text/read-text'
import { readCommands } from './commands'
import { fillExpressions, type Names } from './expressions/fill-expressions'
import { Calls } from './jobs/calls'
import { expandMatrix } from './jobs/matrix'
import { addEnv, findFolder, type InputValues, listJobs, toNames } from './jobs/names'
import { readBuildStep } from './steps'
import type { ParsedText, Remote, Step, WorkflowText } from './workflow-text'

/** Whether GitHub runs such a file: a workflow, or an action of the repository. */
export function isWorkflowFile(path: RepositoryPath): boolean {
  return isCaller(path) && /\.ya?ml$/.test(path)
}

/** The builds of workflows and actions, as far as their words and matrices are literal. */
export function readWorkflows(
  files: readonly WorkflowText[],
  remote: Remote | undefined
): Described {
  const parsed = files.map(file => ({ ...file, ...readYaml(file) }))
  const calls = new Calls(parsed, remote)
  return joinDescribed([
    ...parsed.map(({ unread }) => ({ builds: [], unread })),
    ...parsed.flatMap(file => calls.listInputs(file).map(each => readFile(file, each, remote)))
  ])
}

function readFile(file: ParsedText, inputs: InputValues, remote: Remote | undefined): Described {
  return joinDescribed(
    listJobs(file).map(job => {
      const steps = itemsOf(fieldOf(job, 'steps'))
      const matrices = expandMatrix(job)
      const read = (matrix: Node | undefined): Described =>
        joinDescribed(
          steps.map(node =>
            readStep(toStep({ node, steps, job, matrix }, { file, inputs, remote }))
          )
        )
      if (matrices === undefined) {
        const { builds, unread } = read(undefined)
        return {
          builds,
          unread: unread.map(each => ({
            ...each,
            because: `${each.because}: an expression makes the matrix`
          }))
        }
      }
      return joinDescribed(matrices.map(read))
    })
  )
}

interface StepInJob {
  readonly node: Node
  readonly steps: readonly Node[]
  readonly job: Node
  readonly matrix: Node | undefined
}

interface FileScope {
  readonly file: ParsedText
  readonly inputs: InputValues
  readonly remote: Remote | undefined
}

function toStep(
  { node, steps, job, matrix }: StepInJob,
  { file, inputs, remote }: FileScope
): Step {
  const outer = toNames(file, { job, matrix, inputs, remote })
  const names = addEnv(outer, fieldOf(node, 'env'))
  return {
    ...{ node, siblings: steps, names },
    at: placeOf(node, file),
    folder: fillExpressions(findFolder(node, job, file), names),
    ...findPlatform(fieldOf(job, 'runs-on'), outer)
  }
}

/** The platform of GitHub's own runners, by their names. */
function findPlatform(node: Node | undefined, names: Names): Pick<Step, 'platform'> {
  const [name = ''] = textsOf(node).map(each => fillExpressions(each, names))
  if (!/^ubuntu-[\w.-]+$/.test(name)) return {}
  return { platform: /-arm(?:64)?$/.test(name) ? 'linux/arm64' : 'linux/amd64' }
}

/** What a step builds: by an action, or by commands of its script. */
export function readStep(step: Step): Described {
  const uses = textOf(fieldOf(step.node, 'uses')) ?? ''
  if (/^[\w.-]+\/build-push-action(?:@|$)/.test(uses)) return readBuildStep(step)
  const run = textOf(fieldOf(step.node, 'run'))
  return run === undefined ? { builds: [], unread: [] } : readCommands(run, step)
}
