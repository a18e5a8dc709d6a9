import type { Node } from '../../configuration/document/node'
import { fieldOf, textOf } from './nodes'

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

/** `a.b`, a text in quotes, and `x || y`; undefined for everything else. */
function evaluate(text: string, scope: Scope): string | undefined {
  for (const operand of text.split('||')) {
    const word = operand.trim()
    const quoted = /^'([^']*)'$/.exec(word)?.[1]
    const value = quoted ?? (/^[\w-]+(?:\.[\w-]+)+$/.test(word) ? lookUp(word, scope) : undefined)
    if (value !== undefined && value !== '') return value
  }
  return undefined
}

function lookUp(name: string, scope: Scope): string | undefined {
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
