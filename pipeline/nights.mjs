// What `bases` promises, with the real builder and the real workflow: builds take what the plan has
// pinned, and nights build what moved. Needs root, npm ci, npm run build, scripts/tools.sh and
// pipeline/packages.sh.
//
//   node pipeline/nights.mjs           all of it
//   node pipeline/nights.mjs pins      the forms in which a Dockerfile names a base
//   node pipeline/nights.mjs nights    scheduled runs, each on the registry of the one before
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { startArtifactServer } from './artifact-server.mjs'
import { startEngine } from './engine.mjs'
import { startGitHubApi } from './github-api.mjs'
import { startHub } from './hub.mjs'
import { removeFolders } from './job.mjs'
import { nights } from './night-cases.mjs'
import { prepareNights } from './night-runs.mjs'
import { preparePins } from './pin-builds.mjs'
import { pinCases } from './pin-cases.mjs'
import { startGate } from './real-registry.mjs'
import { report } from './report.mjs'

const wanted = process.argv[2] ?? ''
const engine = await startEngine()
const folder = path.join(engine.home, 'hub')
await mkdir(folder)
const hub = await startHub(engine.registry, folder)
try {
  await runPins()
  await runNights()
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

async function runNights() {
  if (!nights.some(({ title }) => `nights: ${title}`.includes(wanted))) return
  const [artifacts, api] = [await startArtifactServer(), await startGitHubApi()]
  const own = await startGate(engine.registry)
  try {
    const { run } = await prepareNights({ engine, hub, own, artifacts, api: api.url })
    for (const [number, night] of nights.entries()) {
      await report(`nights: ${night.title}`, () => run(night, number))
    }
  } finally {
    own.stop()
    api.stop()
    await artifacts.close()
  }
}
