// Writes every generated file; with --check it writes nothing and fails where one is stale.
import { spawnSync } from 'node:child_process'

const generators = ['scripts/readme-tables.mjs']

for (const generator of generators) {
  const { status } = spawnSync(process.execPath, [generator, ...process.argv.slice(2)], {
    stdio: 'inherit'
  })
  if (status !== 0) process.exitCode = 1
}
