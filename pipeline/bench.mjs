// How fast image-matrix/load is, beside the engine alone. Needs what pipeline/run.mjs needs.
//
//   node pipeline/bench.mjs
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { DefaultArtifactClient } from '@actions/artifact'
import { startArtifactServer } from './artifact-server.mjs'
import { startEngine } from './engine.mjs'
import { makeFolder, removeFolders, runLoad, withEnvironment } from './job.mjs'

const names = ['one', 'two', 'three']
const megabytes = 200
const rounds = Number(process.argv[2] ?? 5)

const engine = await startEngine()
const server = await startArtifactServer()
const folder = await mkdtemp(path.join(os.tmpdir(), 'image-matrix-bench-'))
try {
  for (const name of names) await makeImage(name)
  await measure()
} finally {
  await engine.stop()
  await server.close()
  await rm(folder, { recursive: true })
  await removeFolders()
}

/** Both in turn, so that whatever else the machine does slows both. */
async function measure() {
  /** @type {{ engine: number, load: number, transfer: number }[]} */
  const times = []
  let memory = 0
  for (let round = 0; round <= rounds; round += 1) {
    await clear()
    const alone = await time(loadAlone)
    await clear()
    const transfer = await time(transferAlone)
    const peak = path.join(folder, 'peak')
    const load = await time(() => loadByAction(peak))
    memory = Math.max(memory, Number(await readFile(peak, 'utf8')) / 1024)
    // The first round warms the caches.
    if (round > 0) times.push({ engine: alone, load, transfer })
    console.log(`  ${JSON.stringify({ alone, load, transfer })}`)
  }
  const loaded = median(times.map(each => each.load / each.engine))
  const whole = median(times.map(each => each.load / (each.engine + each.transfer)))
  console.log(
    `${loaded.toFixed(2)} times docker load of the same files side by side, download included`
  )
  console.log(`${whole.toFixed(2)} times download and docker load, one after the other`)
  console.log(`${memory.toFixed(0)} MB of memory at the most`)
}

/** @param {string} name */
async function makeImage(name) {
  const context = await makeFolder()
  await writeFile(path.join(context, 'data'), randomBytes(megabytes << 20))
  await writeFile(path.join(context, 'Dockerfile'), 'FROM scratch\nCOPY data /\n')
  const [archive, id] = [fileOf(name), path.join(folder, 'image-id')]
  await engine.docker(
    ...['buildx', 'build', '--quiet', '--provenance=false', `--iidfile=${id}`],
    ...[`--output=type=docker,dest=${archive},name=${name}`, context]
  )
  await withEnvironment(server.environment(), () =>
    new DefaultArtifactClient().uploadArtifact(name, [archive, id], folder, { compressionLevel: 0 })
  )
}

/** @param {string} name */
function fileOf(name) {
  return path.join(folder, `${name}.tar`)
}

async function clear() {
  await engine.docker('system', 'prune', '--all', '--force')
  await removeFolders()
}

function loadAlone() {
  return Promise.all(names.map(name => engine.docker('load', '--quiet', '--input', fileOf(name))))
}

/** What the client needs to bring the artifacts here, and nothing else. */
async function transferAlone() {
  const script = `
    import { DefaultArtifactClient } from '@actions/artifact'
    const client = new DefaultArtifactClient()
    const { artifacts } = await client.listArtifacts({ latest: true })
    await Promise.all(artifacts.map(({ id, name, digest }) =>
      client.downloadArtifact(id, { path: process.argv[1] + '/' + name, expectedHash: digest })))`
  await runNode(['--input-type=module', '--eval', script, await makeFolder()])
}

/** @param {string} peak where its memory is written down */
async function loadByAction(peak) {
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

/** @param {readonly string[]} words */
function runNode(words) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...server.environment() }
    const child = spawn(process.execPath, words, { env, stdio: 'ignore' })
    child.on('close', status =>
      status === 0 ? resolve(undefined) : reject(new Error('no transfer'))
    )
  })
}

/** @param {() => Promise<unknown>} act */
async function time(act) {
  const start = performance.now()
  await act()
  return Math.round(performance.now() - start)
}

/** @param {readonly number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
