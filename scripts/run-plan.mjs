// Runs dist/plan as GitHub's runner does. Node's own modules only.
import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { project } from './scratch.mjs'

/**
 * @typedef {object} Answer
 * @property {number | null} status
 * @property {string} log what the action printed
 * @property {Map<string, string>} outputs the last value of each
 * @property {string} summary
 */

/**
 * @param {import('./scratch.mjs').Scratch} scratch
 * @param {Readonly<Record<string, string>>} inputs those that differ from their defaults
 * @returns {Promise<Answer>}
 */
export async function runPlan(scratch, inputs) {
  const home = await mkdtemp(path.join(os.tmpdir(), 'image-matrix-run-'))
  const files = { output: path.join(home, 'output'), summary: path.join(home, 'summary') }
  for (const file of Object.values(files)) await writeFile(file, '')
  const env = {
    PATH: process.env['PATH'],
    HOME: home,
    RUNNER_TEMP: home,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: scratch.event,
    GITHUB_EVENT_PATH: scratch.eventFile,
    GITHUB_OUTPUT: files.output,
    GITHUB_REF: scratch.ref,
    GITHUB_REPOSITORY: 'octo/openverse',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SHA: scratch.sha,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKSPACE: scratch.folder,
    ...toVariables({ ...(await readDefaults()), ...inputs })
  }
  const entry = path.join(project, 'dist/plan/index.js')
  const options = { cwd: scratch.folder, env, encoding: /** @type {const} */ ('utf8') }
  const { status, stdout, stderr } = spawnSync(process.execPath, [entry], options)
  return {
    status,
    log: stdout + stderr,
    outputs: parseOutputs(await readFile(files.output, 'utf8')),
    summary: await readFile(files.summary, 'utf8')
  }
}

/**
 * As the runner names inputs: upper case, only spaces replaced.
 * @param {Readonly<Record<string, string>>} inputs
 */
function toVariables(inputs) {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  )
}

/**
 * The defaults in action.yml, which are all on one line there. Those that are expressions are
 * empty: there is no token here.
 * @returns {Promise<Record<string, string>>}
 */
async function readDefaults() {
  const text = await readFile(path.join(project, 'action.yml'), 'utf8')
  const inputs = /^inputs:\n((?: .*\n|\n)*)/m.exec(text)?.[1] ?? ''
  const defaults = inputs.matchAll(/^ {2}(\S+):\n(?: {4}.*\n|\n)*? {4}default: (.*)\n/gm)
  return Object.fromEntries(
    [...defaults].map(([, name = '', value = '']) => [
      name,
      value.startsWith('${{') ? '' : value.replace(/^(['"])(.*)\1$/, '$2')
    ])
  )
}

/**
 * The runner's file format: `name<<delimiter`, the value's lines, the delimiter.
 * @param {string} text
 */
function parseOutputs(text) {
  const blocks = text.matchAll(/^(.+?)<<(.+)\r?\n(?:([^]*?)\r?\n)?\2$/gm)
  return new Map([...blocks].map(([, name = '', , value = '']) => [name, value]))
}
