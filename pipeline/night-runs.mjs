// Runs the workflow of examples/pipeline as a schedule starts it.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { layOut } from '../scripts/scratch.mjs'
import { prepareStage, runWorkflow } from './act.mjs'
import { moveBases } from './moving-bases.mjs'
import { firstBases, listFiles } from './night-cases.mjs'

const workflow = '.github/workflows/images.yml'

/**
 * @typedef {import('./night-cases.mjs').Night} Night
 * @typedef {object} Servers
 * @property {import('./engine.mjs').RealEngine} engine
 * @property {import('./hub.mjs').Hub} hub
 * @property {Awaited<ReturnType<typeof import('./real-registry.mjs').startGate>>} own
 * @property {Awaited<ReturnType<typeof import('./artifact-server.mjs').startArtifactServer>>} artifacts
 * @property {string} api the address of GitHub's API
 */

/** @param {Servers} servers */
export async function prepareNights(servers) {
  const { engine, hub, own, api } = servers
  await moveBases(engine, firstBases)
  const stage = await prepareStage(engine, { registry: own.host, api })
  Object.assign(stage.environment, hub.environment)
  return {
    /** @param {Night} night @param {number} number */
    run: (night, number) => run(night, { ...servers, stage, id: `night-${number}` })
  }
}

/**
 * @param {Night} night
 * @param {Servers & { stage: import('./act.mjs').Stage, id: string }} place
 */
async function run(night, { engine, hub, own, artifacts, stage, id }) {
  await moveBases(engine, night.moved ?? [])
  hub.gate.rules = night.hub ?? {}
  own.rules = night.own ?? {}
  hub.gate.passed.length = 0
  const scratch = await layOut({
    example: 'pipeline',
    event: 'schedule',
    changes: [],
    prepare: folder => prepare(folder, listFiles(own.host))
  })
  try {
    await writeFile(scratch.eventFile, JSON.stringify(payload))
    const ran = await runWorkflow(stage, scratch, {
      service: artifacts.environment(id, '1'),
      job: undefined
    })
    own.rules = {}
    const stored = artifacts.list(id)
    const built = [...stored.keys()].filter(name => name !== 'image-matrix-plan').sort()
    const plan = JSON.parse(unzip(stored.get('image-matrix-plan')?.file ?? '', 'plan.json'))
    try {
      assert.deepEqual(built, [...night.built].sort(), 'what was built')
      if (night.fails === undefined) assert.equal(ran.status, 0, 'the run succeeds')
      else {
        assert.notEqual(ran.status, 0, 'the gate is shut')
        assert.match(ran.log, new RegExp(night.fails))
      }
      await night.check?.({ engine, hub, run: ran, plan, built, sha: scratch.sha })
    } catch (error) {
      throw new Error(`${error instanceof Error ? error.message : error}\n${ran.log}`, {
        cause: error
      })
    }
  } finally {
    await rm(path.dirname(scratch.folder), { recursive: true })
  }
}

/** What GitHub tells of a schedule: no commit, and no branch but the default one. */
const payload = {
  schedule: '17 3 * * *',
  workflow,
  repository: { id: 1, full_name: 'octo/openverse', default_branch: 'main' }
}

/**
 * The workflow of the example, with a schedule, for other images.
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} files
 */
async function prepare(folder, files) {
  for (const name of ['api', 'base', 'db', 'packages', 'web', 'test.sh']) {
    await rm(path.join(folder, name), { recursive: true })
  }
  for (const [name, text] of Object.entries(files)) {
    const to = path.join(folder, name)
    await mkdir(path.dirname(to), { recursive: true })
    await writeFile(to, text)
  }
  await chmod(path.join(folder, 'test.sh'), 0o755)
  const file = path.join(folder, workflow)
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace(/^on:\n/m, "on:\n  schedule:\n    - cron: '17 3 * * *'\n"))
}

/**
 * @param {string} file
 * @param {string} name
 */
function unzip(file, name) {
  return execFileSync('unzip', ['-p', file, name], { encoding: 'utf8' })
}
