import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { prepareRun } from '../scripts/run-plan.mjs'
import { comparePairs, node } from './measure.mjs'
import { listFiles, makeRepository } from './repository.mjs'

/**
 * 1,000 images over 100,000 tracked files of which ten changed, beside what git alone needs to
 * say which files there are and which changed.
 * @returns {Promise<import('./run.mjs').Figure[]>}
 */
export async function measureWholePlan() {
  const files = listFiles(100_000, 1_000)
  const images = Array.from({ length: 1_000 }, (_, index) => {
    const name = `image${index}`
    return `  ${name}:\n    paths: [shared/**, "${name}/part1/**", "!**/*.md"]\n`
  })
  const scratch = await makeRepository({
    files: ['shared/base.txt', ...files],
    changed: files.slice(5_000, 5_010),
    configuration: `images:\n${images.join('')}`
  })
  const { home, entry, options } = await prepareRun(scratch, {})
  const action = { file: node, words: [entry], options }
  const listing = 'git ls-tree -r -z HEAD >/dev/null && git diff-tree -r -z HEAD~1 HEAD >/dev/null'
  const git = { file: 'sh', words: ['-c', listing], options }
  const { one, other, ratio } = comparePairs(action, git, 7)
  if (!(await readFile(path.join(home, 'output'), 'utf8')).includes('planned')) {
    throw new Error('nothing was planned')
  }
  for (const folder of [home, path.dirname(scratch.folder)]) await rm(folder, { recursive: true })
  return [
    {
      title:
        'the action for 1,000 images, 100,000 files and 10 changes, and git ls-tree + diff-tree',
      figures: `${one.toFixed(0)} ms and ${other.toFixed(0)} ms`,
      value: ratio,
      unit: 'times'
    }
  ]
}
