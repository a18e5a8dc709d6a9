import type { Node } from '../../../configuration/document/node'
import { fieldOf } from '../../text/nodes'
import { evaluate, type Scope } from './evaluate'
import { parseExpression } from './expression'
import { cutWhole, expressionInText } from './expression-texts'
import { type Known, toText, type Value } from './value'

/** The value of a text with its expressions: of one that is an expression as a whole, its value. */
export function evaluateText(text: string, scope: Scope): Value {
  const whole = cutWhole(text)
  if (whole !== undefined) return evaluateExpression(whole, scope)
  const filled = fillText(text, scope)
  return isKnown(filled) ? filled : undefined
}

function evaluateExpression(text: string, scope: Scope): Value {
  const parsed = parseExpression(text)
  return parsed === undefined ? undefined : evaluate(parsed, scope).value
}

/** Stands where a value is not known: no text of a workflow holds it. */
export const unknownPart = '\0'

/** Whether all of a text is known. */
export function isKnown(text: string): boolean {
  return !text.includes(unknownPart)
}

function fillText(text: string, scope: Scope): string {
  return text.replaceAll(expressionInText, (_whole, inner: string) => {
    const value = evaluateExpression(inner, scope)
    return value === undefined ? unknownPart : (toText(value) ?? unknownPart)
  })
}

/** Values by name; the path of a part is joined by dots. */
export type KnownValues = ReadonlyMap<string, Known>

/** What the expressions of a step may name, as far as it is known; a text may hold {@link unknownPart}. */
export interface Names {
  readonly env: ReadonlyMap<string, string>
  readonly github?: ReadonlyMap<string, string>
  readonly inputs?: KnownValues
  /** One combination of its matrix, or what is known of it. */
  readonly matrix?: Node | KnownValues | undefined
}

/** A text with its expressions filled in; {@link unknownPart} in place of what is not known. */
export function fillExpressions(text: string, names: Names): string {
  return fillText(text, {
    lookUp: path => lookUp(path, names),
    succeeded: undefined,
    failed: undefined
  })
}

function lookUp([context = '', ...path]: readonly string[], names: Names): Value {
  const value = lookUpValue(context.toLowerCase(), path, names)
  return typeof value === 'string' && !isKnown(value) ? undefined : value
}

function lookUpValue(context: string, path: readonly string[], names: Names): Value {
  switch (context) {
    case 'env':
      return names.env.get(path.join('.'))
    case 'github':
      return names.github?.get(path.join('.'))
    case 'inputs':
      return names.inputs?.get(path.join('.'))
    case 'matrix':
      return lookUpMatrix(path, names.matrix)
    default:
      return undefined
  }
}

/** A field that a known combination lacks is nothing. */
function lookUpMatrix(path: readonly string[], matrix: Names['matrix']): Value {
  if (matrix === undefined) return undefined
  if (!('kind' in matrix)) return matrix.get(path.join('.'))
  let node: Node | undefined = matrix
  for (const key of path) node = fieldOf(node, key)
  if (node === undefined) return null
  return toKnown(node)
}

/** A value as YAML has it: `true` is no text; undefined: it has parts. */
export function toKnown(node: Node): Value {
  if (node.kind !== 'scalar') return undefined
  switch (node.type) {
    case 'null':
      return null
    case 'boolean':
      return node.text.toLowerCase() === 'true'
    case 'number':
      return Number(node.text)
    case 'text':
      return node.text
  }
}
