import { type MappingNode, type Node, startOfText } from '../../../configuration/document/node'
import { fieldOf, fieldsOf, itemsOf, textOf } from '../../text/nodes'

/** GitHub refuses more jobs of one matrix. */
const most = 256

type Combination = ReadonlyMap<string, Node>

/**
 * The values of `matrix` in each job of a strategy; one job without any where there is no matrix.
 * undefined: an expression makes it.
 */
export function expandMatrix(job: Node): readonly MappingNode[] | undefined {
  const matrix = fieldOf(fieldOf(job, 'strategy'), 'matrix')
  if (matrix === undefined) return [toNode(new Map())]
  if (matrix.kind !== 'mapping') return undefined
  const axes = fieldsOf(matrix).filter(([key]) => key !== 'include' && key !== 'exclude')
  const include = itemsOf(fieldOf(matrix, 'include'))
  const isLiteral =
    axes.every(([, values]) => values.kind === 'list') &&
    include.every(({ kind }) => kind === 'mapping')
  if (!isLiteral) return undefined
  const excluded = itemsOf(fieldOf(matrix, 'exclude'))
  const base = crossAxes(axes).filter(each => !excluded.some(other => agrees(other, each)))
  const names = new Set(axes.map(([name]) => name))
  return addIncluded(base, include, names).map(toNode)
}

function crossAxes(axes: readonly (readonly [string, Node])[]): readonly Combination[] {
  if (axes.length === 0) return []
  let combinations: readonly Combination[] = [new Map()]
  for (const [name, values] of axes) {
    combinations = combinations
      .flatMap(each => itemsOf(values).map(value => new Map([...each, [name, value]])))
      .slice(0, most)
  }
  return combinations
}

/** An entry that agrees with combinations of the axes adds to them, any other is one of its own. */
function addIncluded(
  base: readonly Combination[],
  include: readonly Node[],
  names: ReadonlySet<string>
): readonly Combination[] {
  const combinations = base.map(each => new Map(each))
  const alone: Combination[] = []
  for (const entry of include) {
    const fields = fieldsOf(entry)
    const shared = fields.filter(([name]) => names.has(name))
    const fitting = combinations.filter(each =>
      shared.every(([name, value]) => isSame(each.get(name), value))
    )
    if (fitting.length === 0) alone.push(new Map(fields))
    for (const each of fitting) for (const [name, value] of fields) each.set(name, value)
  }
  return [...combinations, ...alone].slice(0, most)
}

function agrees(entry: Node, combination: Combination): boolean {
  return fieldsOf(entry).every(([name, value]) => isSame(combination.get(name), value))
}

function isSame(one: Node | undefined, other: Node): boolean {
  const text = textOf(other)
  if (text !== undefined) return textOf(one) === text
  const fields = fieldsOf(other)
  return fields.length > 0 && fields.every(([key, value]) => isSame(fieldOf(one, key), value))
}

function toNode(combination: Combination): MappingNode {
  const entries = [...combination].map(
    ([name, value]) => [name, { key: startOfText, value }] as const
  )
  return { kind: 'mapping', entries: new Map(entries), range: startOfText }
}
