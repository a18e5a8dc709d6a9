import type { Node } from '../../configuration/document/node'
import { fieldsOf, textOf } from '../../descriptions/text/nodes'
import { parseExpression } from '../../descriptions/workflows/expressions/expression'
import {
  cutWhole,
  expressionInText,
  parseIf
} from '../../descriptions/workflows/expressions/expression-texts'
import { toKnown } from '../../descriptions/workflows/expressions/fill-expressions'
import { all, always, type Condition } from '../condition'
import { evaluate } from '../expressions/evaluate'
import { isTrue, literal, type Scope, toText, toValue, type Value } from '../expressions/value'

/** The value of a text of a workflow with its expressions. */
export function fillText(text: string, scope: Scope): Value {
  const whole = cutWhole(text)
  if (whole !== undefined) return evaluateText(whole, scope)
  let filled = ''
  let end = 0
  for (const found of text.matchAll(expressionInText)) {
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

/** When an `if` lets its job or step run. */
export function readIf(node: Node | undefined, scope: Scope): Condition {
  const text = textOf(node) ?? ''
  const parsed = parseIf(text)
  switch (parsed.kind) {
    case 'text':
      return scope.succeeded
    case 'unreadable':
      return isTrue(scope.unknown(text, 'the expression of an "if" cannot be read'))
    case 'expression': {
      const when = isTrue(evaluate(parsed.expression, scope))
      return all([parsed.asksForState ? always : scope.succeeded, when])
    }
  }
}

/** The values of a mapping, as `with` and `env`. */
export function fillMapping(node: Node | undefined, scope: Scope): ReadonlyMap<string, Value> {
  return new Map(fieldsOf(node).map(([name, value]) => [name, fillNode(value, scope)] as const))
}

/** A value as YAML has it: `true` is no text. */
export function fillNode(node: Node, scope: Scope): Value {
  const text = node.kind === 'scalar' && node.type === 'text' ? node.text : undefined
  if (text !== undefined) return fillText(text, scope)
  return toValue(toKnown(node)) ?? scope.unknown('a value', 'it is no single value')
}
