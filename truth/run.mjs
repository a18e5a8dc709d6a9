// Joins what run.sh has bundled with what runs the action: the latter finds files by its own place.
import { runPlan } from '../scripts/run-plan.mjs'

/** @type {typeof import('./run')} */
const bundle = await import(new URL('../.tools/truth/index.js', import.meta.url).href)
process.exitCode = await bundle.run(process.argv.slice(2), runPlan)
