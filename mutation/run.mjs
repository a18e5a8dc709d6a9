// How many small mistakes in a folder of src/ the compiler refuses, or its tests notice.
//
//   npm run mutation -- --folder patterns --count 60 --seed 777 [--least 90] [--list]
//
// --tests names the files or folders of the tests, where they are not in the folder of the same name
// below __tests__/; --file and --line choose mutants, as --file walk.ts --line 46 --line 50.
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { listMutants } from './list-mutants.mjs'
import { distancesFrom, listTests } from './reach.mjs'
import { Tester } from './tester.mjs'
import { createTypeChecker } from './type-checker.mjs'

/** @typedef {import('./list-mutants.mjs').Mutant} Mutant */
/** @typedef {{ kind: 'refused' } | { kind: 'noticed', by: { test: string, how: string } } | { kind: 'survived' }} Fate */

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    tests: { type: 'string', multiple: true },
    file: { type: 'string', default: '' },
    line: { type: 'string', multiple: true },
    count: { type: 'string', default: '60' },
    seed: { type: 'string', default: '777' },
    least: { type: 'string', default: '0' },
    list: { type: 'boolean', default: false }
  }
})
const { folder } = values
if (folder === undefined) throw new Error('say which folder of src/: --folder patterns')

const folderOfTests = path.join('__tests__', folder)
/** @type {Fate} */
const refused = { kind: 'refused' }
const texts = await readTexts(path.join('src', folder))
const all = [...texts]
  .flatMap(([file, text]) => listMutants(file, text))
  .filter(({ line }) => values.line === undefined || values.line.includes(String(line)))
const chosen = sample(all, Number(values.count), Number(values.seed))
console.log(`src/${folder}: ${chosen.length} of ${all.length} mutants, seed ${values.seed}`)

if (values.list) for (const mutant of chosen) console.log(describe(mutant))
else await runAll()

async function runAll() {
  const reached = listTests(values.tests ?? [folderOfTests]).map(test => ({
    test,
    distances: distancesFrom(test)
  }))
  const files = new Set(chosen.map(({ file }) => file))
  const tester = new Tester()
  try {
    await tester.measure(
      reached
        .filter(({ distances }) => [...files].some(file => distances.has(file)))
        .map(({ test }) => test)
    )
    const compiles = createTypeChecker()
    /** @type {Record<Fate['kind'], number>} */
    const counts = { refused: 0, noticed: 0, survived: 0 }
    const begun = performance.now()
    for (const mutant of chosen) {
      const start = performance.now()
      const fate = compiles(mutant.file, mutate(mutant))
        ? await fateOf(mutant, tester, reached)
        : refused
      counts[fate.kind] += 1
      console.log(`${fate.kind.padEnd(8)} ${inSeconds(start)}  ${describe(mutant)}${byWhom(fate)}`)
    }
    conclude(counts, inSeconds(begun))
  } finally {
    tester.close()
  }
}

/**
 * The tests that cost least for what they may find are asked first: the quick ones, and those that
 * import the file themselves.
 * @param {Mutant} mutant
 * @param {Tester} tester
 * @param {readonly { test: string, distances: Map<string, number> }[]} reached
 * @returns {Promise<Fate>}
 */
async function fateOf(mutant, tester, reached) {
  const tests = reached
    .map(({ test, distances }) => ({
      test,
      cost: tester.usual(test) * (distances.get(mutant.file) ?? Infinity)
    }))
    .filter(({ cost }) => cost < Infinity)
    .sort((one, other) => one.cost - other.cost)
    .map(({ test }) => test)
  const by = await tester.firstToFail(tests, { file: mutant.file, text: mutate(mutant) })
  return by === undefined ? { kind: 'survived' } : { kind: 'noticed', by }
}

/** @param {Fate} fate */
function byWhom(fate) {
  return fate.kind === 'noticed' ? `  (${path.basename(fate.by.test)} ${fate.by.how})` : ''
}

/**
 * @param {Record<Fate['kind'], number>} counts
 * @param {string} time
 */
function conclude(counts, time) {
  const share = Math.floor((100 * (counts.refused + counts.noticed)) / chosen.length)
  console.log(
    `src/${folder}: of ${chosen.length} the compiler refuses ${counts.refused}, its tests notice ` +
      `${counts.noticed}, and ${counts.survived} survive (${share} % do not), in ${time}`
  )
  if (share < Number(values.least)) {
    console.error(`${share} % is less than ${values.least} %: add rows for those that survived`)
    process.exitCode = 1
  }
}

/** @param {number} start */
function inSeconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`
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
