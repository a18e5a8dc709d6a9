// What `bases` promises, with the real builder and the real workflow: builds take what the plan has
// pinned, and nights build what moved. Needs root, npm ci, npm run build, scripts/tools.sh and
// pipeline/packages.sh.
//
//   node pipeline/nights.mjs           all of it
//   node pipeline/nights.mjs pins      the forms in which a Dockerfile names a base
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { startEngine } from './engine.mjs'
import { startHub } from './hub.mjs'
import { removeFolders } from './job.mjs'
import { preparePins } from './pin-builds.mjs'
import { pinCases } from './pin-cases.mjs'

const wanted = process.argv[2] ?? ''
const engine = await startEngine()
const folder = path.join(engine.home, 'hub')
await mkdir(folder)
const hub = await startHub(engine.registry, folder)
try {
  await runPins()
} finally {
  hub.stop()
  await engine.stop()
  await removeFolders()
}

async function runPins() {
  const chosen = pinCases.filter(({ title }) => `pins: ${title}`.includes(wanted))
  if (chosen.length === 0) return
  const pins = await preparePins({ engine, hub }, chosen)
  try {
    for (const pinCase of chosen) await report(`pins: ${pinCase.title}`, () => pins.check(pinCase))
  } finally {
    await pins.remove()
  }
}

/**
 * @param {string} title
 * @param {() => Promise<void>} act
 */
async function report(title, act) {
  const start = performance.now()
  const problem = await act().then(
    () => undefined,
    error => error
  )
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${problem === undefined ? 'ok    ' : 'FAILED'} ${title} (${seconds} s)`)
  if (problem === undefined) return
  console.log(problem)
  process.exitCode = 1
}
