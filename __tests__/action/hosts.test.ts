import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { jest } from '@jest/globals'
import { startArtifactServer } from '../../pipeline/artifact-server.mjs'
import { prepareRun } from '../../scripts/run-plan.mjs'
import { closeServer, listenOnLoopback } from '../support/loopback'
import { layOutImages, remove } from './repository'

// Every other host is refused, and so is the proxy's name: what asks for one is seen here.
const home = mkdtempSync(path.join(tmpdir(), 'image-matrix-hosts-'))
const asked: string[] = []
/** The API, and a proxy for what is no loopback: git asks it for the server of GitHub. */
const server = createServer((request, response) => {
  asked.push(request.url ?? '')
  response.writeHead(404, { 'content-type': 'application/json' }).end('{}')
})
server.on('connect', (request, socket) => {
  asked.push(request.url ?? '')
  socket.destroy()
})
let url = ''
let artifacts: Awaited<ReturnType<typeof startArtifactServer>>

beforeAll(async () => {
  url = await listenOnLoopback(server)
  artifacts = await startArtifactServer()
})

// Refusals are asked for again, after pauses.
jest.setTimeout(120_000)

afterAll(async () => {
  await closeServer(server)
  await artifacts.close()
  rmSync(home, { recursive: true })
})

test('plan asks the API, the server of the repository and the artifacts, and nobody else', async () => {
  const scratch = await layOutImages({ event: 'pull_request' })
  try {
    const shallow = path.join(home, 'shallow')
    execFileSync('git', [
      '-c',
      'advice.detachedHead=false',
      'clone',
      '--quiet',
      '--depth=1',
      `file://${scratch.folder}`,
      shallow
    ])
    execFileSync('git', ['remote', 'set-url', 'origin', 'https://octo.ghe.com/octo/openverse'], {
      cwd: shallow
    })
    const run = await prepareRun(
      { ...scratch, folder: shallow },
      { 'plan-artifact': 'true', token: 'x' }
    )
    const { status, seen } = await start(run.entry, { ...run.options.env, cwd: shallow })
    expect(status).toBe(0)
    expect(seen).toEqual(hostsOf(url, artifacts.url))
    expect(asked.filter(each => each.startsWith('/')).length).toBeGreaterThan(0)
    expect(foreignHosts()).toEqual(['octo.ghe.com:443'])
    expect(artifacts.list().has('image-matrix-plan')).toBe(true)
    rmSync(run.home, { recursive: true })
  } finally {
    await remove(scratch)
  }
})

test('load asks the artifacts, and nobody else', async () => {
  asked.length = 0
  const temp = mkdtempSync(path.join(home, 'load-'))
  writeFileSync(path.join(temp, 'output'), '')
  const { seen, log } = await start('dist/load/index.js', {
    ...{ PATH: process.env['PATH'], HOME: temp, RUNNER_TEMP: temp, GITHUB_WORKSPACE: temp },
    ...{ GITHUB_OUTPUT: path.join(temp, 'output'), GITHUB_REPOSITORY: 'octo/openverse' },
    ...{ INPUT_IMAGES: 'app=image-matrix-plan', INPUT_TO: 'layout', INPUT_DIRECTORY: '.' },
    ...{ INPUT_DEV: '', 'INPUT_IMAGE-IDS': '', 'INPUT_CACHE-FROM': '', 'INPUT_CACHE-TO': '' }
  })
  expect(log).toContain('image-matrix-plan')
  expect(seen).toEqual(hostsOf(artifacts.url))
  expect(asked).toEqual([])
})

/** Runs a bundle with all other hosts refused. */
async function start(entry: string, environment: NodeJS.ProcessEnv & { readonly cwd?: string }) {
  const seenFile = path.join(home, 'seen')
  writeFileSync(seenFile, '')
  const { cwd = '.', ...given } = environment
  const env = {
    ...given,
    ...artifacts.environment(),
    ...{ GITHUB_API_URL: url, GITHUB_SERVER_URL: 'https://octo.ghe.com' },
    ...{ http_proxy: url, https_proxy: url, no_proxy: '127.0.0.1' },
    ...{ SEEN_HOSTS: seenFile, ALLOWED_HOSTS: hostsOf(url, artifacts.url).join(' ') },
    NODE_OPTIONS: `--require=${path.resolve('__tests__/support/refuse-hosts.cjs')}`
  }
  const child = spawn(process.execPath, [path.resolve(entry)], { cwd, env })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', text => (log += String(text)))
  }
  const status = await new Promise(resolve => child.on('close', resolve))
  const seen = new Set(
    readFileSync(seenFile, 'utf8')
      .split('\n')
      .filter(line => line !== '')
  )
  return { status, log, seen: [...seen].sort() }
}

function hostsOf(...urls: readonly string[]): string[] {
  return urls.map(each => new URL(each).host).sort()
}

/** What the proxy was asked for. */
function foreignHosts(): string[] {
  const urls = asked.filter(each => !each.startsWith('/'))
  return [...new Set(urls.map(each => (each.includes('://') ? new URL(each).host : each)))].sort()
}
