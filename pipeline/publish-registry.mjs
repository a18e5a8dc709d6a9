// Runs image-matrix/publish against real registries: archives of a real builder, with provenance,
// skopeo, and a registry that is watched, slowed down, and killed at. Needs root, npm ci, npm run
// build, scripts/tools.sh and pipeline/packages.sh.
//
//   node pipeline/publish-registry.mjs                all cases, each by name
//   node pipeline/publish-registry.mjs 'a login'      those whose title holds the words
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { startArtifactServer } from './artifact-server.mjs'
import { startEngine } from './engine.mjs'
import { removeFolders } from './job.mjs'
import { buildArchives } from './publish-archives.mjs'
import { publishCases } from './publish-cases.mjs'
import { killCases } from './publish-kills.mjs'
import { startGate, startRegistry } from './real-registry.mjs'

const wanted = process.argv[2] ?? ''
const folder = await mkdtemp(path.join(os.tmpdir(), 'image-matrix-publish-'))
const engine = await startEngine()
const artifacts = await startArtifactServer()
const registry = await startRegistry(path.join(folder, 'registry'))
const gate = await startGate(registry.host)
try {
  const archives = await buildArchives(engine, folder)
  let number = 0
  for (const { title, check } of [...publishCases, ...killCases]) {
    if (!title.includes(wanted)) continue
    number += 1
    gate.rules = {}
    gate.passed.length = 0
    const start = performance.now()
    const said = await check({
      engine,
      artifacts,
      archives,
      registry,
      gate,
      folder,
      run: String(number)
    })
    const seconds = ((performance.now() - start) / 1_000).toFixed(1)
    console.log(`ok   ${title}${said === undefined ? '' : `: ${said}`} (${seconds} s)`)
  }
} finally {
  gate.stop()
  registry.stop()
  await artifacts.close()
  await engine.stop()
  await rm(folder, { recursive: true })
  await removeFolders()
}
