import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { prepareRun } from '../scripts/run-plan.mjs'
import { project } from '../scripts/scratch.mjs'
import { comparePairs, node } from './measure.mjs'
import { listFiles, makeRepository } from './repository.mjs'

/** What every run begins or ends with. */
export async function measureStartUp() {
  return [await measurePlan(), await measureGate()]
}

/**
 * A push of ten files in a repository of ten images: what most runs are.
 * @returns {Promise<import('./run.mjs').Figure>}
 */
async function measurePlan() {
  const files = listFiles(100, 10)
  const scratch = await makeRepository({
    files,
    changed: files.slice(20, 30),
    configuration: ['images:', ...names(10).map(name => `  ${name}: {}`), ''].join('\n')
  })
  const { home, entry, options } = await prepareRun(scratch, {})
  const bundle = { file: node, words: [entry], options }
  const bare = { file: node, words: ['-e', '0'], options }
  const { one, other, ratio } = comparePairs(bundle, bare, 60)
  for (const folder of [home, path.dirname(scratch.folder)]) await rm(folder, { recursive: true })
  return {
    title: 'the action on a push of 10 files and 10 images, and node -e 0',
    figures: `${one.toFixed(0)} ms and ${other.toFixed(0)} ms`,
    value: ratio,
    unit: 'times',
    limit: 4
  }
}

/**
 * The gate behind a run that built, and tested nothing.
 * @returns {Promise<import('./run.mjs').Figure>}
 */
async function measureGate() {
  const home = await mkdtemp(path.join(os.tmpdir(), 'image-matrix-gate-'))
  const outputs = { result: 'planned', do_build: 'true', do_test: 'false' }
  const needs = {
    plan: { result: 'success', outputs },
    build: { result: 'success', outputs: {} },
    test: { result: 'skipped', outputs: {} }
  }
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: path.join(home, 'output'),
    GITHUB_STEP_SUMMARY: path.join(home, 'summary'),
    INPUT_NEEDS: JSON.stringify(needs, undefined, 2)
  }
  const options = { cwd: home, env }
  const gate = { file: node, words: [path.join(project, 'dist/gate/index.js')], options }
  const bare = { file: node, words: ['-e', '0'], options }
  const { one, other, ratio } = comparePairs(gate, bare, 60)
  await rm(home, { recursive: true })
  return {
    title: 'the gate, and node -e 0',
    figures: `${one.toFixed(0)} ms and ${other.toFixed(0)} ms`,
    value: ratio,
    unit: 'times',
    limit: 1.3
  }
}

/** @param {number} count */
function names(count) {
  return Array.from({ length: count }, (_, index) => `image${index}`)
}
