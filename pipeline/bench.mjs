// How fast image-matrix/load is, beside the engine alone. Needs what pipeline/run.mjs needs.
//
//   node pipeline/bench.mjs
import { spawn } from 'node:child_process'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { DefaultArtifactClient } from '@actions/artifact'
import { project } from '../scripts/scratch.mjs'
import { startArtifactServer } from './artifact-server.mjs'
import { bundleHere, makeContext, print } from './bench-tools.mjs'
import { startEngine } from './engine.mjs'
import { makeFolder, removeFolders, runLoad, withEnvironment } from './job.mjs'

const names = ['one', 'two', 'three']
const rounds = Number(process.argv[2] ?? 5)

const engine = await startEngine()
const server = await startArtifactServer()
const folder = await mkdtemp(path.join(os.tmpdir(), 'image-matrix-bench-'))
const peak = path.join(folder, 'peak')
const bundle = path.join(folder, 'index.mjs')
try {
  await bundleHere('bench-load.ts', bundle)
  for (const name of names) await makeImage(name)
  await measure()
} finally {
  await engine.stop()
  await server.close()
  await rm(folder, { recursive: true })
  await removeFolders()
}

/** One after another in turn, so that whatever else the machine does slows all of them. */
async function measure() {
  /** @type {{ engine: number, load: number, transfer: number, whole: number }[]} */
  const times = []
  let memory = 0
  for (let round = 0; round <= rounds; round += 1) {
    const figures = {
      engine: await time(loadAlone),
      load: await time(loadHere),
      transfer: await time(transferAlone),
      whole: await time(loadByAction)
    }
    memory = Math.max(memory, Number(await readFile(peak, 'utf8')) / 1024)
    console.log(`  ${JSON.stringify(figures)} ms`)
    // The first round warms the caches.
    if (round > 0) times.push(figures)
  }
  const load = median(times.map(each => each.load / each.engine))
  const whole = median(times.map(each => each.whole / (each.engine + each.transfer)))
  print(load, 1.15, 'times: load, and docker load of the same files side by side')
  print(whole, 1.15, "times: download and load, and the client's download with that behind it")
  print(memory, 150, 'MB of memory at the most')
}

/** @param {string} name */
async function makeImage(name) {
  const context = await makeContext()
  const [archive, id] = [fileOf(name), path.join(folder, `${name}.id`)]
  await engine.docker(
    ...['buildx', 'build', '--quiet', '--provenance=false', `--iidfile=${id}`],
    ...[`--output=type=docker,dest=${archive},name=${name}`, context]
  )
  const out = await makeFolder()
  const files = [path.join(out, 'image.tar'), path.join(out, 'image-id')]
  await cp(archive, files[0] ?? '')
  await cp(id, files[1] ?? '')
  await withEnvironment(server.environment(), () =>
    new DefaultArtifactClient().uploadArtifact(name, files, out, { compressionLevel: 0 })
  )
}

/** @param {string} name */
function fileOf(name) {
  return path.join(folder, `${name}.tar`)
}

function loadAlone() {
  return Promise.all(names.map(name => engine.docker('load', '--quiet', '--input', fileOf(name))))
}

async function loadHere() {
  const env = { ...process.env, ...engine.environment, INPUT_DIRECTORY: folder }
  await runNode([bundle, folder, ...names], env)
}

/** What the client needs to bring the artifacts here, and nothing else. */
async function transferAlone() {
  const script = `
    import { DefaultArtifactClient } from '@actions/artifact'
    const client = new DefaultArtifactClient()
    const { artifacts } = await client.listArtifacts({ latest: true })
    await Promise.all(artifacts.map(({ id, name, digest }) =>
      client.downloadArtifact(id, { path: process.argv[1] + '/' + name, expectedHash: digest })))`
  const env = { ...process.env, ...server.environment() }
  await runNode(['--input-type=module', '--eval', script, await makeFolder()], env)
}

async function loadByAction() {
  const variables = {
    ...engine.environment,
    ...server.environment(),
    NODE_OPTIONS: `--import=${path.join(import.meta.dirname, 'peak-memory.mjs')}`,
    PEAK_MEMORY: peak
  }
  const images = names.map(name => `${name}=${name}`).join(' ')
  const { status, log } = await runLoad({ images }, variables)
  if (status !== 0) throw new Error(log)
}

/**
 * @param {readonly string[]} words
 * @param {NodeJS.ProcessEnv} env
 */
function runNode(words, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, {
      cwd: project,
      env,
      stdio: ['ignore', 'ignore', 'inherit']
    })
    child.on('close', status =>
      status === 0 ? resolve(undefined) : reject(new Error(`node ${words[0]} failed`))
    )
  })
}

/**
 * Milliseconds, with an engine that is empty at the start.
 * @param {() => Promise<unknown>} act
 */
async function time(act) {
  await engine.docker('system', 'prune', '--all', '--force')
  await removeFolders()
  const start = performance.now()
  await act()
  return Math.round(performance.now() - start)
}

/** @param {readonly number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
