import type { MappingNode, Node } from '../../configuration/document/node'
import type { TextPlace } from '../../descriptions/described-build'
import { fieldOf } from '../../descriptions/text/nodes'
import { namesOfGithub } from '../../descriptions/workflows/jobs/names'
import type { Remote } from '../../descriptions/workflows/workflow-text'
import type { Condition } from '../condition'
import {
  literal,
  nothing,
  type PlanMatrix,
  type Scope,
  toValue,
  type UnknownValue,
  type Value
} from '../expressions/value'
import type { Start } from './events'
import { fillNode } from './fill-text'

export type Values = ReadonlyMap<string, Value>

/** What a job that others need, or a step, has come to. */
export interface Done {
  readonly when: Condition
  readonly at: TextPlace
  /** What says its outputs, as `a script`. */
  readonly by: string
  readonly outputs: Values
  /** Distinguishes it from all others. */
  readonly id: string
}

/** Everything that the names of expressions may stand for at one place. */
export interface Surroundings {
  readonly at: TextPlace
  /** Distinguishes the job from all others. */
  readonly id: string
  readonly start: Start
  readonly remote: Remote | undefined
  readonly inputs: Values
  readonly env: Values
  readonly needs: ReadonlyMap<string, Done>
  readonly steps: ReadonlyMap<string, Done>
  readonly matrix: MappingNode | undefined
  /** The plan that makes the matrix. */
  readonly plan?: PlanMatrix | undefined
  readonly succeeded: Condition
}

/** @throws nothing: what has no value is one that is not known, with the reason */
export function toScope(around: Surroundings): Scope {
  const unknown = (key: string, because: string): UnknownValue => ({
    ...{ kind: 'unknown', key: `${around.id} ${key}`, at: around.at, because }
  })
  const scope: Scope = {
    succeeded: around.succeeded,
    unknown,
    lookUp: path => lookUp(path, around, scope)
  }
  return scope
}

function lookUp(path: readonly string[], around: Surroundings, scope: Scope): Value {
  const [context = '', ...rest] = path
  const name = rest.join('.')
  const whole = path.join('.')
  switch (context.toLowerCase()) {
    case 'github':
      return lookUpGithub(name.toLowerCase(), around)
    case 'inputs':
      return around.inputs.get(name) ?? nothing
    case 'env':
      return around.env.get(name) ?? scope.unknown(whole, `a step may have set "${whole}"`)
    case 'matrix':
      return lookUpMatrix(rest, around, scope)
    case 'needs':
    case 'jobs':
      return lookUpDone(around.needs.get(rest[0] ?? ''), rest.slice(1), scope)
    case 'steps':
      return lookUpDone(around.steps.get(rest[0] ?? ''), rest.slice(1), scope)
    case 'secrets':
      return { ...scope.unknown(whole, `a secret decides: "${whole}"`), key: whole }
    case 'vars':
      return {
        ...scope.unknown(whole, `a variable of the repository decides: "${whole}"`),
        key: whole
      }
    default:
      return scope.unknown(whole, `only a run knows "${whole}"`)
  }
}

/** The same in all jobs of a run. */
function lookUpGithub(name: string, { at, start, remote }: Surroundings): Value {
  const known = start.github.get(name)
  if (known !== undefined) return known
  if (start.absent.some(each => name === each || name.startsWith(`${each}.`))) return nothing
  const repository = lookUpRepository(name, remote)
  if (repository !== undefined) return repository
  const key = `github.${name} at ${start.event.name}`
  return { kind: 'unknown', key, at, because: `only a run knows "github.${name}"` }
}

/** The repository itself, never one of its forks. */
function lookUpRepository(name: string, remote: Remote | undefined): Value | undefined {
  if (name === 'event.repository.fork') return literal(false)
  return toValue(namesOfGithub(remote).get(name))
}

function lookUpMatrix(path: readonly string[], { matrix }: Surroundings, scope: Scope): Value {
  const whole = `matrix.${path.join('.')}`
  if (matrix === undefined) return scope.unknown(whole, `an expression makes "${whole}"`)
  let node: Node | undefined = matrix
  for (const key of path) node = fieldOf(node, key)
  return node === undefined ? nothing : fillNode(node, scope)
}

function lookUpDone(done: Done | undefined, path: readonly string[], scope: Scope): Value {
  if (done === undefined) return nothing
  const [field = '', name = ''] = path
  switch (field) {
    case 'result':
    case 'outcome':
    case 'conclusion':
      return toResult(done)
    case 'outputs':
      return (
        done.outputs.get(name) ?? {
          ...scope.unknown(name, `${done.by} says "${name}"`),
          ...{ key: `${done.id} ${name}`, at: done.at }
        }
      )
    default:
      return scope.unknown(path.join('.'), `only a run knows "${path.join('.')}"`)
  }
}

/** `success`, or `skipped`: nothing is taken to fail. */
function toResult({ when }: Done): Value {
  if (when.kind === 'constant') return literal(when.holds === 'always' ? 'success' : 'skipped')
  return { kind: 'choice', when, yes: 'success', no: 'skipped' }
}
