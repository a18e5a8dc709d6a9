import type { Node } from '../../../configuration/document/node'
import { fieldOf, fieldsOf, textOf } from '../../text/nodes'
import { fillExpressions, type Scope } from '../expressions/fill-expressions'
import type { Remote, WorkflowText } from '../workflow-text'

/** A workflow or an action with what it says. */
export interface ParsedFile extends WorkflowText {
  readonly root: Node | undefined
}

/** Texts by name. */
export type Values = ReadonlyMap<string, string>

/** The jobs of a workflow; an action is like one job. */
export function listJobs({ root }: ParsedFile): readonly Node[] {
  const runs = fieldOf(root, 'runs')
  const jobs = fieldsOf(fieldOf(root, 'jobs')).map(([, job]) => job)
  return runs === undefined ? jobs : [runs, ...jobs]
}

/** What is not known stays so: it takes the place of a default, or of a value further up. */
export function readValues(node: Node | undefined, scope: Scope): Values {
  return new Map(
    fieldsOf(node).map(([key, value]) => [key, fillExpressions(textOf(value) ?? '', scope)])
  )
}

/** The values of one name of a scope, as `env`. */
export function valuesOf(scope: Scope, name: string): Values {
  const found = scope.get(name)
  return found === undefined || 'kind' in found ? new Map() : found
}

/** A job, as one run of its matrix has it. */
export interface JobScope {
  readonly job: Node
  readonly matrix: Node | Values | undefined
  readonly inputs: Values
  readonly remote: Remote | undefined
}

/** What the expressions of a job may name. */
export function toScope(file: ParsedFile, { job, matrix, inputs, remote }: JobScope): Scope {
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
