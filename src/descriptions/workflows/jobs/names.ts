import type { Node } from '../../../configuration/document/node'
import { fieldOf, fieldsOf, textOf } from '../../text/nodes'
import { fillExpressions, type KnownValues, type Names } from '../expressions/fill-expressions'
import type { Known } from '../expressions/value'
import type { ParsedText, Remote } from '../workflow-text'

/** The inputs of a workflow or an action, by name. */
export type InputValues = KnownValues

/** The jobs of a workflow; an action is like one job. */
export function listJobs({ root }: ParsedText): readonly Node[] {
  const runs = fieldOf(root, 'runs')
  const jobs = fieldsOf(fieldOf(root, 'jobs')).map(([, job]) => job)
  return runs === undefined ? jobs : [runs, ...jobs]
}

/** What is not known stays so: it takes the place of a value further up. */
export function addEnv(names: Names, node: Node | undefined): Names {
  const own = fieldsOf(node).map(
    ([key, value]) => [key, fillExpressions(textOf(value) ?? '', names)] as const
  )
  return { ...names, env: new Map([...names.env, ...own]) }
}

/** A job, as one run of its matrix has it. */
export interface JobRun {
  readonly job: Node
  readonly matrix: Names['matrix']
  readonly inputs: InputValues
  readonly remote: Remote | undefined
}

/** What the expressions of a job may name. */
export function toNames(file: ParsedText, { job, matrix, inputs, remote }: JobRun): Names {
  const first: Names = { github: namesOfGithub(remote), inputs, matrix, env: new Map() }
  return addEnv(addEnv(first, fieldOf(file.root, 'env')), fieldOf(job, 'env'))
}

/** What the context `github` says of a repository and its machine, whatever the event is. */
export function namesOfGithub(remote: Remote | undefined): ReadonlyMap<string, string> {
  const names = new Map([['workspace', '.']])
  if (remote === undefined) return names
  return names
    .set('repository', `${remote.owner}/${remote.name}`)
    .set('repository_owner', remote.owner)
    .set('event.repository.name', remote.name)
    .set('event.repository.full_name', `${remote.owner}/${remote.name}`)
    .set('event.repository.owner.login', remote.owner)
}

/** Where the script of a step runs: as the step says it, its job, or the file. */
export function findFolder(step: Node, job: Node, { root }: ParsedText): string {
  const defaults = [job, root].map(each => fieldOf(fieldOf(each, 'defaults'), 'run'))
  const written = [step, ...defaults].map(each => textOf(fieldOf(each, 'working-directory')))
  return written.find(each => each !== undefined) ?? ''
}

/** A value of an input as its declaration has it: an action takes texts alone. */
export function toInput(text: string, declaration: Node | undefined): Known {
  const type = textOf(fieldOf(declaration, 'type'))
  if (type === 'boolean') return text === 'true'
  return type === 'number' ? Number(text) : text
}
