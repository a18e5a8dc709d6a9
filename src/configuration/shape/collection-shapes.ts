import { suggestFix } from '../../diagnostics/text/suggest'
import { exampleOfItem, exampleOfList, exampleOfMap } from '../definition/examples'
import { explainAlias } from '../document/aliases'
import type { Node, Range } from '../document/node'
import { type Finding, quote } from '../mistakes/finding'
import type { JsonSchema } from './json-schema'
import { type Named, root, type Shape, withHabits, wrongType } from './shape'

/** A list of one kind of item. */
export function listOf<T>(item: Shape<T>, schema: JsonSchema): Shape<readonly T[]> {
  const example = 'a list, as [one, two]'
  const unquoted = withHabits(item, exampleOfItem)
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
      const readings = node.items.map(each => unquoted.read(each, `an item of ${subject}`))
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
      if (node.kind !== 'mapping') {
        return wrongType(node, subject, {
          must: 'be a mapping',
          example: exampleOfMap(node) ?? example
        })
      }
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
        else if (!isFree(key, schema)) {
          findings.push(unknownKey(key, entry.key, { subject, known: Object.keys(shapes) }))
        }
      }
      return { value, findings }
    }
  }
}

/** `false` for none, `true` for one whose keys all have their defaults. */
export function switchable<T extends object>(shape: Shape<T>): Shape<T | boolean> {
  const example = `${shape.example}, or false for none`
  return {
    schema: { ...shape.schema, type: ['object', 'boolean'] },
    example,
    read(node, subject) {
      const isFlag = node.kind === 'scalar' && node.type === 'boolean'
      if (isFlag) return { value: node.text.toLowerCase() === 'true', findings: [] }
      if (node.kind === 'mapping') return shape.read(node, subject)
      return wrongType(node, subject, { must: 'be a mapping', example })
    }
  }
}

/** A shape for an override: null takes the key away. */
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

/** A key that may hold anything, and means nothing. */
function isFree(key: string, { patternProperties = {} }: JsonSchema): boolean {
  return Object.keys(patternProperties).some(pattern => new RegExp(pattern).test(key))
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

function unknownKey(
  key: string,
  range: Range,
  { subject, known }: { readonly subject: string; readonly known: readonly string[] }
): Finding {
  return {
    code: 'unknown-key',
    message: `unknown key ${quote(key)} in ${subject}`,
    fix: explainAlias(key, known) ?? suggestFix(key, known),
    range
  }
}
