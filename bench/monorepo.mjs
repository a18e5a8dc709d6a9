import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { prepareRun } from '../scripts/run-plan.mjs'
import { comparePairs, node } from './measure.mjs'
import { makeRepository } from './repository.mjs'

/**
 * @typedef {object} Shape how the images of a monorepo are built, all with its root as context
 * @property {string} title
 * @property {(index: number) => string} dockerfile what follows `FROM scratch`
 * @property {(index: number) => string} ignore what `Dockerfile.dockerignore` says; `''`: nothing
 */

/** @type {readonly Shape[]} */
const shapes = [
  {
    title: 'a folder each',
    dockerfile: index => `COPY services/s${index} /app`,
    ignore: () => ''
  },
  {
    title: 'all, less the same',
    dockerfile: () => 'COPY . /app',
    ignore: () => '**/node_modules\n**/*.md\nservices/s199/dist\n'
  },
  {
    title: 'all that an ignore file of its own leaves',
    dockerfile: () => 'COPY . /app',
    ignore: index => `**\n!services/s${index}\n**/node_modules\n`
  },
  {
    title: 'what a pattern matches in all services',
    dockerfile: index => `COPY services/*/pkg${index % 37}/src/*.ts /app/`,
    ignore: () => '**/*.md\n'
  }
]

const images = 200

/**
 * 200 images whose context is the root of 50,000 tracked files, of which 3,000 changed, beside
 * what git alone needs to say which files there are and which changed.
 * @returns {Promise<import('./run.mjs').Figure[]>}
 */
export async function measureMonorepo() {
  const figures = []
  for (const shape of shapes) figures.push(await measureShape(shape))
  return figures
}

/**
 * @param {Shape} shape
 * @returns {Promise<import('./run.mjs').Figure>}
 */
async function measureShape({ title, dockerfile, ignore }) {
  const files = Array.from(
    { length: 50_000 },
    (_, index) => `services/s${index % images}/pkg${index % 37}/src/file${index}.ts`
  )
  const names = Array.from({ length: images }, (_, index) => index)
  const builds = new Map(
    names.flatMap(index => [
      [`docker/d${index}/Dockerfile`, `FROM scratch\n${dockerfile(index)}\n`],
      [`docker/d${index}/Dockerfile.dockerignore`, ignore(index)]
    ])
  )
  const lines = names.map(
    index => `  s${index}: { context: ., file: docker/d${index}/Dockerfile }\n`
  )
  const scratch = await makeRepository({
    files: [...builds.keys(), ...files],
    changed: files.slice(0, 3_000),
    configuration: `images:\n${lines.join('')}`,
    write: file => builds.get(file) ?? `${file}\n`
  })
  const { home, entry, options } = await prepareRun(scratch, {})
  const action = { file: node, words: [entry], options }
  const listing = 'git ls-tree -r -z HEAD >/dev/null && git diff-tree -r -z HEAD~1 HEAD >/dev/null'
  const git = { file: 'sh', words: ['-c', listing], options }
  const { one, other, ratio } = comparePairs(action, git, 5)
  if (!(await readFile(path.join(home, 'output'), 'utf8')).includes('planned')) {
    throw new Error('nothing was planned')
  }
  for (const folder of [home, path.dirname(scratch.folder)]) await rm(folder, { recursive: true })
  return {
    title: `the action for 200 images that copy ${title}, and git ls-tree + diff-tree`,
    figures: `${one.toFixed(0)} ms and ${other.toFixed(0)} ms`,
    value: ratio,
    unit: 'times'
  }
}
