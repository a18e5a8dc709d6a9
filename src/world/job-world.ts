import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

import type { World } from '../app/world'
import { openRepository } from './git/open-repository'
import type { JobRemote } from './git/read-remote'
import { jobRunner } from './runner/job-runner'

/** The world of this process, with the checkout that the input `directory` names. */
export function openJobWorld(): World {
  const workspace = jobRunner.variable('GITHUB_WORKSPACE') ?? process.cwd()
  const checkout = resolve(workspace, jobRunner.input('directory'))
  return {
    runner: jobRunner,
    readText: path => readText(resolve(checkout, path)),
    openRepository: directory =>
      openRepository(resolve(checkout, directory), {
        environment: process.env,
        remote: readJobRemote()
      })
  }
}

function readJobRemote(): JobRemote {
  const server = jobRunner.variable('GITHUB_SERVER_URL')
  const repository = jobRunner.variable('GITHUB_REPOSITORY')
  return {
    ...(server === undefined ? {} : { server }),
    ...(repository === undefined ? {} : { repository }),
    token: jobRunner.input('token')
  }
}

/** Undefined where there is no such file, or what is there is no file that can be read. */
async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch {
    return undefined
  }
}
