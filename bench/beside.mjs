// The action beside dorny/paths-filter, where a checkout of that is given: it is no part of the
// project. Both run in turn on one machine, one Node and one repository, and must answer alike
// before a clock starts.
//
//   npm run bench -- beside --peer ../paths-filter    a checkout with its committed dist/
import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { parseOutputs, prepareRun } from '../scripts/run-plan.mjs'
import { comparePairs, node, run } from './measure.mjs'
import { listFiles, makeRepository } from './repository.mjs'

/**
 * @typedef {object} Size
 * @property {number} files how many the push changes; as many more are tracked
 * @property {number} images how many there are; the push changes files of every second one
 * @property {number} pairs how often both run
 * @property {number} wish the ratio of the wall times to come to, ours to theirs
 */

/** @type {readonly Size[]} */
const sizes = [
  { files: 10, images: 10, pairs: 30, wish: 0.9 },
  { files: 1_000, images: 100, pairs: 20, wish: 1 },
  { files: 10_000, images: 100, pairs: 15, wish: 0.6 }
]

/**
 * @param {string | undefined} peer the folder of the checkout
 * @returns {Promise<readonly (import('./run.mjs').Figure | import('./run.mjs').Skipped)[]>}
 */
export async function measureBeside(peer) {
  if (peer === undefined) {
    return [{ skipped: 'no --peer PATH names a checkout of dorny/paths-filter' }]
  }
  const bundle = path.resolve(peer, 'dist/index.js')
  if (!existsSync(bundle)) return [{ skipped: `there is no ${bundle}` }]
  const figures = []
  for (const size of sizes) figures.push(await measureSize(size, bundle))
  return figures
}

/**
 * @param {Size} size
 * @param {string} bundle theirs
 * @returns {Promise<import('./run.mjs').Figure>}
 */
async function measureSize({ files, images, pairs, wish }, bundle) {
  const all = listFiles(images + 2 * files, images)
  const scratch = await makeRepository({
    files: ['shared/base.txt', ...all],
    changed: all.slice(images).filter((_, index) => index % 2 === 0),
    configuration: writeConfiguration(images)
  })
  const ours = await prepareRun(scratch, {})
  const theirs = await preparePeer(scratch, writeFilters(images), bundle)
  const changed = names(images).filter((_, index) => index % 2 === 0)
  await expectImages(ours, 'build_images', changed)
  await expectImages(theirs, 'changes', changed)
  const { one, other, ratio, half } = comparePairs(toCommand(ours), toCommand(theirs), pairs)
  const folders = [ours.home, theirs.home, path.dirname(scratch.folder)]
  for (const folder of folders) await rm(folder, { recursive: true })
  const [low, high] = half.map(each => each.toFixed(2))
  return {
    title: `the action on a push of ${count(files)} files and ${images} images, and paths-filter`,
    figures: `${one.toFixed(0)} ms and ${other.toFixed(0)} ms; half of ${pairs} pairs in ${low} to ${high}`,
    value: ratio,
    unit: 'times',
    wish
  }
}

/**
 * The peer as the runner starts it: its own inputs and their defaults. Without a token it asks git.
 *
 * @param {import('../scripts/scratch.mjs').Scratch} scratch
 * @param {string} filters
 * @param {string} entry
 * @returns {Promise<import('../scripts/run-plan.mjs').Run>}
 */
async function preparePeer(scratch, filters, entry) {
  const { home, files, options } = await prepareRun(scratch, {})
  const variables = Object.entries(options.env).filter(([name]) => !name.startsWith('INPUT_'))
  const env = {
    ...Object.fromEntries(variables),
    INPUT_TOKEN: '',
    INPUT_FILTERS: filters,
    'INPUT_LIST-FILES': 'none',
    'INPUT_INITIAL-FETCH-DEPTH': '100',
    'INPUT_PREDICATE-QUANTIFIER': 'some'
  }
  return { home, files, entry, options: { ...options, env } }
}

/**
 * @param {import('../scripts/run-plan.mjs').Run} prepared
 * @param {string} output a JSON array of names
 * @param {readonly string[]} expected
 * @throws when other images are answered, or there is a warning, whose words would be timed, too
 */
async function expectImages(prepared, output, expected) {
  const { stdout } = run(toCommand(prepared))
  if (/^::(?:warning|error)/m.test(stdout)) throw new Error(`${prepared.entry} warns: ${stdout}`)
  const outputs = new Map(parseOutputs(await readFile(prepared.files.output, 'utf8')))
  const answer = [...JSON.parse(outputs.get(output) ?? '[]')].sort()
  if (answer.join() !== [...expected].sort().join()) {
    throw new Error(`${prepared.entry} answers ${answer.join()}, not ${expected.join()}`)
  }
}

/** @param {import('../scripts/run-plan.mjs').Run} prepared */
function toCommand({ entry, options }) {
  return { file: node, words: [entry], options }
}

/** @param {number} images */
function writeConfiguration(images) {
  const lines = names(images).map(name => `  ${name}: { paths: ${writePatterns(name)} }\n`)
  return `images:\n${lines.join('')}`
}

/** @param {number} images */
function writeFilters(images) {
  return names(images)
    .map(name => `${name}: ${writePatterns(name)}\n`)
    .join('')
}

/** @param {string} name */
function writePatterns(name) {
  return `["${name}/**", "shared/**"]`
}

/** @param {number} images */
function names(images) {
  return Array.from({ length: images }, (_, index) => `image${index}`)
}

/** @param {number} value */
function count(value) {
  return value.toLocaleString('en')
}
