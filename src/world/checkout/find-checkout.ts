import { resolve } from 'node:path'
import { jobRunner } from '../runner/job-runner'

/** The folder of the job, absolute. */
export function findWorkspace(): string {
  return jobRunner.variable('GITHUB_WORKSPACE') ?? process.cwd()
}

/** The checkout that the input `directory` names, absolute. */
export function findCheckout(): string {
  return resolve(findWorkspace(), jobRunner.input('directory').trim())
}
