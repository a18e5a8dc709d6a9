import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder } from './repository-builder'

/** A `git` in front of the real one that notes each call. */
export interface CountedGit {
  /** To be set as PATH. */
  readonly path: string
  /** The arguments of each call so far. */
  calls(): readonly string[]
}

export function countGitCalls(): CountedGit {
  const folder = createFolder()
  const file = join(folder, 'calls')
  const real = execFileSync('sh', ['-c', 'command -v git']).toString().trim()
  writeFileSync(join(folder, 'git'), `#!/bin/sh\necho "$@" >> ${file}\nexec ${real} "$@"\n`)
  chmodSync(join(folder, 'git'), 0o755)
  return {
    path: `${folder}:${process.env['PATH'] ?? ''}`,
    calls: () => (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [])
  }
}
