import { rm } from 'node:fs/promises'
import path from 'node:path'
import { prepareRun } from '../scripts/run-plan.mjs'
import { measureScript } from './measure.mjs'
import { makeRepository } from './repository.mjs'

const fileCount = 100_000
const imageCount = 200
const wholeCount = 20

/**
 * 200 images over 100,000 files, 20 of which copy the whole tree through an ignore file of 20
 * patterns: one that they share, or each its own.
 * @returns {Promise<import('./run.mjs').Figure[]>}
 */
export async function measureInputs() {
  return [...(await measureWith('shared')), ...(await measureWith('own'))]
}

/**
 * @param {'shared' | 'own'} ignoring
 * @returns {Promise<import('./run.mjs').Figure[]>}
 */
async function measureWith(ignoring) {
  const scratch = await makeScratch(ignoring)
  const { home, entry, options } = await prepareRun(scratch, {})
  const { seconds, memory } = await measureScript(entry, options)
  for (const folder of [home, path.dirname(scratch.folder)]) await rm(folder, { recursive: true })
  const title = '200 images, 20 of which read all of 100,000 files'
  const time = { value: seconds, unit: 's', limit: 1 }
  return [
    ignoring === 'shared'
      ? { title: `the action for ${title}, without git`, ...time }
      : { title: '… where each of the 20 has its own ignore file', ...time },
    { title: '… with no more memory than this', value: memory, unit: 'MB', limit: 400 }
  ]
}

/** @param {'shared' | 'own'} ignoring */
export function makeScratch(ignoring) {
  const files = listFiles(ignoring)
  return makeRepository({
    files,
    changed: files.filter(file => file.endsWith('.py')).slice(5_000, 5_010),
    configuration: writeConfiguration(),
    write
  })
}

/** @param {'shared' | 'own'} ignoring */
function listFiles(ignoring) {
  const sources = Array.from(
    { length: fileCount },
    (_, index) => `image${index % imageCount}/src/part${index % 7}/file${index}.py`
  )
  const dockerfiles = names().map(name => `${name}/Dockerfile`)
  const ignores =
    ignoring === 'shared'
      ? ['.dockerignore']
      : names()
          .slice(0, wholeCount)
          .map(name => `${name}/Dockerfile.dockerignore`)
  return [...sources, ...dockerfiles, ...ignores]
}

function writeConfiguration() {
  const images = names().map((name, index) =>
    index < wholeCount ? `  ${name}: { context: ., file: ${name}/Dockerfile }\n` : `  ${name}: {}\n`
  )
  return `images:\n${images.join('')}`
}

/** @param {string} file */
function write(file) {
  if (file.endsWith('/Dockerfile')) return 'FROM alpine\nCOPY . /srv\n'
  return file.endsWith('dockerignore') ? `${writePatterns(file).join('\n')}\n` : `${file}\n`
}

/**
 * What ignore files hold: names at any depth, folders, an exception; each file its own.
 * @param {string} file
 */
function writePatterns(file) {
  const own = Number(/\d+/.exec(file)?.[0] ?? 0)
  return [
    ...['.git', '**/node_modules', '**/*.pyc', '**/.venv', '**/__pycache__', '*.md', 'docs'],
    ...['**/dist', '**/*.log', '**/.DS_Store', 'build/*', '**/coverage', '**/*.test.py', 'tmp*'],
    ...[`image${own + 30}`, `image${own + 31}/src/part1`, `**/file${own}7.py`, '**/*.tmp'],
    ...['image40/src', `!image40/src/part${own % 7}`]
  ]
}

function names() {
  return Array.from({ length: imageCount }, (_, index) => `image${index}`)
}
