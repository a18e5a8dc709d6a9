// Everything that can be said about the code without running it. Every check runs, whatever
// fails before it. Some of the tools need a newer Node than the product does.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { findNode24 } from './node-24.mjs'

const checks = ['types', 'lint', 'format', 'imports', 'dead-code', 'markdown', 'generated', 'owner']
const env = { ...process.env, PATH: [findNode24(), process.env['PATH']].join(path.delimiter) }

const failed = checks.filter(check => {
  const start = performance.now()
  const { status } = spawnSync('npm', ['run', '--silent', check], { stdio: 'inherit', env })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${check} (${seconds} s)`)
  return status !== 0
})
if (failed.length > 0) {
  console.log(`\nfailed: ${failed.join(', ')}; "npm run ${failed[0]}" runs one alone`)
  process.exitCode = 1
}
