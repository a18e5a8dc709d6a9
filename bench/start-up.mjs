import { rm } from 'node:fs/promises'
import path from 'node:path'
import { prepareRun } from '../scripts/run-plan.mjs'
import { comparePairs, node } from './measure.mjs'
import { listFiles, makeRepository } from './repository.mjs'

/** A push of ten files in a repository of ten images: what most runs are. */
export async function measureStartUp() {
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
  return [
    {
      title: 'the action on a push of 10 files and 10 images, and node -e 0',
      figures: `${one.toFixed(0)} ms and ${other.toFixed(0)} ms`,
      value: ratio,
      unit: 'times',
      limit: 4
    }
  ]
}

/** @param {number} count */
function names(count) {
  return Array.from({ length: count }, (_, index) => `image${index}`)
}
