import { exampleOfFlag, exampleOfText } from '../definition/examples'
import type { Node, Range } from '../document/node'
import { type Finding, quote } from '../mistakes/finding'
import type { JsonSchema } from './json-schema'
import { type Shape, type Text, wrongType } from './shape'

/** A text or a number, as written; on one line. */
export function text(schema: JsonSchema = {}): Shape<Text> {
  const shape = scalar({ type: ['string', 'number'], ...schema }, ['text', 'number'])
  return {
    ...shape,
    read(node, subject) {
      const reading = shape.read(node, subject)
      return { ...reading, findings: [...reading.findings, ...findExpression(node, schema)] }
    }
  }
}

/** Any single value, as written; on one line. */
export function anyScalar(schema: JsonSchema = {}): Shape<Text> {
  return scalar({ type: ['string', 'number', 'boolean'], ...schema }, ['text', 'number', 'boolean'])
}

/** Expressions belong in workflows: a file of the repository is read as it is. */
function findExpression(node: Node, { examples }: JsonSchema): Finding[] {
  const [expression] = node.kind === 'scalar' ? (/\$\{\{.*?(?:\}\}|$)/.exec(node.text) ?? []) : []
  if (expression === undefined) return []
  const [example] = examples ?? []
  return [
    {
      code: 'invalid-value',
      message: `the expression ${quote(expression)} is not filled in: only workflows have expressions`,
      fix: `write its value${typeof example === 'string' ? `, as ${example}` : ''}`,
      range: node.range
    }
  ]
}

function scalar(schema: JsonSchema, types: readonly string[]): Shape<Text> {
  const example = 'a text, "" for an empty one'
  return {
    schema,
    example,
    read(node, subject) {
      if (node.kind === 'scalar' && types.includes(node.type)) {
        return {
          value: { value: node.text, range: node.range },
          findings: findLineBreak(node.text, node.range, subject)
        }
      }
      return wrongType(node, subject, {
        must: 'be a text',
        example: exampleOfText(node) ?? example
      })
    }
  }
}

/** The finding that a value has several lines: outputs and arguments hold one value a line. */
export function findLineBreak(written: string, range: Range, subject: string): Finding[] {
  if (!/[\r\n]/.test(written)) return []
  return [
    {
      code: 'line-break',
      message: `${subject} must be on one line`,
      fix: 'write it on one line; ">-" instead of "|" folds a long one',
      range
    }
  ]
}

/** `true` or `false` as YAML 1.2 reads them: the words `yes` and `no` are texts. */
export function flag(schema: JsonSchema): Shape<boolean> {
  const example = 'true or false, without quotes'
  return {
    schema: { type: 'boolean', ...schema },
    example,
    read(node, subject) {
      if (node.kind === 'scalar' && node.type === 'boolean') {
        return { value: node.text.toLowerCase() === 'true', findings: [] }
      }
      return wrongType(node, subject, {
        must: 'be true or false',
        example: exampleOfFlag(node) ?? example
      })
    }
  }
}
