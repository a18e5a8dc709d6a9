import type { Node } from '../../configuration/document/node'
import { parseDocument } from '../../configuration/document/parse-document'
import { isCaller } from '../../configuration/reading/workflow-calls'
import type { RepositoryPath } from '../../paths/repository-path'
import { type Described, joinDescribed } from '../described-build'
import { fieldOf, fieldsOf, itemsOf, lineOf, textOf } from '../text/nodes'
import { readCommands } from './commands'
import { fillExpressions, type Scope } from './expressions'
import { expandMatrix } from './matrix'
import { readBuildStep } from './steps'
import type { Remote, Step, WorkflowText } from './workflow-text'

/** Whether GitHub runs such a file: a workflow, or an action of the repository. */
export function isWorkflowFile(path: RepositoryPath): boolean {
  return isCaller(path) && /\.ya?ml$/.test(path)
}

/** The builds of workflows and actions, as far as their words and matrices are literal. */
export function readWorkflows(
  files: readonly WorkflowText[],
  remote: Remote | undefined
): Described {
  const parsed = files.map(file => ({ ...file, root: parseDocument(file.text).root }))
  return joinDescribed(
    parsed.flatMap(file => {
      const inputs = listInputs(file, parsed, remote)
      return inputs.map(each => readFile(file, each, remote))
    })
  )
}

interface ParsedFile extends WorkflowText {
  readonly root: Node | undefined
}

type Values = ReadonlyMap<string, string>

/** The inputs of each call; one set of defaults for a file that nothing here calls. */
function listInputs(
  file: ParsedFile,
  all: readonly ParsedFile[],
  remote: Remote | undefined
): readonly Values[] {
  const defaults = listDefaults(file)
  const calls = all.flatMap(caller => listCalls(caller, file.path, remote))
  if (calls.length === 0) return [defaults]
  const unique = new Map(calls.map(call => [JSON.stringify([...call]), call]))
  return [...unique.values()].map(call => new Map([...defaults, ...call]))
}

function listDefaults({ root }: ParsedFile): Values {
  const on = fieldOf(root, 'on')
  const declared =
    fieldOf(fieldOf(on, 'workflow_call'), 'inputs') ??
    fieldOf(root, 'inputs') ??
    fieldOf(fieldOf(on, 'workflow_dispatch'), 'inputs')
  return new Map(
    fieldsOf(declared).flatMap(([name, input]) => {
      const text = textOf(fieldOf(input, 'default'))
      return text === undefined ? [] : [[name, text] as const]
    })
  )
}

/** The inputs that jobs and steps of a file give to another file. */
function listCalls(
  caller: ParsedFile,
  path: RepositoryPath,
  remote: Remote | undefined
): readonly Values[] {
  return listJobs(caller).flatMap(job =>
    (expandMatrix(job) ?? []).flatMap(matrix => {
      const scope = toScope(caller, { job, matrix, inputs: new Map(), remote })
      return [job, ...itemsOf(fieldOf(job, 'steps'))].flatMap(node => {
        const uses = textOf(fieldOf(node, 'uses')) ?? ''
        const called = uses.replace(/^\.\//, '').replace(/\/$/, '')
        const isCall =
          uses.startsWith('./') && [path, path.replace(/\/action\.ya?ml$/, '')].includes(called)
        return isCall ? [readValues(fieldOf(node, 'with'), scope)] : []
      })
    })
  )
}

/** What is not known stays so: it takes the place of a default, or of a value further up. */
function readValues(node: Node | undefined, scope: Scope): Values {
  return new Map(
    fieldsOf(node).map(([key, value]) => [key, fillExpressions(textOf(value) ?? '', scope)])
  )
}

/** The jobs of a workflow; an action is like one job. */
function listJobs({ root }: ParsedFile): readonly Node[] {
  const runs = fieldOf(root, 'runs')
  const jobs = fieldsOf(fieldOf(root, 'jobs')).map(([, job]) => job)
  return runs === undefined ? jobs : [runs, ...jobs]
}

function readFile(file: ParsedFile, inputs: Values, remote: Remote | undefined): Described {
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
  readonly file: ParsedFile
  readonly inputs: Values
  readonly remote: Remote | undefined
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
    folder: fillExpressions(folder, scope)
  }
}

function valuesOf(scope: Scope, name: string): Values {
  const found = scope.get(name)
  return found === undefined || 'kind' in found ? new Map() : found
}

interface JobScope {
  readonly job: Node
  readonly matrix: Node | undefined
  readonly inputs: Values
  readonly remote: Remote | undefined
}

function toScope(file: ParsedFile, { job, matrix, inputs, remote }: JobScope): Scope {
  const github = new Map<string, string>([['workspace', '.']])
  if (remote !== undefined) {
    github.set('repository', `${remote.owner}/${remote.name}`)
    github.set('repository_owner', remote.owner)
    github.set('event.repository.name', remote.name)
  }
  const first: Scope = new Map<string, Node | Values>([
    ['github', github],
    ['inputs', inputs],
    ...(matrix === undefined ? [] : [['matrix', matrix] as const])
  ])
  const top = readValues(fieldOf(file.root, 'env'), first)
  const second: Scope = new Map([...first, ['env', top]])
  const env = new Map([...top, ...readValues(fieldOf(job, 'env'), second)])
  return new Map([...first, ['env', env]])
}

/** What a step builds: by an action, or by commands of its script. */
export function readStep(step: Step): Described {
  const uses = textOf(fieldOf(step.node, 'uses')) ?? ''
  if (/^[\w.-]+\/build-push-action(?:@|$)/.test(uses)) return readBuildStep(step)
  const run = textOf(fieldOf(step.node, 'run'))
  return run === undefined ? { builds: [], unread: [] } : readCommands(run, step)
}
