// A real engine, builder and registry for tests, each in a folder of its own and gone at the end:
// Debian's dockerd loads and runs, a current buildkitd builds, docker-registry takes what is
// pushed. None of them is reached from outside, or knows of another engine on this machine.
import { execFileSync, spawn } from 'node:child_process'
import { openSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { project } from '../scripts/scratch.mjs'
import { findPort } from '../scripts/loopback.mjs'

const tools = path.join(project, '.tools/bin')

/** @typedef {Awaited<ReturnType<typeof startEngine>>} RealEngine */

/** Starts all of them, and ends when they answer. */
export async function startEngine() {
  if (process.getuid?.() !== 0) throw new Error('an engine needs root: run this with sudo')
  const home = await mkdtemp(path.join(os.tmpdir(), 'image-matrix-engine-'))
  /** @type {import('node:child_process').ChildProcess[]} */
  const processes = []
  /** @param {string} file @param {readonly string[]} words */
  const start = (file, words) => {
    const log = openSync(path.join(home, `${path.basename(file)}.log`), 'a')
    const child = spawn(file, words, { stdio: ['ignore', log, log], env: withoutProxies() })
    processes.push(child)
    return child
  }
  const stop = async () => {
    await Promise.all(processes.map(end))
    await rm(home, { recursive: true, force: true, maxRetries: 5 })
  }
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void stop().finally(() => process.exit(1)))
  }
  try {
    const registry = `127.0.0.1:${await findPort()}`
    const environment = await prepareClient(home)
    const docker = makeDocker(environment)
    const startDaemon = () => start('dockerd', daemonWords(home))
    let daemon = startDaemon()
    start(path.join(tools, 'buildkitd'), await builderWords(home, registry))
    start('docker-registry', ['serve', await writeRegistryConfiguration(home, registry)])
    await Promise.all([
      until(() => docker('version'), 'dockerd'),
      until(() => docker('buildx', 'inspect', '--bootstrap', 'pipeline'), 'buildkitd'),
      until(() => readStatus(`http://${registry}/v2/`), 'docker-registry')
    ])
    return {
      environment,
      home,
      registry,
      docker,
      stop,
      /** Ends the daemon, as one that ran out of memory, until it is started again. */
      stopDaemon: () => end(daemon),
      startDaemon: async () => {
        daemon = startDaemon()
        await until(() => docker('version'), 'dockerd')
      }
    }
  } catch (error) {
    const logs = await readLogs(home)
    await stop()
    throw new Error(`the engine did not start:\n${logs}`, { cause: error })
  }
}

/** @param {string} home */
function daemonWords(home) {
  return [
    ...[`--host=unix://${home}/docker.sock`, `--pidfile=${home}/docker.pid`],
    ...[`--data-root=${home}/docker`, `--exec-root=${home}/exec`],
    ...['--bridge=none', '--iptables=false', '--ip6tables=false']
  ]
}

/**
 * Images of Docker Hub are looked for in our registry first; the network is never needed.
 * @param {string} home
 * @param {string} registry
 */
async function builderWords(home, registry) {
  const file = path.join(home, 'buildkitd.toml')
  const configuration = `[registry."docker.io"]
  mirrors = ["${registry}"]
[registry."${registry}"]
  http = true
`
  await writeFile(file, configuration)
  return [
    ...[`--addr=unix://${home}/buildkitd.sock`, `--root=${home}/buildkit`, `--config=${file}`],
    ...['--containerd-worker=false', '--oci-worker-net=host']
  ]
}

/**
 * The configuration of the client: buildx as its plugin, and the builder that all use.
 * @param {string} home
 */
async function prepareClient(home) {
  const config = path.join(home, 'config')
  await mkdir(path.join(config, 'cli-plugins'), { recursive: true })
  await mkdir(path.join(config, 'buildx/instances'), { recursive: true })
  await symlink(path.join(tools, 'buildx'), path.join(config, 'cli-plugins/docker-buildx'))
  const environment = {
    DOCKER_HOST: `unix://${home}/docker.sock`,
    DOCKER_CONFIG: config,
    BUILDX_BUILDER: 'pipeline'
  }
  execFileSync(
    'docker',
    ['buildx', 'create', '--name=pipeline', '--driver=remote', `unix://${home}/buildkitd.sock`],
    { env: { ...process.env, ...environment }, stdio: 'ignore' }
  )
  return environment
}

/**
 * Without a password, on the loopback alone.
 * @param {string} home
 * @param {string} address
 */
async function writeRegistryConfiguration(home, address) {
  const file = path.join(home, 'registry.yml')
  const configuration = {
    version: '0.1',
    log: { level: 'error' },
    storage: { filesystem: { rootdirectory: path.join(home, 'registry') } },
    http: { addr: address }
  }
  await writeFile(file, JSON.stringify(configuration))
  return file
}

/**
 * Docker's client, against this engine.
 * @param {Record<string, string>} environment
 * @returns {(...words: string[]) => Promise<string>}
 */
function makeDocker(environment) {
  return (...words) =>
    new Promise((resolve, reject) => {
      const child = spawn('docker', words, { env: { ...process.env, ...environment } })
      const [output, errors] = [collect(child.stdout), collect(child.stderr)]
      child.on('error', reject)
      child.on('close', status => {
        if (status === 0) resolve(output.join('').trim())
        else reject(new Error(`docker ${words.join(' ')}: ${errors.join('')}`))
      })
    })
}

/** @param {import('node:stream').Readable} stream */
function collect(stream) {
  /** @type {string[]} */
  const parts = []
  stream.setEncoding('utf8').on('data', part => parts.push(part))
  return parts
}

function withoutProxies() {
  const entries = Object.entries(process.env).filter(([name]) => !/_proxy$/i.test(name))
  return Object.fromEntries(entries)
}

/** @param {string} url */
function readStatus(url) {
  return new Promise((resolve, reject) => {
    http.get(url, response => resolve(response.resume().statusCode)).on('error', reject)
  })
}

/**
 * @param {() => Promise<unknown>} attempt
 * @param {string} name
 */
async function until(attempt, name) {
  const limit = performance.now() + 60_000
  for (;;) {
    try {
      await attempt()
      return
    } catch (error) {
      if (performance.now() > limit) throw new Error(`${name} does not answer`, { cause: error })
    }
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}

/**
 * With SIGTERM, so that it unmounts what it mounted; then with SIGKILL.
 * @param {import('node:child_process').ChildProcess} child
 */
async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise(resolve => child.once('exit', resolve))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 15_000)
  await ended
  clearTimeout(timer)
}

/** @param {string} home */
async function readLogs(home) {
  const names = ['dockerd.log', 'buildkitd.log', 'docker-registry.log']
  const texts = await Promise.all(
    names.map(name => readFile(path.join(home, name), 'utf8').catch(() => ''))
  )
  return texts.map((text, index) => `${names[index]}:\n${text.slice(-2_000)}`).join('\n')
}
