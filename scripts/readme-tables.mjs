// Writes the tables of README.md between their markers: inputs and outputs from action.yml and
// load/action.yml, keys from the configuration's schema. With --check it writes nothing and fails
// where one is stale.
import { readFile, writeFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'
import { parse } from 'yaml'

/**
 * @typedef {{ description?: string, default?: unknown, examples?: unknown[], type?: string | string[],
 *   items?: Schema, properties?: Record<string, Schema>, additionalProperties?: Schema | boolean,
 *   anyOf?: Schema[] }} Schema
 * @typedef {{ description: string, default?: string }} Parameter
 */

const action = parse(await readFile('action.yml', 'utf8'))
const load = parse(await readFile('load/action.yml', 'utf8'))
const schema = JSON.parse(await readFile('schema/image-matrix.schema.json', 'utf8'))

const tables = {
  inputs: renderInputs(action.inputs),
  outputs: renderOutputs(action.outputs),
  'load inputs': renderInputs(load.inputs),
  'load outputs': renderOutputs(load.outputs),
  configuration: renderConfiguration(schema)
}

const before = await readFile('README.md', 'utf8')
const filled = Object.entries(tables).reduce(fillTable, before)
const after = await format(filled, { ...(await resolveConfig('README.md')), parser: 'markdown' })

if (!process.argv.includes('--check')) await writeFile('README.md', after)
else if (after !== before) {
  console.error('README.md: a table is stale, run "npm run generate"')
  process.exitCode = 1
}

/**
 * @param {string} text
 * @param {[string, string]} table
 */
function fillTable(text, [name, table]) {
  const [start, end] = [`<!-- ${name}: generated -->`, `<!-- ${name}: end -->`]
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from === -1 || to < from) throw new Error(`README.md: no "${start}" with its "${end}"`)
  return `${text.slice(0, from + start.length)}\n\n${table}\n\n${text.slice(to)}`
}

/** @param {Record<string, Parameter>} inputs */
function renderInputs(inputs) {
  return renderTable(
    ['input', 'default', 'meaning'],
    Object.entries(inputs).map(([name, input]) => [
      code(name),
      input.default ? code(input.default) : '',
      input.description
    ])
  )
}

/** @param {Record<string, Parameter>} outputs */
function renderOutputs(outputs) {
  return renderTable(
    ['output', 'value'],
    Object.entries(outputs).map(([name, { description }]) => [code(name), description])
  )
}

/** @param {Schema} root */
function renderConfiguration(root) {
  return renderTable(['key', 'default', 'meaning'], listKeys(root, ''))
}

/**
 * A row for each key, a mapping before the keys in it.
 * @param {Schema} schema
 * @param {string} prefix
 * @returns {string[][]}
 */
function listKeys({ properties = {}, additionalProperties }, prefix) {
  const named = Object.entries(properties).flatMap(([key, schema]) => [
    [code(prefix + key), renderDefault(schema), schema.description ?? ''],
    ...listKeys(schema, `${prefix}${key}.`)
  ])
  if (typeof additionalProperties !== 'object') return named
  return [...named, ...listKeys(additionalProperties, `${prefix}<name>.`)]
}

/** @param {Schema} schema */
function renderDefault(schema) {
  if (schema.default === undefined || schema.default === '') return ''
  return code(typeof schema.default === 'string' ? schema.default : JSON.stringify(schema.default))
}

/** @param {string} text */
function code(text) {
  return `\`${text}\``
}

/**
 * @param {string[]} head
 * @param {string[][]} rows
 */
function renderTable(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows].map(cells => cells.map(toCell).join(' | '))
  return lines.map(line => `| ${line} |`).join('\n')
}

/**
 * A `<` outside of code would begin a tag.
 * @param {string} text
 */
function toCell(text) {
  const line = text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')
  return line.replaceAll(/`[^`]*`|</g, part => (part === '<' ? '&lt;' : part))
}
