// How many small mistakes in a folder of src/ its tests notice, and the compiler after them.
//
//   npm run mutation -- --folder ignore --count 60 --seed 777 [--least 90] [--file ports.ts] [--list]
import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { listMutants } from './list-mutants.mjs'
import { createTypeChecker } from './type-checker.mjs'

/** @typedef {import('./list-mutants.mjs').Mutant} Mutant */

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    file: { type: 'string', default: '' },
    count: { type: 'string', default: '60' },
    seed: { type: 'string', default: '777' },
    least: { type: 'string', default: '0' },
    list: { type: 'boolean', default: false }
  }
})
const { folder } = values
if (folder === undefined) throw new Error('say which folder of src/: --folder ignore')

// What a test says of a time is true of an idle machine alone.
const patient = '^(?!.*(?:the time that|under .* second))'
// A mutant may never end.
const slowest = 120_000
const texts = await readTexts(path.join('src', folder))
const all = [...texts].flatMap(([file, text]) => listMutants(file, text))
const chosen = sample(all, Number(values.count), Number(values.seed))
console.log(`src/${folder}: ${chosen.length} of ${all.length} mutants, seed ${values.seed}`)

const scratch = await mkdtemp(path.join(os.tmpdir(), 'image-matrix-mutant-'))
try {
  if (values.list) for (const mutant of chosen) console.log(describe(mutant))
  else await runAll(folder)
} finally {
  await rm(scratch, { recursive: true })
}

/** @param {string} name */
async function runAll(name) {
  if (!(await testsPass(name, undefined)))
    throw new Error(`the tests of ${name} fail without a mutant`)
  const unnoticed = []
  for (const mutant of chosen) {
    const passed = await testsPass(name, mutant)
    if (passed) unnoticed.push(mutant)
    console.log(`${passed ? 'unnoticed' : 'noticed  '}  ${describe(mutant)}`)
  }
  const compiles = createTypeChecker()
  const survivors = unnoticed.filter(mutant => compiles(mutant.file, mutate(mutant)))
  for (const mutant of survivors) console.log(`survived  ${describe(mutant)}`)
  const [byTests, byAll] = [unnoticed, survivors].map(left => chosen.length - left.length)
  const share = Math.floor((100 * (byAll ?? 0)) / chosen.length)
  console.log(
    `src/${name}: ${byTests} of ${chosen.length} are noticed by its tests, ${byAll} with the compiler (${share} %)`
  )
  if (share < Number(values.least)) {
    console.error(`${share} % is less than ${values.least} %: add rows for those that survived`)
    process.exitCode = 1
  }
}

/**
 * Whether the tests of the folder pass, those that reach the file.
 * @param {string} name
 * @param {Mutant | undefined} mutant
 */
async function testsPass(name, mutant) {
  const text = path.join(scratch, 'mutant.ts')
  if (mutant !== undefined) await writeFile(text, mutate(mutant))
  const config = {
    rootDir: process.cwd(),
    testEnvironment: 'node',
    extensionsToTreatAsEsm: ['.ts'],
    testMatch: [`**/__tests__/${name}/**/*.test.ts`],
    transform: { '^.+\\.ts$': path.resolve('mutation/transform.mjs') }
  }
  const related = mutant === undefined ? [] : ['--findRelatedTests', mutant.file]
  const jest = [
    ...['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'],
    ...['--config', JSON.stringify(config), '--bail', '--silent', '--runInBand'],
    ...['--testNamePattern', patient],
    ...['--passWithNoTests', ...related]
  ]
  return new Promise(resolve => {
    const child = spawn(process.execPath, jest, {
      env: { ...process.env, MUTANT_FILE: mutant?.file ?? '', MUTANT_TEXT: text },
      stdio: 'ignore',
      timeout: slowest,
      killSignal: 'SIGKILL'
    })
    child.on('exit', status => {
      resolve(status === 0)
    })
  })
}

/** @param {Mutant} mutant */
function mutate({ file, start, end, replacement }) {
  const text = texts.get(file) ?? ''
  return text.slice(0, start) + replacement + text.slice(end)
}

/** @param {Mutant} mutant */
function describe({ file, line, kind, start, end, replacement }) {
  const before = (texts.get(file) ?? '').slice(start, end)
  return `${file}:${line}  ${kind}: ${shorten(before)}  becomes  ${shorten(replacement)}`
}

/** @param {string} text */
function shorten(text) {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > 70 ? `${line.slice(0, 70)}…` : line
}

/**
 * @param {string} from
 * @returns {Promise<Map<string, string>>} the texts of its TypeScript files, by path, in order
 */
async function readTexts(from) {
  const names = (await readdir(from, { recursive: true }))
    .filter(name => name.endsWith('.ts') && name.endsWith(values.file))
    .map(name => path.join(from, name))
    .sort()
  return new Map(
    await Promise.all(
      names.map(async name => /** @type {const} */ ([name, await readFile(name, 'utf8')]))
    )
  )
}

/**
 * @template Item
 * @param {readonly Item[]} items
 * @param {number} count
 * @param {number} seed the same seed gives the same items
 * @returns {Item[]}
 */
function sample(items, count, seed) {
  let state = seed
  /** @param {number} limit */
  const next = limit => {
    // Park and Miller's generator
    state = (state * 48_271) % 2_147_483_647
    return state % limit
  }
  const left = [...items]
  const taken = Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(next(left.length), 1)
  )
  return taken.flat()
}
