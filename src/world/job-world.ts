import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

import type { FileText, World } from '../app/world'
import { unreadable } from '../tree/unreadable'
import { openRepository } from './git/open-repository'
import { jobRunner } from './runner/job-runner'

/** The world of this process, with the checkout that the input `directory` names. */
export function openJobWorld(): World {
  const workspace = jobRunner.variable('GITHUB_WORKSPACE') ?? process.cwd()
  const checkout = resolve(workspace, jobRunner.input('directory').trim())
  return {
    runner: jobRunner,
    checkout,
    readText: path => readText(resolve(checkout, path)),
    openRepository: directory => {
      const folder = resolve(checkout, directory)
      // A folder inside of a repository is not one: paths would count from two roots.
      const environment = { ...process.env, GIT_CEILING_DIRECTORIES: dirname(folder) }
      return openRepository(folder, { environment })
    }
  }
}

function readText(file: string): FileText {
  try {
    return { kind: 'text', text: readFileSync(file, 'utf8') }
  } catch (error) {
    return explain(error)
  }
}

function explain(error: unknown): FileText {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : ''
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' }
  return unreadable(code === 'EISDIR' ? 'it is a folder' : String(error))
}
