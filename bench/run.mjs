// How fast it is, in figures that hold on any machine: ratios to the least that could be done,
// and limits that are generous. Needs `npm ci` and `npm run bundle`.
//
//   npm run bench                all of them
//   npm run bench -- matching    those whose name holds the word
//   npm run bench -- beside --peer ../paths-filter
//                                beside a checkout of dorny/paths-filter, of yours; skipped without
import { parseArgs } from 'node:util'
import { measureBeside } from './beside.mjs'
import { node, run } from './measure.mjs'
import { measureMonorepo } from './monorepo.mjs'
import {
  measureConfiguration,
  measureDeadPatterns,
  measureDecision,
  measureMatching
} from './pure.mjs'
import { measureInputs } from './read-inputs.mjs'
import { measureStartUp } from './start-up.mjs'
import { measureWholePlan } from './whole-plan.mjs'

/**
 * One figure, and what it may be at the most.
 * @typedef {object} Figure
 * @property {string} title
 * @property {string} [figures] what the value comes from
 * @property {number} value
 * @property {string} unit
 * @property {number} [limit] what is over it fails
 * @property {number} [wish] what is over it says so, and fails nothing
 */

/**
 * What could not be measured here.
 * @typedef {object} Skipped
 * @property {string} skipped why
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { peer: { type: 'string' } }
})

/** @type {readonly (readonly [name: string, measure: () => Promise<readonly (Figure | Skipped)[]>])[]} */
const benches = [
  ['start-up', measureStartUp],
  ['matching', measureMatching],
  ['dead patterns', measureDeadPatterns],
  ['configuration', measureConfiguration],
  ['decision', measureDecision],
  ['inputs', measureInputs],
  ['whole plan', measureWholePlan],
  ['monorepo', measureMonorepo],
  ['beside paths-filter', () => measureBeside(values.peer)]
]

const [filter = ''] = positionals
console.log(`on ${run({ file: node, words: ['--version'] }).stdout.trim()} (${node})`)
for (const [name, measure] of benches.filter(([each]) => each.includes(filter))) {
  console.log(`\n${name}`)
  for (const figure of await measure()) {
    if ('skipped' in figure) console.log(`  skipped: ${figure.skipped}`)
    else print(figure)
  }
}

/** @param {Figure} figure */
function print({ title, figures, value, unit, limit, wish }) {
  const isOver = limit !== undefined && value > limit
  const isUnwished = wish !== undefined && value > wish
  const verdict = isOver ? 'OVER' : isUnwished ? 'over' : 'ok  '
  const most = limit === undefined ? '' : `, at most ${limit}`
  const wished = wish === undefined ? '' : `, wished ${wish}`
  const from = figures === undefined ? '' : `  (${figures})`
  console.log(`  ${verdict} ${value.toFixed(2)} ${unit}${most}${wished}: ${title}${from}`)
  if (isOver) process.exitCode = 1
}
