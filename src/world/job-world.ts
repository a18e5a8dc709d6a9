import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

import type { World } from '../app/world'
import { openRepository } from './git/open-repository'
import { jobRunner } from './runner/job-runner'

/** The world of this process, with the checkout that the input `directory` names. */
export function openJobWorld(): World {
  const workspace = jobRunner.variable('GITHUB_WORKSPACE') ?? process.cwd()
  const checkout = resolve(workspace, jobRunner.input('directory'))
  return {
    runner: jobRunner,
    readText: path => Promise.resolve(readText(resolve(checkout, path))),
    openRepository: directory =>
      openRepository(resolve(checkout, directory), { environment: process.env })
  }
}

/** Undefined where there is no such file, or what is there is no file that can be read. */
function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
