// Which files of tests reach a file of src/, and over how many imports.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

// What is imported as a type alone is gone when the tests run.
const imported = /^(?:import|export) (?!type\b)[^'"]*?from '(\.[^']+)'|import\('(\.[^']+)'\)/gm

/**
 * @param {readonly string[]} places folders, or files
 * @returns {string[]} paths of the files of tests in them, in order
 */
export function listTests(places) {
  return places
    .flatMap(place =>
      statSync(place).isFile()
        ? [place]
        : readdirSync(place, { recursive: true, encoding: 'utf8' }).map(name =>
            path.join(place, name)
          )
    )
    .filter(name => name.endsWith('.test.ts'))
    .sort()
}

/**
 * @param {string} test
 * @returns {Map<string, number>} every file that the test reaches, by its path: how many imports away
 */
export function distancesFrom(test) {
  const distances = new Map([[test, 0]])
  for (const [file, distance] of distances)
    for (const next of importsOf(file)) if (!distances.has(next)) distances.set(next, distance + 1)
  return distances
}

/** @type {Map<string, readonly string[]>} */
const known = new Map()

/** @param {string} file */
function importsOf(file) {
  const before = known.get(file)
  if (before !== undefined) return before
  const found = [...readFileSync(file, 'utf8').matchAll(imported)]
    .map(match => path.join(path.dirname(file), match[1] ?? match[2] ?? ''))
    .flatMap(name => [name, `${name}.ts`, path.join(name, 'index.ts')].filter(isFile).slice(0, 1))
    .filter(name => name.endsWith('.ts'))
  known.set(file, found)
  return found
}

/** @param {string} name */
function isFile(name) {
  return statSync(name, { throwIfNoEntry: false })?.isFile() === true
}
