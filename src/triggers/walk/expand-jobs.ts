import { type MappingNode, type Node, startOfText } from '../../configuration/document/node'
import { fieldOf, fieldsOf, textOf } from '../../descriptions/text/nodes'
import { expandMatrix } from '../../descriptions/workflows/jobs/matrix'
import { all, always, type Condition } from '../condition'
import {
  isTrue,
  type PlanMatrix,
  type Scope,
  type UnknownValue,
  type Value
} from '../expressions/value'
import { fillText } from './fill-text'

/** One job of a matrix. */
export interface Leg {
  /** Missing: the values are not known. */
  readonly matrix?: MappingNode
  readonly when: Condition
  /** The plan that makes the matrix. */
  readonly plan?: PlanMatrix
}

/** The jobs of a strategy; lists of names that the files of a change make are among its axes. */
export function expandLegs(job: Node, scope: Scope): readonly Leg[] {
  const literal = expandMatrix(job)
  if (literal !== undefined) return literal.map(matrix => ({ matrix, when: always }))
  const matrix = fieldOf(fieldOf(job, 'strategy'), 'matrix')
  const filled = matrix?.kind === 'mapping' ? fillAxes(matrix, scope) : undefined
  if (filled !== undefined) return filled
  const text =
    textOf(matrix) ??
    fieldsOf(matrix)
      .map(([, axis]) => textOf(axis) ?? '')
      .join(' ')
  const value = fillText(text, scope)
  if (value.kind === 'unknown' && value.plan !== undefined) return [toPlannedLeg(value, value.plan)]
  const open =
    value.kind === 'unknown'
      ? value
      : scope.unknown(`matrix ${text}`, 'an expression makes the matrix')
  const because = `an expression makes the matrix: ${open.because}`
  return [{ when: isTrue({ ...open, key: `matrix of ${open.key}`, because }) }]
}

function toPlannedLeg({ at, because }: UnknownValue, plan: PlanMatrix): Leg {
  const part = { verb: plan.verb, of: 'image' } as const
  return { when: { kind: 'planned', part, doubt: { at, because } }, plan }
}

interface Item {
  readonly value: Node
  readonly when: Condition
}

const mostLegs = 256

function fillAxes(matrix: MappingNode, scope: Scope): readonly Leg[] | undefined {
  if (matrix.entries.has('include') || matrix.entries.has('exclude')) return undefined
  let legs: readonly {
    readonly values: readonly (readonly [string, Node])[]
    readonly when: Condition
  }[] = [{ values: [], when: always }]
  for (const [name, axis] of fieldsOf(matrix)) {
    const items = listItems(axis, scope)
    if (items === undefined) return undefined
    // GitHub refuses more.
    if (legs.length * items.length > mostLegs) return undefined
    legs = legs.flatMap(leg =>
      items.map(({ value, when }) => ({
        values: [...leg.values, [name, value] as const],
        when: all([leg.when, when])
      }))
    )
  }
  return legs.map(({ values, when }) => ({ matrix: toMapping(values), when }))
}

function listItems(axis: Node, scope: Scope): readonly Item[] | undefined {
  if (axis.kind === 'list') return axis.items.map(value => ({ value, when: always }))
  const text = textOf(axis)
  const made: Value | undefined = text === undefined ? undefined : fillText(text, scope)
  if (made?.kind !== 'names') return undefined
  return made.names.map(({ name, when }) => ({
    value: { kind: 'scalar', type: 'text', text: name, range: startOfText },
    when
  }))
}

function toMapping(values: readonly (readonly [string, Node])[]): MappingNode {
  const entries = values.map(([name, value]) => [name, { key: startOfText, value }] as const)
  return { kind: 'mapping', entries: new Map(entries), range: startOfText }
}
