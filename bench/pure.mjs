// Runs what bench/pure.ts measures, each in a process of its own. Seconds are those of the CPU.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import ncc from '@vercel/ncc'
import { project } from '../scripts/scratch.mjs'
import { node, run } from './measure.mjs'

/** @returns {Promise<import('./run.mjs').Figure[]>} */
export async function measureMatching() {
  const { matching = 0, planning = 0, memory = 0 } = await measure('matching', '100000x1000')
  return [
    {
      title: '100,000 changed files matched with 1,000 images of three patterns',
      value: matching / 1_000,
      unit: 's',
      limit: 2
    },
    { title: '… and the verdicts on every image made of it', value: planning / 1_000, unit: 's' },
    { title: '… with no more memory than this', value: memory, unit: 'MB', limit: 300 }
  ]
}

/** @returns {Promise<import('./run.mjs').Figure[]>} */
export async function measureDeadPatterns() {
  const { checking = 0, memory = 0 } = await measure('dead patterns', '100000x1000')
  return [
    {
      title: 'patterns of 1,000 images looked for in 100,000 tracked files',
      value: checking / 1_000,
      unit: 's',
      limit: 1
    },
    { title: '… with no more memory than this', value: memory, unit: 'MB', limit: 300 }
  ]
}

/** @returns {Promise<import('./run.mjs').Figure[]>} */
export async function measureConfiguration() {
  const { parsing = 0 } = await measure('configuration', '')
  return [
    { title: 'a configuration of 1,000 images read', value: parsing / 1_000, unit: 's', limit: 2 }
  ]
}

/** @returns {Promise<import('./run.mjs').Figure[]>} */
export async function measureDecision() {
  const { deciding = 0, checking = 0, outputs = 0, summary = 0 } = await measure('decision', '')
  return [
    {
      title: '5,000 images with 20,000 edges decided, and their graph checked',
      value: (deciding + checking) / 1_000,
      unit: 's',
      limit: 1
    },
    { title: '… of which the checks are', value: checking / 1_000, unit: 's' },
    { title: 'the outputs of 250 of them', value: outputs / 1_000, unit: 's', limit: 1 },
    { title: 'the job summary of 250 of them', value: summary / 1_000, unit: 's', limit: 1 }
  ]
}

/**
 * @param {string} name
 * @param {string} files how many files in how many folders
 * @returns {Promise<Record<string, number>>}
 */
async function measure(name, files) {
  // Beside the project, so that node finds nothing but what is bundled.
  const folder = await mkdtemp(path.join(os.tmpdir(), 'image-matrix-bench-'))
  try {
    const bundle = path.join(folder, 'index.mjs')
    await writeFile(bundle, await bundlePure())
    return JSON.parse(run({ file: node, words: [bundle, name, files] }).stdout)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** @type {Promise<string> | undefined} */
let bundled

function bundlePure() {
  process.chdir(project)
  const options = { cache: false, quiet: true, transpileOnly: true, target: 'es2022' }
  bundled ??= ncc(path.join(project, 'bench/pure.ts'), options).then(({ code }) => code)
  return bundled
}
