import { type ChildProcessByStdio, spawn } from 'node:child_process'
import type { Readable } from 'node:stream'

/** Node 20 cannot read zstd; GitHub's runners have the program. What it unpacks is its output. */
export function startZstd(file: string): ChildProcessByStdio<null, Readable, null> {
  const words = ['--decompress', '--stdout', '--quiet', '--', file]
  return spawn('zstd', words, { stdio: ['ignore', 'pipe', 'ignore'] })
}
