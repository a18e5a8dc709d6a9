// Runs the workflow of examples/pipeline under act, in host mode, on the real engine.
import { spawn } from 'node:child_process'
import { chmod, cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { project } from '../scripts/scratch.mjs'

const workflow = '.github/workflows/images.yml'
const ownActions = path.join(project, 'pipeline/actions')

/** What the workflow uses, and what stands in for it where there is no network. */
const standIns = new Map([
  ['actions/upload-artifact', 'upload-artifact'],
  ['docker/setup-buildx-action', 'setup-buildx'],
  ['docker/build-push-action', 'build-push'],
  ['docker/login-action', 'login']
])

/**
 * @typedef {object} Stage all that runs of the workflow share
 * @property {string} home
 * @property {import('./engine.mjs').RealEngine} engine
 * @property {Record<string, string>} environment
 */

/**
 * @typedef {object} Run
 * @property {number | null} status
 * @property {string} log
 * @property {readonly { job: string, image: string, id: string }[]} containers what was started
 */

/**
 * @param {import('./engine.mjs').RealEngine} engine
 * @param {object} servers
 * @param {string} servers.registry where the images are published
 * @param {string} servers.api the address of GitHub's API
 * @returns {Promise<Stage>}
 */
export async function prepareStage(engine, { registry, api }) {
  const home = path.join(engine.home, 'act')
  for (const folder of ['bin', 'config/act']) {
    await mkdir(path.join(home, folder), { recursive: true })
  }
  for (const part of ['action.yml', 'load', 'publish', 'gate', 'dist']) {
    await cp(path.join(project, part), path.join(home, 'action', part), { recursive: true })
  }
  await cp(ownActions, path.join(home, 'actions'), { recursive: true })
  await writeFile(path.join(home, 'config/act/actrc'), '-P ubuntu-latest=-self-hosted\n')
  const registries = path.join(home, 'registries.conf')
  await writeFile(registries, `[[registry]]\nlocation = "${registry}"\ninsecure = true\n`)
  await writeShim(path.join(home, 'bin/docker'), `${witness}\nexec docker "$@"`)
  await writeShim(path.join(home, 'bin/skopeo'), `exec skopeo --registries-conf ${registries} "$@"`)
  return {
    home,
    engine,
    environment: {
      ...engine.environment,
      ARTIFACT_CLIENT: pathToFileURL(
        path.join(project, 'node_modules/@actions/artifact/lib/artifact.js')
      ).href,
      BUILDKIT_PROGRESS: 'plain',
      GITHUB_API_URL: api,
      GITHUB_WORKFLOW_REF: `octo/openverse/${workflow}@refs/heads/main`
    }
  }
}

/**
 * Writes down which image each container is made from: what a test really ran is not to be
 * read in a log.
 */
const witness = `if [ "$1" = run ] || [ "$1" = create ]; then
  for word in "$@"; do
    case $word in
      shop-* | smoke-*)
        id=$(docker image inspect --format '{{.Id}}' "$word" 2>/dev/null) &&
          echo "$GITHUB_JOB $word $id" >> "$WITNESS"
        ;;
    esac
  done
fi`

/**
 * A program in front of the real one of its name.
 * @param {string} file
 * @param {string} text
 */
async function writeShim(file, text) {
  await writeFile(file, `#!/bin/sh\nPATH='${process.env['PATH'] ?? ''}'\n${text}\n`)
  await chmod(file, 0o755)
}

/**
 * @param {Stage} stage
 * @param {import('../scripts/scratch.mjs').Scratch} scratch
 * @param {object} options
 * @param {Record<string, string>} options.service where the artifacts of the run are
 * @param {string | undefined} options.job this one alone, with those that it needs
 * @returns {Promise<Run>}
 */
export async function runWorkflow(stage, scratch, { service, job }) {
  const started = path.join(path.dirname(scratch.folder), 'containers')
  await writeFile(started, '')
  const variables = { ...stage.environment, ...service, WITNESS: started }
  const text = await readFile(path.join(scratch.folder, workflow), 'utf8')
  const words = [
    ...[scratch.event, '--eventpath', scratch.eventFile, '--workflows', workflow],
    ...['--concurrent-jobs', '1', '--no-cache-server'],
    ...['--secret', 'GITHUB_TOKEN=of-the-job'],
    ...(job === undefined ? [] : ['--job', job]),
    ...Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...listActions(text, stage.home).flatMap(([name, folder]) => [
      '--local-repository',
      `${name}=${folder}`
    ])
  ]
  const env = {
    ...process.env,
    ...stage.environment,
    PATH: [path.join(stage.home, 'bin'), process.env['PATH']].join(path.delimiter),
    XDG_CONFIG_HOME: path.join(stage.home, 'config'),
    XDG_CACHE_HOME: path.join(stage.home, 'cache')
  }
  const { status, log } = await start(words, { cwd: scratch.folder, env })
  const lines = (await readFile(started, 'utf8')).split('\n').filter(line => line !== '')
  const containers = lines.map(line => {
    const [job = '', image = '', id = ''] = line.split(' ')
    return { job, image, id }
  })
  return { status, log, containers }
}

/**
 * Every action that is not of the runner itself, with the folder that stands for it.
 * @param {string} text
 * @param {string} home
 * @returns {[name: string, folder: string][]}
 */
function listActions(text, home) {
  const names = new Set([...text.matchAll(/uses: ([^\s#]+)/g)].map(([, name = '']) => name))
  return [...names].flatMap(name => {
    const [repository = '', version = ''] = name.split('@')
    const [owner, base, ...rest] = repository.split('/')
    if (rest.length > 0 || repository === 'actions/checkout') return []
    const standIn = standIns.get(repository)
    const folder = standIn === undefined ? 'action' : path.join('actions', standIn)
    return [[`${owner}/${base}@${version}`, path.join(home, folder)]]
  })
}

/**
 * @param {readonly string[]} words
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<{ status: number | null, log: string }>}
 */
function start(words, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(path.join(project, '.tools/bin/act'), words, {
      ...options,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 300_000
    })
    let log = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', part => (log += part))
    }
    child.on('error', reject)
    child.on('close', status => resolve({ status, log }))
  })
}
