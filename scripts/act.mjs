// Runs the workflows of examples/ under act, as their users would, and checks which legs ran and
// what each of them got.
//
//   node scripts/act.mjs             every scenario, as `uses: ./` and as `uses: org/image-matrix@v1`
//   node scripts/act.mjs label       those whose name holds a word
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  appendFile,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  writeFile
} from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { scenarios } from './act-scenarios.mjs'
import { layOut, project } from './scratch.mjs'

const published = 'org/image-matrix@v1'

/** How a workflow names the action: from its own repository, or from elsewhere. */
const forms = ['./', published]

const home = await mkdtemp(path.join(os.tmpdir(), 'image-matrix-act-'))
const action = path.join(home, 'action')
await copyAction(action)

const wanted = process.argv[2] ?? ''
for (const form of forms) {
  for (const scenario of scenarios.filter(({ name }) => name.includes(wanted))) {
    const start = performance.now()
    const problem = await runScenario(form, scenario)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.log(
      `${problem === undefined ? 'ok    ' : 'FAILED'} uses: ${form}, ${scenario.name} (${seconds} s)`
    )
    if (problem === undefined) continue
    console.log(problem)
    process.exitCode = 1
  }
}
await rm(home, { recursive: true })

/**
 * What went wrong, with act's log; undefined where all is as it should be.
 * @param {string} form
 * @param {import('./act-scenarios.mjs').Scenario} scenario
 * @returns {Promise<string | undefined>}
 */
