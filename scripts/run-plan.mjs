// Runs dist/plan as GitHub's runner does. Node's own modules only.
import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { project } from './scratch.mjs'

/**
 * @typedef {object} Answer
 * @property {number | null} status
 * @property {string} log what the action printed
 * @property {Map<string, string>} outputs the last value of each
 * @property {Map<string, string>} firstOutputs the first value of each
 * @property {string} summary
 */

/**
 * What a job may have otherwise than usual.
 * @typedef {object} Job
 * @property {Readonly<Record<string, string | undefined>>} [variables] undefined: it is not set
 * @property {string} [cwd] default: the checkout
 */

/**
 * A run that is ready to be started, so that its start can be timed.
 * @typedef {object} Run
 * @property {string} home a folder of its own, where the files are that the runner gives
 * @property {{ output: string, summary: string }} files
 * @property {string} entry the bundle
 * @property {{ cwd: string, env: NodeJS.ProcessEnv, encoding: 'utf8' }} options
 */

/**
 * @param {import('./scratch.mjs').Scratch} scratch
 * @param {Readonly<Record<string, string>>} inputs those that differ from their defaults
 * @param {Job} [job]
 * @returns {Promise<Answer>}
 */
export async function runPlan(scratch, inputs, job) {
  const { home, files, entry, options } = await prepareRun(scratch, inputs, job)
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, [entry], options)
    const blocks = parseOutputs(await readText(files.output))
    return {
      status,
      log: stdout + stderr,
      outputs: new Map(blocks),
      firstOutputs: new Map([...blocks].reverse()),
      summary: await readText(files.summary)
    }
  } finally {
    await rm(home, { recursive: true })
  }
}

/**
 * @param {import('./scratch.mjs').Scratch} scratch
 * @param {Readonly<Record<string, string>>} inputs those that differ from their defaults
 * @param {Job} [job]
 * @returns {Promise<Run>}
 */
export async function prepareRun(scratch, inputs, { variables = {}, cwd = scratch.folder } = {}) {
  const home = await mkdtemp(path.join(os.tmpdir(), 'image-matrix-run-'))
  const files = { output: path.join(home, 'output'), summary: path.join(home, 'summary') }
  for (const file of Object.values(files)) await writeFile(file, '')
  const env = {
    PATH: process.env['PATH'],
    HOME: home,
    NO_COLOR: '1',
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
    ...toVariables({ ...(await readDefaults()), ...inputs }),
    ...variables
  }
  const entry = path.join(project, 'dist/plan/index.js')
  return { home, files, entry, options: { cwd, env, encoding: 'utf8' } }
}

/**
 * What is in a file of the runner; nothing where the job has put something else in its place.
 * @param {string} file
 */
function readText(file) {
  return readFile(file, 'utf8').catch(() => '')
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
 * The runner's file format: `name<<delimiter`, the value's lines, the delimiter. In its order.
 * @param {string} text
 * @returns {[name: string, value: string][]}
 */
export function parseOutputs(text) {
  const blocks = text.matchAll(/^(.+?)<<(.+)\r?\n(?:([^]*?)\r?\n)?\2$/gm)
  return [...blocks].map(([, name = '', , value = '']) => [name, value])
}
