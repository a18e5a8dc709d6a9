// Time and memory of processes, and the arithmetic that makes noisy figures comparable.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { project } from '../scripts/scratch.mjs'

/**
 * The Node that all is measured on: the 24 that npm installed, which is what `using: node24`
 * means, else the one that runs.
 */
export const node = findNode()

function findNode() {
  const name = `node-${process.platform}-${process.arch}`
  const installed = path.join(project, 'node_modules', name, 'bin/node')
  return existsSync(installed) ? installed : process.execPath
}

/**
 * @typedef {object} Command
 * @property {string} file
 * @property {readonly string[]} words
 * @property {import('node:child_process').SpawnSyncOptions} [options]
 */

/**
 * Milliseconds from start to end, with the output.
 * @param {Command} command
 */
export function run({ file, words, options }) {
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(file, words, {
    maxBuffer: 1 << 30,
    ...options,
    encoding: 'utf8'
  })
  const milliseconds = performance.now() - start
  if (status !== 0) throw new Error(`${file} ended with ${status}: ${stdout}${stderr}`)
  return { milliseconds, stdout }
}

/**
 * What a script takes, without the processes that it starts: seconds of user CPU time, which are the
 * same however busy the machine is, and the most memory that it ever had, in MB.
 * @param {string} entry
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
export async function measureScript(entry, options) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'image-matrix-usage-'))
  const file = path.join(folder, 'usage.json')
  const report = [
    "import { writeFileSync } from 'node:fs'",
    "process.on('exit', () => {",
    `  writeFileSync(${JSON.stringify(file)}, JSON.stringify(process.resourceUsage()))`,
    '})'
  ]
  const hook = `data:text/javascript,${encodeURIComponent(report.join('\n'))}`
  try {
    run({ file: node, words: ['--import', hook, entry], options })
    const { userCPUTime, maxRSS } = JSON.parse(await readFile(file, 'utf8'))
    return { seconds: userCPUTime / 1e6, memory: maxRSS / 1_024 }
  } finally {
    await rm(folder, { recursive: true })
  }
}

/**
 * Two commands in turn, so that whatever else the machine does slows both.
 * @param {Command} one
 * @param {Command} other
 * @param {number} times
 * @returns {{ one: number, other: number, ratio: number, half: [low: number, high: number] }} medians;
 *   the ratio that of the pairs, and what the middle half of their ratios lies in
 */
export function comparePairs(one, other, times) {
  for (const command of [one, other]) run(command)
  const pairs = Array.from({ length: times }, () => ({
    one: run(one).milliseconds,
    other: run(other).milliseconds
  }))
  const ratios = pairs.map(pair => pair.one / pair.other)
  return {
    one: median(pairs.map(pair => pair.one)),
    other: median(pairs.map(pair => pair.other)),
    ratio: median(ratios),
    half: [quantile(ratios, 0.25), quantile(ratios, 0.75)]
  }
}

/** @param {readonly number[]} values */
function median(values) {
  return quantile(values, 0.5)
}

/**
 * @param {readonly number[]} values
 * @param {number} part of them that is below, from 0 to 1
 */
function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length * part)] ?? Number.NaN
}