async function runScenario(form, scenario) {
  const scratch = await layOut({
    ...scenario,
    prepare: folder => prepare(folder, form, scenario)
  })
  const legs = await mkdtemp(path.join(home, 'legs-'))
  const { status, log } = await runAct(scratch, scenario, legs)
  try {
    await assertLegs(legs, scenario)
    assert.equal(status === 0, scenario.gate === 'open', `act ended with status ${String(status)}`)
    return undefined
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${log}`
  } finally {
    await rm(path.dirname(scratch.folder), { recursive: true })
  }
}

/**
 * Makes the example the repository that a scenario needs.
 * @param {string} folder
 * @param {string} form
 * @param {import('./act-scenarios.mjs').Scenario} scenario
 */
async function prepare(folder, form, { workflow, configuration = '', forgotten }) {
  await appendFile(path.join(folder, '.github/image-matrix.yml'), configuration)
  const file = path.join(folder, workflow)
  if (forgotten !== undefined) await replaceAll(file, forgotten, '')
  if (form === published) return
  await copyAction(folder)
  await replaceAll(file, `uses: ${published}`, `uses: ${form}`)
}

/**
 * @param {string} file
 * @param {string} part a text that is in it
 * @param {string} other what stands there afterwards
 */
async function replaceAll(file, part, other) {
  const text = await readFile(file, 'utf8')
  assert.ok(text.includes(part), `${file} does not hold ${part}`)
  await writeFile(file, text.replaceAll(part, other))
}

/**
 * What a release holds of the action: all that a runner reads.
 * @param {string} folder
 */
async function copyAction(folder) {
  for (const name of ['action.yml', 'gate', 'dist']) {
    await cp(path.join(project, name), path.join(folder, name), { recursive: true })
  }
}

/**
 * In host mode: no containers, no network, whatever `node` is on the path.
 * @param {import('./scratch.mjs').Scratch} scratch
 * @param {import('./act-scenarios.mjs').Scenario} scenario
 * @param {string} legs the folder that each leg leaves its entry in
 */
async function runAct(scratch, { workflow }, legs) {
  const config = path.join(home, 'config')
  await mkdir(path.join(config, 'act'), { recursive: true })
  const labels = ['ubuntu-latest', 'ubuntu-24.04-arm']
  await writeFile(
    path.join(config, 'act/actrc'),
    labels.map(label => `-P ${label}=-self-hosted\n`).join('')
  )
  const parameters = [
    ...[scratch.event, '--eventpath', scratch.eventFile, '--workflows', workflow],
    ...['--env', `LEGS=${legs}`, '--env', 'GITHUB_API_URL=http://127.0.0.1:9'],
    ...['--local-repository', `${published}=${action}`, '--no-cache-server']
  ]
  const env = { ...process.env, XDG_CONFIG_HOME: config, XDG_CACHE_HOME: path.join(home, 'cache') }
  const { status, stdout, stderr, error } = spawnSync(
    path.join(project, '.tools/bin/act'),
    parameters,
    { cwd: scratch.folder, env, encoding: 'utf8', timeout: 120_000 }
  )
  if (error !== undefined) throw error
  return { status, log: stdout + stderr }
}

/**
 * Compares the entries that the legs got with those of the plan, and both with what the scenario
 * says. act runs a job with an empty matrix once, GitHub fails it: neither may happen.
 * @param {string} folder
 * @param {import('./act-scenarios.mjs').Scenario} scenario
 */
async function assertLegs(folder, scenario) {
  const gate = JSON.parse(await readFile(path.join(folder, 'gate.json'), 'utf8'))
  const { result, ...outputs } = gate.plan.outputs
  assert.equal(result, scenario.result)
  for (const [job, names] of Object.entries(scenario.legs)) {
    const planned = listPlanned(outputs, job)
    assert.deepEqual(planned.map(nameOf), names, `what ${job} runs on, in order`)
    const verdict = outputs[`do_${job}`] ?? String(names.length > 0)
    assert.equal(verdict, String(names.length > 0), `do_${job}`)
    const legs = await readLegs(folder, job)
    assert.deepEqual(new Map(legs.map(({ entry }) => [nameOf(entry), entry])), toMap(planned), job)
    for (const entry of planned) {
      const fields = Object.entries(scenario.fields?.[nameOf(entry)] ?? {})
      for (const [key, value] of fields)
        assert.equal(entry[key], value, `${key} of ${nameOf(entry)}`)
    }
  }
  await assertOrder(folder)
}

/**
 * What a job has a leg for: an entry of its matrix, or an image that is not built.
 * @typedef {Record<string, string>} Entry
 * @typedef {{ entry: Entry, time: number }} Leg
 */

/**
 * The entries of the matrix that a job of the examples runs on.
 * @param {Record<string, string>} outputs
 * @param {string} job
 * @returns {Entry[]}
 */
function listPlanned(outputs, job) {
  /** @param {string | undefined} text @returns {any} */
  const parse = text => JSON.parse(text ?? '[]')
  const stage = /^build-(\d+)$/.exec(job)?.[1]
  if (stage !== undefined) return parse(outputs['stages'])[Number(stage)]?.include ?? []
  if (job === 'unchanged') {
    return parse(outputs['skip_images']).map((/** @type {string} */ image) => ({ image }))
  }
  return parse(outputs[`${job}_matrix`]).include
}

/** @param {Entry[]} entries */
function toMap(entries) {
  return new Map(entries.map(entry => [nameOf(entry), entry]))
}

/** @param {Entry} entry */
function nameOf(entry) {
  return entry['artifact'] ?? entry['image'] ?? ''
}

/**
 * @param {string} folder
 * @param {string} job the beginning of its name
 * @returns {Promise<Leg[]>}
 */
async function readLegs(folder, job) {
  const names = (await readdir(folder)).filter(name => name.startsWith(`${job}.`))
  const legs = names.map(async name => {
    const file = path.join(folder, name)
    const [text, { mtimeMs: time }] = await Promise.all([readFile(file, 'utf8'), stat(file)])
    const left = JSON.parse(text)
    // The one job that publishes leaves its whole matrix.
    const entries = left.include ?? [left]
    return entries.map((/** @type {Entry} */ entry) => ({ entry, time }))
  })
  return (await Promise.all(legs)).flat()
}

/**
 * Whatever a leg of a build loads, an earlier leg has built.
 * @param {string} folder
 */
async function assertOrder(folder) {
  const jobs = ['build', 'build-0', 'build-1', 'build-2']
  const legs = (await Promise.all(jobs.map(job => readLegs(folder, job)))).flat()
  for (const { entry, time } of legs) {
    for (const pair of (entry['load'] ?? '').split(' ').filter(Boolean)) {
      const artifact = pair.slice(pair.lastIndexOf('=') + 1)
      const loaded = legs.find(leg => nameOf(leg.entry) === artifact)
      assert.ok(loaded !== undefined, `${nameOf(entry)} loads ${artifact}, which no leg built`)
      assert.ok(loaded.time < time, `${artifact} is built before ${nameOf(entry)}`)
    }
  }
}
