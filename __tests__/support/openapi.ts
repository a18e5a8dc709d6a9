import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'

/** A JSON Schema as GitHub's description has it, as far as samples need it. */
interface Schema {
  readonly type?: string
  readonly format?: string
  readonly nullable?: boolean
  readonly enum?: readonly unknown[]
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly minItems?: number
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
}

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required: boolean
  readonly schema: Schema
}

/** One operation of GitHub's OpenAPI description: what may be asked, and what is answered. */
export interface Operation {
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly response: Schema
}

const folder = join(import.meta.dirname, '../fixtures/openapi')
const ajv = new Ajv({ strict: false, validateFormats: false, coerceTypes: false })
const coercing = new Ajv({ strict: false, validateFormats: false, coerceTypes: true })
const validators = new Map<Schema, ValidateFunction>()

export function readOperation(name: string): Operation {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'), allowNull) as Operation
}

/** `nullable` beside a reference or a list of values says what JSON Schema says by a choice. */
function allowNull(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('nullable' in value)) return value
  if ('enum' in value && Array.isArray(value.enum)) {
    return { ...value, enum: [...(value.enum as unknown[]), null] }
  }
  if ('type' in value) return value
  const rest = { ...value, nullable: undefined }
  return { anyOf: [{ type: 'null' }, rest] }
}

/** Throws where an answer is none that GitHub would give. */
export function checkAnswer(operation: Operation, answer: unknown): void {
  const known = validators.get(operation.response)
  const validate = known ?? ajv.compile(operation.response)
  validators.set(operation.response, validate)
  if (!validate(answer)) throw new Error(`${operation.path}: ${ajv.errorsText(validate.errors)}`)
}

/** Throws where a request has a parameter that GitHub does not know, or a value it would refuse. */
export function checkQuery(operation: Operation, query: URLSearchParams): void {
  for (const [name, value] of query) {
    const parameter = operation.parameters.find(each => each.in === 'query' && each.name === name)
    if (parameter === undefined) throw new Error(`${operation.path} has no parameter "${name}"`)
    const schema = { type: 'object', properties: { value: parameter.schema } }
    if (!coercing.validate(schema, { value })) {
      throw new Error(`${operation.path}: ${name}=${value}: ${coercing.errorsText()}`)
    }
  }
}

/** The smallest value of a schema: what it requires, and nothing else. */
export function sample(schema: Schema): unknown {
  if (schema.nullable === true) return null
  if (schema.enum !== undefined) return schema.enum[0]
  const [choice] = schema.oneOf ?? schema.anyOf ?? []
  if (choice !== undefined) return sample(choice)
  if (schema.allOf !== undefined) return Object.assign({}, ...schema.allOf.map(sample)) as unknown
  switch (schema.type) {
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => sample(schema.items ?? {}))
    case 'string':
      return schema.format === 'date-time' ? '2026-01-01T00:00:00Z' : 'https://example.com/x'
    case 'integer':
    case 'number':
      return 1
    case 'boolean':
      return false
    case 'null':
      return null
    case 'object':
    case undefined: {
      const names = schema.required ?? []
      return Object.fromEntries(names.map(name => [name, sample(schema.properties?.[name] ?? {})]))
    }
    default:
      throw new Error(`no sample of the type ${schema.type}`)
  }
}

/** The schema of the elements of an array, or of one field of an object. */
export function elementOf(schema: Schema | undefined, field?: string): Schema {
  const array = field === undefined ? schema : schema?.properties?.[field]
  return array?.items ?? {}
}
