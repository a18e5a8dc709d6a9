// A job of a workflow, as far as image-matrix/load sees one.
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { DefaultArtifactClient } from '@actions/artifact'
import { parseOutputs } from '../scripts/run-plan.mjs'
import { project } from '../scripts/scratch.mjs'

const bundle = path.join(project, 'dist/load/index.js')

/**
 * @typedef {object} LoadAnswer
 * @property {number | null} status
 * @property {string} log
 * @property {Record<string, string>} loaded
 * @property {string[]} contexts the lines of `build-contexts`
 * @property {string} temp the folder of the job, until it ends
 */

/** @typedef {Readonly<Record<string, string | undefined>>} Variables undefined: it is not set */

/**
 * Runs dist/load as a step; its folder stays until the process ends.
 * @param {Readonly<Record<string, string>>} inputs
 * @param {Variables} variables
 * @returns {Promise<LoadAnswer>}
 */
export async function runLoad(inputs, variables) {
  const home = await makeFolder()
  const [output, temp] = [path.join(home, 'output'), path.join(home, 'temp')]
  await mkdir(temp)
  await writeFile(output, '')
  const given = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value
  ])
  const env = {
    PATH: process.env['PATH'],
    HOME: home,
    GITHUB_OUTPUT: output,
    GITHUB_ACTIONS: 'true',
    RUNNER_TEMP: temp,
    INPUT_TO: 'daemon',
    INPUT_DIRECTORY: '.',
    ...Object.fromEntries(given),
    ...variables
  }
  const { status, log } = await runNode([bundle], {
    cwd: variables['GITHUB_WORKSPACE'] ?? home,
    env
  })
  const outputs = new Map(parseOutputs(await readFile(output, 'utf8')))
  return {
    status,
    log,
    loaded: JSON.parse(outputs.get('loaded') ?? 'null'),
    contexts: (outputs.get('build-contexts') ?? '').split('\n').filter(line => line !== ''),
    temp: variables['RUNNER_TEMP'] ?? temp
  }
}

/**
 * @param {readonly string[]} words
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<{ status: number | null, log: string }>}
 */
function runNode(words, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let log = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', part => (log += part))
    }
    child.on('error', reject)
    child.on('close', status => resolve({ status, log }))
  })
}

/**
 * Uploads files as an artifact, as actions/upload-artifact does.
 * @param {string} name
 * @param {Readonly<Record<string, string | Buffer>>} files
 * @param {Record<string, string>} environment that of the service
 */
export async function uploadArtifact(name, files, environment) {
  const folder = await makeFolder()
  const paths = Object.keys(files).map(file => path.join(folder, file))
  for (const [file, content] of Object.entries(files)) {
    await writeFile(path.join(folder, file), content)
  }
  await withEnvironment(environment, () =>
    new DefaultArtifactClient().uploadArtifact(name, paths, folder, { compressionLevel: 0 })
  )
}

/**
 * The client reads its address from the process, and tells the log of a job what it does.
 * @param {Record<string, string>} environment
 * @param {() => Promise<unknown>} act
 */
export async function withEnvironment(environment, act) {
  const write = process.stdout.write
  Object.assign(process.env, environment)
  process.stdout.write = () => true
  try {
    await act()
  } finally {
    process.stdout.write = write
    for (const name of Object.keys(environment)) delete process.env[name]
  }
}

/** @type {string[]} */
const folders = []

/** A folder that is there until {@link removeFolders}. */
export async function makeFolder() {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'image-matrix-job-'))
  folders.push(folder)
  return folder
}

export async function removeFolders() {
  await Promise.all(folders.splice(0).map(folder => rm(folder, { recursive: true, force: true })))
}
