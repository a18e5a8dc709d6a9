import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

import type { GitHub, World } from '../app/world'
import { openRepository } from './git/open-repository'
import type { JobRemote } from './git/read-remote'
import { openGitHub } from './github/open-github'
import { unreadable, type Unreadable } from '../tree/unreadable'
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
      }),
    github: readGitHub()
  }
}

function readGitHub(): GitHub | Unreadable {
  const token = jobRunner.input('token')
  const url = jobRunner.variable('GITHUB_API_URL')
  const repository = jobRunner.variable('GITHUB_REPOSITORY')
  if (token === '') return unreadable('the input "token" is empty')
  if (url === undefined || repository === undefined) return unreadable('the runner names no API')
  const runId = jobRunner.variable('GITHUB_RUN_ID')
  const workflowRef = jobRunner.variable('GITHUB_WORKFLOW_REF')
  return openGitHub(
    { token, url },
    {
      repository,
      ...(runId === undefined ? {} : { runId }),
      ...(workflowRef === undefined ? {} : { workflowRef })
    }
  )
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
