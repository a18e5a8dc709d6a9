import type { Node } from '../../../configuration/document/node'
import type { Place } from '../../../diagnostics/diagnostic'
import type { OutputRead, Written } from '../workflow'
import { calls, type Expression, parseExpression } from './expression'

/**
 * The expressions in all texts below a node, without `${{` and `}}`; the whole of an `if` is one.
 */
export function listExpressions(
  node: Node,
  toPlace: (node: Pick<Node, 'range'>) => Place
): readonly Written[] {
  switch (node.kind) {
    case 'scalar':
      return cutExpressions(node.text).map(text => ({ text, at: toPlace(node) }))
    case 'list':
      return node.items.flatMap(item => listExpressions(item, toPlace))
    case 'mapping':
      return [...node.entries].flatMap(([key, { value }]) => {
        const isCondition = key === 'if' && value.kind === 'scalar' && !value.text.includes('${{')
        return isCondition
          ? [{ text: value.text, at: toPlace(value) }]
          : listExpressions(value, toPlace)
      })
  }
}

/** `${{ … }}` in a text, and what stands between. */
export const expressionInText = /\$\{\{(.*?)\}\}/gs

function cutExpressions(text: string): readonly string[] {
  return [...text.matchAll(expressionInText)].map(([, inner = '']) => inner.trim())
}

/** The expression that is the whole of a text; undefined: something stands beside it. */
export function cutWhole(text: string): string | undefined {
  return /^\$\{\{((?:(?!\}\}).)*)\}\}$/s.exec(text)?.[1]
}

/** An `if` of a job or a step. */
export type ParsedIf =
  /** It is empty, or text around `${{ }}` makes all of it a text, which counts as true. */
  | { readonly kind: 'text' }
  | {
      readonly kind: 'expression'
      readonly expression: Expression
      /** Whether it says itself what has to hold of all that ran before: otherwise that it went well. */
      readonly asksForState: boolean
    }
  | { readonly kind: 'unreadable' }

/** Functions that ask for the state of what ran before. */
const ofState = ['always', 'success', 'failure', 'cancelled']

export function parseIf(text: string): ParsedIf {
  const inner = cutWhole(text)
  if (text.trim() === '' || (inner === undefined && text.includes('${{'))) return { kind: 'text' }
  const expression = parseExpression(inner ?? text)
  if (expression === undefined) return { kind: 'unreadable' }
  return { kind: 'expression', expression, asksForState: calls(expression, ofState) }
}

const read =
  /\bneeds(?:\.([\w-]+)|\[\s*'([\w-]+)'\s*\])\.outputs(?:\.([\w-]+)|\[\s*'([\w-]+)'\s*\])/gi

/** The outputs of jobs that expressions name. */
export function listReads(expressions: readonly Written[]): readonly OutputRead[] {
  return expressions.flatMap(({ text, at }) =>
    [...text.matchAll(read)].map(([, job, job2, output, output2]) => ({
      job: job ?? job2 ?? '',
      output: output ?? output2 ?? '',
      at
    }))
  )
}
