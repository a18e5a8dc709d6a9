// How fast it is, in figures that hold on any machine: ratios to the least that could be done,
// and limits that are generous. Needs `npm ci` and `npm run build`.
//
//   npm run bench                all of them
//   npm run bench -- matching    those whose name holds the word
import { node, run } from './measure.mjs'
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
 * @property {number} [limit]
 */

/** @type {readonly (readonly [name: string, measure: () => Promise<readonly Figure[]>])[]} */
const benches = [
  ['start-up', measureStartUp],
  ['matching', measureMatching],
  ['dead patterns', measureDeadPatterns],
  ['configuration', measureConfiguration],
  ['decision', measureDecision],
  ['inputs', measureInputs],
  ['whole plan', measureWholePlan]
]

const [filter = ''] = process.argv.slice(2)
console.log(`on ${run({ file: node, words: ['--version'] }).stdout.trim()} (${node})`)
for (const [name, measure] of benches.filter(([each]) => each.includes(filter))) {
  console.log(`\n${name}`)
  for (const figure of await measure()) print(figure)
}

/** @param {Figure} figure */
function print({ title, figures, value, unit, limit }) {
  const isOver = limit !== undefined && value > limit
  const most = limit === undefined ? '' : `, at most ${limit}`
  const from = figures === undefined ? '' : `  (${figures})`
  console.log(`  ${isOver ? 'OVER' : 'ok  '} ${value.toFixed(2)} ${unit}${most}: ${title}${from}`)
  if (isOver) process.exitCode = 1
}
