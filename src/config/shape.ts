import type { Finding, Reading } from './finding'
import { quote } from './finding'
import type { JsonSchema } from './json-schema'
import type { Node, Range } from './node'
import { describeNode } from './node'
import { exampleOfFlag, exampleOfList, exampleOfMap, exampleOfText } from './examples'
import { suggestFix } from './suggest'

/**
 * What a value may be: one definition that reads it, describes it to an editor and types it.
 *
 * A reader reports every mistake below its node and keeps what it could read, so that the checks
 * behind it report theirs in the same run.
 */
export interface Shape<T> {
  readonly schema: JsonSchema
  /** What to type, for the fix of a value of another type. */
  readonly example: string
  /** `subject` names the node in messages, as `"tests" of image "api"`. */
  read(node: Node, subject: string): Reading<T | undefined>
}

/** What a shape reads. */
export type Read<S> = S extends Shape<infer T> ? T : never

/** A text as written in the source, with its place. */
export interface Text {
  readonly value: string
  readonly range: Range
}

/** The value of a key from outside, with the key's place. */
export interface Named<T> {
  readonly key: Range
  readonly value: T
}

/** A text or a number, as written; on one line. */
export function text(schema: JsonSchema = {}): Shape<Text> {
  return scalar({ type: ['string', 'number'], ...schema }, ['text', 'number'])
}

/** Any single value, as written; on one line. */
export function anyScalar(schema: JsonSchema = {}): Shape<Text> {
  return scalar({ type: ['string', 'number', 'boolean'], ...schema }, ['text', 'number', 'boolean'])
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

export function listOf<T>(item: Shape<T>, schema: JsonSchema): Shape<readonly T[]> {
  const example = 'a list, as [one, two]'
  return {
    schema: { type: 'array', items: item.schema, ...schema },
    example,
    read(node, subject) {
      if (node.kind !== 'list') {
        return wrongType(node, subject, {
          must: 'be a list',
          example: exampleOfList(node) ?? example
        })
      }
      const readings = node.items.map(each => item.read(each, `an item of ${subject}`))
      return {
        value: readings.flatMap(({ value }) => (value === undefined ? [] : [value])),
        findings: readings.flatMap(({ findings }) => findings)
      }
    }
  }
}

/** A mapping whose keys come from outside. */
export function mapOf<T>(
  item: Shape<T>,
  { entry, ...schema }: JsonSchema & { readonly entry?: string }
): Shape<ReadonlyMap<string, Named<T>>> {
  const example = 'a mapping, as {KEY: value}'
  return {
    schema: { type: 'object', additionalProperties: item.schema, ...schema },
    example,
    read(node, subject) {
      if (node.kind !== 'mapping')
        return wrongType(node, subject, {
          must: 'be a mapping',
          example: exampleOfMap(node) ?? example
        })
      const value = new Map<string, Named<T>>()
      const findings: Finding[] = []
      for (const [name, { key, value: below }] of node.entries) {
        const reading = item.read(
          below,
          entry === undefined ? belowOf(name, subject) : `${entry} ${quote(name)}`
        )
        if (reading.value !== undefined) value.set(name, { key, value: reading.value })
        findings.push(...reading.findings)
      }
      return { value, findings }
    }
  }
}

type Shapes<T> = { readonly [K in keyof T]-?: Shape<T[K]> }

/** A mapping of these keys and no others; every key may be missing. */
export function fields<T extends object>(
  shapes: Shapes<T>,
  schema: JsonSchema
): Shape<Readonly<Partial<T>>> {
  const example = `a mapping of ${Object.keys(shapes).join(', ')}`
  return {
    schema: {
      type: 'object',
      properties: toProperties(shapes),
      additionalProperties: false,
      ...schema
    },
    example,
    read(node, subject) {
      const value: Partial<T> = {}
      if (node.kind !== 'mapping') {
        const { findings } = wrongType(node, subject, { must: 'be a mapping', example })
        return { value, findings }
      }
      const findings: Finding[] = []
      const readField = (key: keyof T & string, below: Node): void => {
        const reading = shapes[key].read(below, belowOf(key, subject))
        if (reading.value !== undefined) value[key] = reading.value
        findings.push(...reading.findings)
      }
      for (const [key, entry] of node.entries) {
        if (hasKey(shapes, key)) readField(key, entry.value)
        else findings.push(unknownKey(key, entry.key, { subject, known: Object.keys(shapes) }))
      }
      return { value, findings }
    }
  }
}

/** In an override: null takes the key away. */
export function removable<T>(shape: Shape<T>): Shape<T | null> {
  return {
    schema: { anyOf: [shape.schema, { type: 'null', description: 'Removes the key.' }] },
    example: shape.example,
    read(node, subject) {
      const removed = node.kind === 'scalar' && node.type === 'null'
      return removed ? { value: null, findings: [] } : shape.read(node, subject)
    }
  }
}

function hasKey<T extends object>(shapes: T, key: string): key is keyof T & string {
  return Object.hasOwn(shapes, key)
}

function toProperties(
  shapes: Readonly<Record<string, Shape<unknown>>>
): Record<string, JsonSchema> {
  return Object.fromEntries(Object.entries(shapes).map(([key, { schema }]) => [key, schema]))
}

function belowOf(key: string, subject: string): string {
  return subject === root ? quote(key) : `${quote(key)} of ${subject}`
}

/** The subject of the whole text. */
export const root = 'the configuration'

export function wrongType(
  node: Node,
  subject: string,
  { must, example }: { readonly must: string; readonly example: string }
): Reading<undefined> {
  const missing = node.kind === 'scalar' && node.type === 'null'
  const finding: Finding = missing
    ? {
        code: 'missing-value',
        message: `${subject} has no value`,
        fix: `write ${example}; or take the key away`,
        range: node.range
      }
    : {
        code: 'wrong-type',
        message: `${subject} must ${must}, not ${describeNode(node)}`,
        fix: `write ${example}`,
        range: node.range
      }
  return { value: undefined, findings: [finding] }
}

function unknownKey(
  key: string,
  range: Range,
  { subject, known }: { readonly subject: string; readonly known: readonly string[] }
): Finding {
  return {
    code: 'unknown-key',
    message: `unknown key ${quote(key)} in ${subject}`,
    fix: suggestFix(key, known),
    range
  }
}
