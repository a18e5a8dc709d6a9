// How fast image-matrix/publish is, beside `skopeo copy` of the same archives side by side. Needs
// what pipeline/publish-registry.mjs needs.
//
//   node pipeline/publish-bench.mjs [ROUNDS]
import { execFile, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { bundleHere, makeContext, print } from './bench-tools.mjs'
import { startEngine } from './engine.mjs'
import { makeFolder, removeFolders } from './job.mjs'
import { startRegistry } from './real-registry.mjs'

const names = ['one', 'two', 'three']
const rounds = Number(process.argv[2] ?? 5)

const engine = await startEngine()
const folder = await mkdtemp(path.join(os.tmpdir(), 'image-matrix-bench-'))
const bundle = path.join(folder, 'index.mjs')
try {
  await bundleHere('bench-publish.ts', bundle)
  for (const name of names) await makeImage(name)
  await engine.stop()
  await measure()
} finally {
  await engine.stop()
  await rm(folder, { recursive: true })
  await removeFolders()
}

/** One after the other in turn, so that whatever else the machine does slows both. */
async function measure() {
  /** @type {number[]} */
  const ratios = []
  let memory = 0
  let all = 0
  for (let round = 0; round <= rounds; round += 1) {
    const skopeo = await time(copyAlone)
    const publish = await time(async host => {
      const peaks = await publishHere(host)
      memory = Math.max(memory, peaks.own)
      all = Math.max(all, peaks.all)
    })
    console.log(`  ${JSON.stringify({ skopeo, publish })} ms`)
    // The first round warms the caches.
    if (round > 0) ratios.push(publish / skopeo)
  }
  const middle = ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? Number.NaN
  print(middle, 1.15, 'times: publish, and skopeo copy of the same archives side by side')
  print(memory, 200, 'MB of memory at the most')
  print(all, 400, 'MB of memory at the most, with all that it starts')
}

/** @param {string} name */
async function makeImage(name) {
  const context = await makeContext()
  await engine.docker(
    ...['buildx', 'build', '--quiet', '--provenance=mode=max', `--iidfile=${fileOf(name, 'id')}`],
    ...[`--output=type=oci,dest=${fileOf(name, 'tar')}`, context]
  )
}

/**
 * @param {string} name
 * @param {string} kind
 */
function fileOf(name, kind) {
  return path.join(folder, `${name}.${kind}`)
}

/** @param {string} host */
async function copyAlone(host) {
  const copy = (/** @type {string} */ name) =>
    promisify(execFile)('skopeo', [
      ...['copy', '--all', '--preserve-digests', '--quiet', '--dest-tls-verify=false'],
      ...[`oci-archive:${fileOf(name, 'tar')}`, `docker://${host}/o/${name}:latest`]
    ])
  await Promise.all(names.map(copy))
}

/** @param {string} host */
async function publishHere(host) {
  const include = names.map(name => ({
    image: name,
    'image-name': `${host}/o/${name}`,
    platforms: '',
    artifacts: `=${name}`,
    digest: '',
    'content-tag': '',
    store: 'false',
    publish: 'true'
  }))
  const home = await makeFolder()
  const peak = path.join(home, 'peak')
  const env = {
    PATH: process.env['PATH'],
    HOME: home,
    RUNNER_TEMP: home,
    PEAK_MEMORY: peak,
    INPUT_IMAGES: JSON.stringify({ include }),
    INPUT_TAGS: 'latest'
  }
  const child = spawn(process.execPath, [bundle, folder, ...names], {
    cwd: home,
    env,
    stdio: ['ignore', 'pipe', 'inherit']
  })
  let log = ''
  child.stdout.setEncoding('utf8').on('data', part => (log += part))
  let all = 0
  const watch = setInterval(() => {
    void readTree(child.pid ?? 0).then(kilobytes => (all = Math.max(all, kilobytes / 1024)))
  }, 50)
  const status = await new Promise(resolve => child.on('close', resolve))
  clearInterval(watch)
  if (status !== 0) throw new Error(log)
  return { own: Number(await readFile(peak, 'utf8')) / 1024, all }
}

/**
 * The memory of a process with its children, in KiB.
 * @param {number} pid
 * @returns {Promise<number>}
 */
async function readTree(pid) {
  const read = (/** @type {string} */ file) =>
    readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '')
  const [status, children] = await Promise.all([read('status'), read(`task/${pid}/children`)])
  const own = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0)
  const below = await Promise.all(
    children
      .split(' ')
      .filter(Boolean)
      .map(each => readTree(Number(each)))
  )
  return below.reduce((sum, each) => sum + each, own)
}

/**
 * Milliseconds, with a registry that is empty.
 * @param {(host: string) => Promise<unknown>} act
 */
async function time(act) {
  const place = await mkdtemp(path.join(folder, 'registry-'))
  const { host, stop } = await startRegistry(place)
  // What the one before has left to be written is not this one's.
  await promisify(execFile)('sync')
  const start = performance.now()
  await act(host)
  const end = performance.now()
  stop()
  await rm(place, { recursive: true, force: true, maxRetries: 5 })
  return Math.round(end - start)
}
