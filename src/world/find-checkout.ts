import { resolve } from 'node:path'

import { jobRunner } from './runner/job-runner'

/** The checkout that the input `directory` names, absolute. */
export function findCheckout(): string {
  const workspace = jobRunner.variable('GITHUB_WORKSPACE') ?? process.cwd()
  return resolve(workspace, jobRunner.input('directory').trim())
}
