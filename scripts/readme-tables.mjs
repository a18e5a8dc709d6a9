// Writes the tables of README.md and docs/ between their markers: inputs and outputs from action.yml,
// load/, gate/ and publish/action.yml, keys from the configuration's schema, decisions from their
// files. README.md has those that most workflows use, and the first sentence of each; docs/ all of
// it. With --check it writes nothing and fails where one is stale.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
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
const gate = parse(await readFile('gate/action.yml', 'utf8'))
const publish = parse(await readFile('publish/action.yml', 'utf8'))
const schema = JSON.parse(await readFile('schema/image-matrix.schema.json', 'utf8'))

/** @type {Record<string, Record<string, string>>} the tables of each document, by their markers */
const documents = {
  'README.md': {
    inputs: renderInputs(
      shorten(action.inputs, [
        ...['config', 'images', 'base', 'stages', 'split-platforms', 'token']
      ])
    ),
    outputs: renderOutputs(
      shorten(action.outputs, [
        ...['result', 'do_build', 'build_matrix', 'test_matrix', 'publish_matrix', 'plan']
      ])
    )
  },
  'docs/configuration.md': { configuration: renderConfiguration(schema) },
  'docs/inputs-and-outputs.md': {
    inputs: renderInputs(action.inputs),
    outputs: renderOutputs(action.outputs)
  },
  'docs/gate.md': {
    'gate inputs': renderInputs(gate.inputs),
    'gate outputs': renderOutputs(gate.outputs)
  },
  'docs/publish.md': {
    'publish inputs': renderInputs(publish.inputs),
    'publish outputs': renderOutputs(publish.outputs)
  },
  'docs/pipeline.md': {
    'load inputs': renderInputs(load.inputs),
    'load outputs': renderOutputs(load.outputs)
  },
  'docs/decisions/README.md': { decisions: await renderDecisions('docs/decisions') }
}

for (const [file, tables] of Object.entries(documents)) {
  const before = await readFile(file, 'utf8')
  const filled = Object.entries(tables).reduce(
    (text, table) => fillTable(text, table, file),
    before
  )
  const after = await format(filled, { ...(await resolveConfig(file)), parser: 'markdown' })
  if (!process.argv.includes('--check')) await writeFile(file, after)
  else if (after !== before) {
    console.error(`${file}: a table is stale, run "npm run generate"`)
    process.exitCode = 1
  }
}

/**
 * @param {string} text
 * @param {[string, string]} table
 * @param {string} file
 */
function fillTable(text, [name, table], file) {
  const [start, end] = [`<!-- ${name}: generated -->`, `<!-- ${name}: end -->`]
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from === -1 || to < from) throw new Error(`${file}: no "${start}" with its "${end}"`)
  return `${text.slice(0, from + start.length)}\n\n${table}\n\n${text.slice(to)}`
}

/**
 * Some of them, with the first sentence of each description.
 * @param {Record<string, Parameter>} parameters
 * @param {readonly string[]} names
 * @returns {Record<string, Parameter>}
 */
function shorten(parameters, names) {
  const entries = names.map(name => {
    const each = parameters[name]
    if (each === undefined) throw new Error(`there is no "${name}"`)
    return [name, { ...each, description: firstSentence(each.description) }]
  })
  return Object.fromEntries(entries)
}

/**
 * Up to the first full stop before a space; one within code ends nothing.
 * @param {string} text
 */
function firstSentence(text) {
  const line = text.trim().replaceAll(/\s+/g, ' ')
  return /^(?:`[^`]*`|[^`])*?\.(?= |$)/.exec(line)?.[0] ?? line
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

/**
 * Each file `NNNN-name.md` begins with its number, its title, and what was decided in one line.
 * @param {string} folder
 */
async function renderDecisions(folder) {
  const names = (await readdir(folder)).filter(name => name !== 'README.md').sort()
  const rows = names.map(async name => {
    const text = await readFile(path.join(folder, name), 'utf8')
    const [, number, title, line] = /^# (\d+)\. (.+)\n\n([^#\n].+)\n\n## /.exec(text) ?? []
    if (number?.padStart(4, '0') !== name.slice(0, 4) || title === undefined || line === undefined)
      throw new Error(`${name} does not begin with "# NUMBER. TITLE", and one line that tells it`)
    return [number, `[${title}](${name})`, line]
  })
  return renderTable(['no.', 'decision', 'in one line'], await Promise.all(rows))
}

/** @param {Schema} root */
function renderConfiguration(root) {
  return renderTable(['key', 'default', 'meaning'], listKeys(root, ''))
}

/**
 * A row for each key, a mapping before the keys in it. Keys that are those of an image once more
 * (`dev`) have no description of their own, and share a row.
 * @param {Schema} schema
 * @param {string} prefix
 * @returns {string[][]}
 */
function listKeys({ properties = {}, additionalProperties }, prefix) {
  const keys = Object.entries(properties)
  const repeated = keys.filter(([, { description }]) => description === undefined)
  const named = keys.flatMap(([key, schema]) =>
    schema.description === undefined
      ? []
      : [
          [code(prefix + key), renderDefault(schema), schema.description],
          ...listKeys(schema, `${prefix}${key}.`)
        ]
  )
  if (repeated.length > 0) {
    const names = repeated.map(([key]) => code(key)).join(', ')
    named.push([code(`${prefix}<key>`), '', `${names}: as for the image itself.`])
  }
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
