import type { Node } from '../../configuration/document/node'
import { fieldsOf, textOf } from '../../descriptions/text/nodes'
import { calls, parseExpression } from '../../descriptions/workflows/expressions/expression'
import { all, always, type Condition } from '../condition'
import { evaluate } from '../expressions/evaluate'
import { isTrue, literal, nothing, type Scope, toText, type Value } from '../expressions/value'

const expression = /\$\{\{(.*?)\}\}/gs

/** The value of a text of a workflow with its expressions. */
export function fillText(text: string, scope: Scope): Value {
  const only = /^\$\{\{((?:(?!\}\}).)*)\}\}$/s.exec(text)?.[1]
  if (only !== undefined) return evaluateText(only, scope)
  let filled = ''
  let end = 0
  for (const found of text.matchAll(expression)) {
    const value = evaluateText(found[1] ?? '', scope)
    const part = toText(value)
    if (part === undefined) {
      if (value.kind === 'unknown') return { ...value, key: `text of ${value.key} in ${text}` }
      return scope.unknown(`text ${text}`, 'the files of a change choose a part of the text')
    }
    filled += text.slice(end, found.index) + part
    end = found.index + found[0].length
  }
  return literal(filled + text.slice(end))
}

function evaluateText(text: string, scope: Scope): Value {
  const parsed = parseExpression(text)
  if (parsed === undefined) return scope.unknown(text, 'the expression cannot be read')
  return evaluate(parsed, scope)
}

/** Functions that ask for the state of what ran before. */
const ofState = ['always', 'success', 'failure', 'cancelled']

/**
 * When an `if` lets its job or step run: only where everything in front of it ran well, unless it
 * asks for that itself. A text around `${{ }}` makes all of it a text, which counts as true.
 */
export function readIf(node: Node | undefined, scope: Scope): Condition {
  const text = textOf(node)
  if (text === undefined || text.trim() === '') return scope.succeeded
  const inner = /^\$\{\{((?:(?!\}\}).)*)\}\}$/s.exec(text)?.[1]
  if (inner === undefined && text.includes('${{')) return scope.succeeded
  const parsed = parseExpression(inner ?? text)
  if (parsed === undefined) {
    return isTrue(scope.unknown(text, 'the expression of an "if" cannot be read'))
  }
  const when = isTrue(evaluate(parsed, scope))
  return all([calls(parsed, ofState) ? always : scope.succeeded, when])
}

/** The values of a mapping, as `with` and `env`. */
export function fillMapping(node: Node | undefined, scope: Scope): ReadonlyMap<string, Value> {
  return new Map(fieldsOf(node).map(([name, value]) => [name, fillNode(value, scope)] as const))
}

/** A value as YAML has it: `true` is no text. */
export function fillNode(node: Node, scope: Scope): Value {
  if (node.kind !== 'scalar') return scope.unknown('a value', 'it is no single value')
  switch (node.type) {
    case 'null':
      return nothing
    case 'boolean':
      return literal(node.text.toLowerCase() === 'true')
    case 'number':
      return literal(Number(node.text))
    case 'text':
      return fillText(node.text, scope)
  }
}
