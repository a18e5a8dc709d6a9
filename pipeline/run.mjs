// Runs examples/pipeline on a real engine, and image-matrix/load against it, case by case.
// Needs root, npm ci, npm run bundle, scripts/tools.sh and pipeline/packages.sh.
//
//   node pipeline/run.mjs              all of it
//   node pipeline/run.mjs load         the cases of image-matrix/load
//   node pipeline/run.mjs shop         the runs of the workflow, each on the registry of the one before
//   node pipeline/run.mjs 'a push'     the runs and cases whose title holds the words
import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { layOut } from '../scripts/scratch.mjs'
import { prepareStage, runWorkflow } from './act.mjs'
import { startArtifactServer } from './artifact-server.mjs'
import { startEngine } from './engine.mjs'
import { startGitHubApi } from './github-api.mjs'
import { layOutContext, shell } from './images.mjs'
import { removeFolders } from './job.mjs'
import { loadCases } from './load-cases.mjs'
import { startGate } from './real-registry.mjs'
import { reuseCases } from './reuse-cases.mjs'
import { scenarios } from './scenarios.mjs'
import { report } from './report.mjs'

const wanted = process.argv[2] ?? ''
const engine = await startEngine()
const server = await startArtifactServer()
try {
  await runLoadCases()
  await runScenarios()
} finally {
  await engine.stop()
  await server.close()
  await removeFolders()
}

async function runLoadCases() {
  for (const { title, check } of [...loadCases, ...reuseCases]) {
    const name = `load: ${title}`
    if (name.includes(wanted)) {
      await report(name, () => check({ engine, server, run: toId(title) }))
    }
  }
}

async function runScenarios() {
  const chosen = scenarios.filter(({ title }) => `shop: ${title}`.includes(wanted))
  if (chosen.length === 0) return
  await publishBusybox()
  const registry = await startGate(engine.registry)
  const api = await startGitHubApi()
  try {
    const stage = await prepareStage(engine, { registry: registry.host, api: api.url })
    for (const scenario of chosen) {
      registry.rules = scenario.rules ?? {}
      await report(`shop: ${scenario.title}`, () =>
        runScenario({ stage, registry: registry.host }, scenario)
      )
    }
  } finally {
    registry.stop()
    api.stop()
  }
}

/**
 * @param {{ stage: import('./act.mjs').Stage, registry: string }} place
 * @param {import('./scenarios.mjs').Scenario} scenario
 */
async function runScenario({ stage, registry }, { title, event, alter, payload, job, check }) {
  const scratch = await layOut({
    example: 'pipeline',
    event,
    changes: [],
    prepare: folder => prepare(folder, registry),
    ...(alter === undefined ? {} : { alter })
  })
  try {
    if (payload !== undefined) {
      const text = JSON.stringify(
        payload(JSON.parse(await readFile(scratch.eventFile, 'utf8')), scratch.sha)
      )
      await writeFile(scratch.eventFile, text)
    }
    const id = toId(title)
    const run = await runWorkflow(stage, scratch, { service: server.environment(id, '1'), job })
    const { folder, sha } = scratch
    const artifacts = server.list(id)
    await check({ engine, run, artifacts, sha, folder }).catch(error => {
      throw new Error(`${error.message}\n${run.log}`)
    })
  } finally {
    await rm(path.dirname(scratch.folder), { recursive: true })
  }
}

/**
 * The example as it is, but for the address of the registry, for pull requests that may store, for
 * a file that is of all images, and for test legs that follow each other: under act they share one
 * engine, which the first step of each empties.
 * @param {string} folder
 * @param {string} registry
 */
async function prepare(folder, registry) {
  const configuration = path.join(folder, '.github/image-matrix.yml')
  const text = await readFile(configuration, 'utf8')
  const parts = [
    ['ghcr.io', registry],
    ['reuse: {}', 'reuse: { store: [push, merge_group, pull_request] }'],
    ['images.yml]', 'images.yml, versions.env]']
  ]
  await writeFile(
    configuration,
    parts.reduce((all, [from = '', to = '']) => all.replaceAll(from, to), text)
  )
  await writeFile(path.join(folder, 'versions.env'), 'TOOLS=1\n')
  const workflow = path.join(folder, '.github/workflows/images.yml')
  const [before = '', after = ''] = (await readFile(workflow, 'utf8')).split(/^(?= {2}test:)/m)
  const serial = after.replaceAll('fail-fast: false', 'fail-fast: false\n      max-parallel: 1')
  await writeFile(workflow, before + serial)
}

/** Docker Hub's image, as far as the example needs it. */
async function publishBusybox() {
  const output = `type=image,name=${engine.registry}/library/busybox:1.37,push=true`
  const context = await layOutContext(shell)
  await engine.docker('buildx', 'build', '--provenance=false', `--output=${output}`, context)
}

/** @param {string} text */
function toId(text) {
  return text.replaceAll(/\W+/g, '-')
}
