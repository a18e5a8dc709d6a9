import type { Node } from '../../../configuration/document/node'
import type { Place } from '../../../diagnostics/diagnostic'
import type { OutputRead, Written } from '../workflow'

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

/** What stands between `${{` and `}}`. */
export function cutExpressions(text: string): readonly string[] {
  return [...text.matchAll(/\$\{\{(.*?)\}\}/gs)].map(([, inner = '']) => inner.trim())
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
