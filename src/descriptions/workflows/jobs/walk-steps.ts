import type { Node } from '../../../configuration/document/node'
import { fieldOf, itemsOf, placeOf, textsOf } from '../../text/nodes'
import { fillExpressions, type KnownValues, type Names } from '../expressions/fill-expressions'
import type { ParsedText, Remote, Step } from '../workflow-text'
import { Calls } from './calls'
import { expandMatrix } from './matrix'
import { addEnv, findFolder, type InputValues, listJobs, toNames } from './names'

/** A step, as one run of its job has it. */
export interface WalkedStep {
  readonly step: Step
  /** `unknown`: an expression makes the matrix of its job. */
  readonly matrix: 'known' | 'unknown'
  /** The same step in a run whose matrix has these values. */
  readonly bind: (matrix: KnownValues) => Step
}

/** The steps of workflows and actions, for each entry of a literal matrix, and for each call. */
export function walkSteps(
  files: readonly ParsedText[],
  remote: Remote | undefined
): readonly WalkedStep[] {
  const calls = new Calls(files, remote)
  return files.flatMap(file =>
    calls.listInputs(file).flatMap(inputs => walkFile({ file, inputs, remote }))
  )
}

interface FileScope {
  readonly file: ParsedText
  readonly inputs: InputValues
  readonly remote: Remote | undefined
}

function walkFile(scope: FileScope): readonly WalkedStep[] {
  return listJobs(scope.file).flatMap(job => {
    const steps = itemsOf(fieldOf(job, 'steps'))
    const matrices = expandMatrix(job)
    return (matrices ?? [undefined]).flatMap(matrix =>
      // A job that calls another workflow has no steps, and says itself what it gives.
      [...steps, ...(fieldOf(job, 'uses') === undefined ? [] : [job])].map((node): WalkedStep => {
        const toOne = (own: Node | KnownValues | undefined): Step =>
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
  readonly matrix: Node | KnownValues | undefined
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
