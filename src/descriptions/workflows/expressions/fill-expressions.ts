import type { Node } from '../../../configuration/document/node'
import { fieldOf, textOf } from '../../text/nodes'

/** What expressions of a workflow may name, by the first word of a name, as `matrix`. */
export type Scope = ReadonlyMap<string, Node | ReadonlyMap<string, string>>

/** Stands where a value is not known: no text of a workflow holds it. */
export const unknownPart = '\0'

const expression = /\$\{\{(.*?)\}\}/gs

/** A text with its expressions filled in; {@link unknownPart} in place of what is not literal. */
export function fillExpressions(text: string, scope: Scope): string {
  return text.replaceAll(
    expression,
    (_whole, inner: string) => evaluate(inner, scope) ?? unknownPart
  )
}

/**
 * Names, texts in quotes, `==`, `!=`, `&&` and `||` as GitHub reads them; undefined where a part is
 * anything else, or has no value here.
 */
function evaluate(text: string, scope: Scope): string | undefined {
  let result: string | undefined = ''
  for (const alternative of text.split('||')) {
    result = evaluateAll(alternative, scope)
    if (result === undefined || isTruthy(result)) return result
  }
  return result
}

function evaluateAll(text: string, scope: Scope): string | undefined {
  let result: string | undefined = ''
  for (const operand of text.split('&&')) {
    result = evaluateOperand(operand.trim(), scope)
    if (result === undefined || !isTruthy(result)) return result
  }
  return result
}

function evaluateOperand(text: string, scope: Scope): string | undefined {
  const [, left, operator, right] = /^(.+?)\s*(==|!=)\s*(.+)$/.exec(text) ?? []
  if (left === undefined || right === undefined) return evaluateWord(text, scope)
  const [one, other] = [evaluateWord(left, scope), evaluateWord(right, scope)]
  if (one === undefined || other === undefined) return undefined
  // GitHub compares texts without case.
  const isEqual = one.toLowerCase() === other.toLowerCase()
  return String(isEqual === (operator === '=='))
}

function evaluateWord(word: string, scope: Scope): string | undefined {
  const quoted = /^'([^']*)'$/.exec(word)?.[1]
  if (quoted !== undefined) return quoted
  return /^[\w-]+(?:\.[\w-]+)+$/.test(word) ? lookUp(word, scope) : undefined
}

function isTruthy(value: string): boolean {
  return value !== '' && value !== 'false'
}

function lookUp(name: string, scope: Scope): string | undefined {
  const text = findText(name, scope)
  return text !== undefined && isKnown(text) ? text : undefined
}

function findText(name: string, scope: Scope): string | undefined {
  const [first = '', ...rest] = name.split('.')
  const found = scope.get(first)
  if (found === undefined) return undefined
  if (!('kind' in found)) return found.get(rest.join('.'))
  let node: Node | undefined = found
  for (const key of rest) node = fieldOf(node, key)
  return textOf(node)
}

/** Whether all of a text is known. */
export function isKnown(text: string): boolean {
  return !text.includes(unknownPart)
}
