// Joins what run.sh has bundled with what runs the action: the latter finds files by its own place.
import path from 'node:path'
import { runPlan } from '../scripts/run-plan.mjs'
import { project } from '../scripts/scratch.mjs'

/** @type {typeof import('./run')} */
const bundle = await import(new URL('../.tools/truth/index.js', import.meta.url).href)
const product = { runPlan, cli: path.join(project, 'dist/cli/index.js') }
process.exitCode = await bundle.run(process.argv.slice(2), product)
