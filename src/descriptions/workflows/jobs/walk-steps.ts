import type { Node } from '../../../configuration/document/node'
import { fieldOf, itemsOf, lineOf, textOf, textsOf } from '../../text/nodes'
import { fillExpressions, type Scope } from '../expressions/fill-expressions'
import type { Remote, Step } from '../workflow-text'
import { Calls } from './calls'
import { expandMatrix } from './matrix'
import { listJobs, type ParsedFile, readValues, toScope, type Values, valuesOf } from './scopes'

/** A step, as one run of its job has it. */
export interface WalkedStep {
  readonly step: Step
  /** `unknown`: an expression makes the matrix of its job. */
  readonly matrix: 'known' | 'unknown'
  /** The same step in a run whose matrix has these values. */
  readonly bind: (matrix: Values) => Step
}

/** The steps of workflows and actions, for each entry of a literal matrix, and for each call. */
export function walkSteps(
  files: readonly ParsedFile[],
  remote: Remote | undefined
): readonly WalkedStep[] {
  const calls = new Calls(files, remote)
  return files.flatMap(file =>
    calls.listInputs(file).flatMap(inputs => walkFile({ file, inputs, remote }))
  )
}

interface FileScope {
  readonly file: ParsedFile
  readonly inputs: Values
  readonly remote: Remote | undefined
}

function walkFile(scope: FileScope): readonly WalkedStep[] {
  return listJobs(scope.file).flatMap(job => {
    const steps = itemsOf(fieldOf(job, 'steps'))
    const matrices = expandMatrix(job)
    return (matrices ?? [undefined]).flatMap(matrix =>
      // A job that calls another workflow has no steps, and says itself what it gives.
      [...steps, ...(fieldOf(job, 'uses') === undefined ? [] : [job])].map((node): WalkedStep => {
        const toOne = (own: Node | Values | undefined): Step =>
          toStep({ node, steps, job, matrix: own }, scope)
        return {
          step: toOne(matrix),
          matrix: matrices === undefined ? 'unknown' : 'known',
          bind: toOne
        }
      })
    )
  })
}

interface StepInJob {
  readonly node: Node
  readonly steps: readonly Node[]
  readonly job: Node
  readonly matrix: Node | Values | undefined
}

function toStep(
  { node, steps, job, matrix }: StepInJob,
  { file, inputs, remote }: FileScope
): Step {
  const outer = toScope(file, { job, matrix, inputs, remote })
  const env = new Map([...valuesOf(outer, 'env'), ...readValues(fieldOf(node, 'env'), outer)])
  const scope: Scope = new Map([...outer, ['env', env]])
  const defaults = [fieldOf(job, 'defaults'), fieldOf(file.root, 'defaults')]
  const written = [
    fieldOf(node, 'working-directory'),
    ...defaults.map(each => fieldOf(fieldOf(each, 'run'), 'working-directory'))
  ]
  const folder = written.flatMap(each => textOf(each) ?? [])[0] ?? ''
  return {
    ...{ node, siblings: steps, scope },
    at: { file: file.path, line: lineOf(file.text, node) },
    folder: fillExpressions(folder, scope),
    ...findPlatform(fieldOf(job, 'runs-on'), outer)
  }
}

/** The platform of GitHub's own runners, by their names. */
function findPlatform(node: Node | undefined, scope: Scope): Pick<Step, 'platform'> {
  const [name = ''] = textsOf(node).map(each => fillExpressions(each, scope))
  if (!/^ubuntu-[\w.-]+$/.test(name)) return {}
  return { platform: /-arm(?:64)?$/.test(name) ? 'linux/arm64' : 'linux/amd64' }
}
