// Lays an example out as a repository, changes a file of it, and prints what image-matrix plans.
//
//   node scripts/example.mjs                                 a pull request that changes the API
//   node scripts/example.mjs --example bases                 … that changes the base of other images
//   node scripts/example.mjs --change catalog/Dockerfile     … that changes another file
//   node scripts/example.mjs --event push --outputs          a push, with the outputs it gives
import { existsSync, readFileSync, statSync } from 'node:fs'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { runPlan } from './run-plan.mjs'
import { layOut, project } from './scratch.mjs'

const usage = `usage: npm run example -- [options]

  --change PATH    a file that the change touches (repeat it for several; default: one of the example)
  --event NAME     pull_request (default), push, workflow_dispatch, schedule
  --label NAME     a label of the pull request (repeat it for several)
  --config PATH    the configuration (default: that of the example; openverse has two, the
                   default .github/image-matrix.inferred.yml, and .github/image-matrix.yml with
                   the filters that its predecessor needed)
  --example NAME   openverse (default), or another folder of examples/
  --input NAME=VALUE   an input of the action, as stages=3 (repeat it for several)
  --outputs        print the outputs too
  --summary        print the job summary too
  --keep           keep the repository, and say where it is`

/**
 * What each example is planned with where nothing else is asked for.
 * `without`: the keys that ask a registry, for which an example needs no network.
 * @type {Record<string, { change: string, config?: string, inputs?: Record<string, string>, without?: string[] } | undefined>}
 */
const presets = {
  openverse: { change: 'api/manage.py', config: '.github/image-matrix.inferred.yml' },
  bases: {
    change: 'foundation/locale.conf',
    inputs: { stages: '3', 'split-platforms': 'true' }
  },
  pipeline: {
    change: 'packages/shared/money.sh',
    inputs: { stages: '2' },
    without: ['reuse', 'publish']
  },
  'required-checks': { change: 'api/main.py', inputs: { stages: '2' } }
}

const known = await listExamples()
const events = ['pull_request', 'push', 'workflow_dispatch', 'schedule']
const inputs = listInputs()
const values = readOptions()
if (values === undefined) process.exitCode = 2
else if (values.help) console.log(usage)
else await planExample(values)

/** Undefined where an option is wrong, which is told with the usage. */
function readOptions() {
  try {
    const { values: given } = parseArgs({
      options: {
        example: { type: 'string', default: 'openverse' },
        change: { type: 'string', multiple: true },
        event: { type: 'string', default: 'pull_request' },
        label: { type: 'string', multiple: true, default: [] },
        config: { type: 'string' },
        input: { type: 'string', multiple: true, default: [] },
        outputs: { type: 'boolean', default: false },
        summary: { type: 'boolean', default: false },
        keep: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false }
      }
    })
    const mistakes = [...listMistakes(given)]
    if (mistakes.length === 0) return given
    console.error(`${mistakes.join('\n')}\n`)
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n`)
  }
  console.error(usage)
  return undefined
}

/**
 * What was surely meant otherwise: each in a sentence.
 *
 * @param {{ example: string, change?: readonly string[], event: string, input: readonly string[], help: boolean }} given
 */
function* listMistakes({ example, change = [], event, input, help }) {
  if (help) return
  if (!known.includes(example)) {
    yield `there is no example "${example}": choose from ${known.join(', ')}`
    return
  }
  if (!events.includes(event)) yield `the event "${event}" is none of ${events.join(', ')}`
  const folder = path.join(project, 'examples', example)
  for (const file of change) {
    const target = path.resolve(folder, file)
    const isInside = target.startsWith(`${folder}${path.sep}`)
    if (!isInside || !existsSync(target) || !statSync(target).isFile()) {
      yield `the change "${file}" is no file of examples/${example}`
    }
  }
  for (const text of input) {
    const [name = ''] = text.split('=')
    if (!text.includes('=')) yield `the input "${text}" has no value: write ${text}=VALUE`
    else if (!inputs.includes(name)) {
      yield `the action has no input "${name}": choose from ${inputs.join(', ')}`
    }
  }
}

/** The keys under `inputs:` of action.yml, read without a parser: a fresh clone has none. */
function listInputs() {
  const text = readFileSync(path.join(project, 'action.yml'), 'utf8')
  const [, block = ''] = /^inputs:\n((?:[ \t].*\n|\s*\n)+)/m.exec(text) ?? []
  return [...block.matchAll(/^ {2}([\w-]+):/gm)].map(([, name = '']) => name)
}

/** The folders of examples/. */
async function listExamples() {
  const entries = await readdir(path.join(project, 'examples'), { withFileTypes: true })
  return entries.filter(entry => entry.isDirectory()).map(entry => entry.name)
}

/** @param {NonNullable<ReturnType<typeof readOptions>>} values */
async function planExample(values) {
  const { example, event, label: labels } = values
  const preset = presets[example]
  const changes = values.change ?? (preset === undefined ? [] : [preset.change])
  const config = values.config ?? preset?.config ?? '.github/image-matrix.yml'
  const without = preset?.without ?? []
  const prepare = (/** @type {string} */ folder) => leaveOut(path.join(folder, config), without)
  const scratch = await layOut({ example, event, changes, labels, prepare })
  const but = without.map(key => `"${key}"`).join(' and ')
  const place = `a copy of examples/${example}${but === '' ? '' : `, without its ${but}`}`
  console.log(`${event}: ${changes.join(', ')} changed in ${place}\n`)
  // As in a person's terminal: headings in place of commands to the runner.
  const { status, log, outputs, summary } = await runPlan(
    scratch,
    { config, ...preset?.inputs, ...toInputs(values.input) },
    { variables: { GITHUB_ACTIONS: undefined } }
  )
  console.log(log.trimEnd())
  if (values.outputs) {
    console.log('\nOutputs')
    for (const [name, value] of outputs) console.log(`  ${name}: ${value}`)
  }
  if (values.summary) console.log(`\n${summary}`)
  if (values.keep) console.log(`\nThe repository is in ${scratch.folder}`)
  else await rm(path.dirname(scratch.folder), { recursive: true })
  process.exitCode = status ?? 1
}

/**
 * Takes keys of one line out of a configuration.
 * @param {string} file
 * @param {readonly string[]} keys
 */
async function leaveOut(file, keys) {
  if (keys.length === 0) return
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replaceAll(new RegExp(`^(?:${keys.join('|')}): .*\\n`, 'gm'), ''))
}

/** @param {readonly string[]} given each as `NAME=VALUE` */
function toInputs(given) {
  return Object.fromEntries(
    given.map(text => {
      const [name = '', ...value] = text.split('=')
      return [name, value.join('=')]
    })
  )
}
