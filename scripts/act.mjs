// Runs the workflow of examples/openverse under act, as its users would, and checks which legs
// ran and what each of them got.
//
//   node scripts/act.mjs             every scenario, as `uses: ./` and as `uses: org/image-matrix@v1`
//   node scripts/act.mjs label       those whose name holds a word
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { scenarios } from './act-scenarios.mjs'
import { layOut, project } from './scratch.mjs'

const workflow = '.github/workflows/ci_cd.yml'
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
    example: 'openverse',
    prepare: folder => prepare(folder, form, scenario.configuration ?? '')
  })
  const legs = await mkdtemp(path.join(home, 'legs-'))
  const { status, log } = await runAct(scratch, legs)
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
 * @param {string} configuration text to add to the configuration
 */
async function prepare(folder, form, configuration) {
  await appendFile(path.join(folder, '.github/image-matrix.yml'), configuration)
  if (form === published) return
  await copyAction(folder)
  const file = path.join(folder, workflow)
  const text = await readFile(file, 'utf8')
  assert.ok(text.includes(`uses: ${published}`), `${workflow} does not use ${published}`)
  await writeFile(file, text.replaceAll(`uses: ${published}`, `uses: ${form}`))
}

/**
 * What a release holds of the action: all that a runner reads.
 * @param {string} folder
 */
async function copyAction(folder) {
  await cp(path.join(project, 'action.yml'), path.join(folder, 'action.yml'))
  await cp(path.join(project, 'dist'), path.join(folder, 'dist'), { recursive: true })
}

/**
 * In host mode: no containers, no network, whatever `node` is on the path.
 * @param {import('./scratch.mjs').Scratch} scratch
 * @param {string} legs the folder that each leg leaves its entry in
 */
async function runAct(scratch, legs) {
  const config = path.join(home, 'config')
  await mkdir(path.join(config, 'act'), { recursive: true })
  await writeFile(path.join(config, 'act/actrc'), '-P ubuntu-latest=-self-hosted\n')
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
  for (const [job, images] of Object.entries(scenario.legs)) {
    /** @type {{ include: (Record<string, string> & { image: string })[] }} */
    const { include } = JSON.parse(outputs[`${job}_matrix`])
    const planned = include.map(({ image }) => image)
    assert.deepEqual(planned, images, `${job}_matrix, in order`)
    assert.equal(outputs[`do_${job}`], String(images.length > 0), `do_${job}`)
    assert.deepEqual(
      await readLegs(folder, job),
      new Map(include.map(entry => [entry.image, entry]))
    )
    for (const entry of include) {
      const fields = Object.entries(scenario.fields?.[entry.image] ?? {})
      for (const [key, value] of fields) assert.equal(entry[key], value, `${key} of ${entry.image}`)
    }
  }
}

/**
 * @param {string} folder
 * @param {string} job
 * @returns {Promise<Map<string, Record<string, string>>>}
 */
async function readLegs(folder, job) {
  const names = (await readdir(folder)).filter(name => name.startsWith(`${job}.`))
  const texts = await Promise.all(names.map(name => readFile(path.join(folder, name), 'utf8')))
  return new Map(texts.map(text => JSON.parse(text)).map(entry => [entry.image, entry]))
}
