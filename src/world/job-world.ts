import { dirname, resolve } from 'node:path'
import { unreadable } from '../diagnostics/unreadable'
import type { GitHub, NoGitHub } from '../ports/github'
import type { World } from '../ports/world'
import { openArtifacts } from './artifacts/open-artifacts'
import { findCheckout, findWorkspace } from './checkout/find-checkout'
import { followLinks } from './checkout/follow-links'
import { listCheckouts } from './checkout/list-checkouts'
import { readFileText } from './checkout/read-file-text'
import { readOwnFile } from './checkout/read-own-file'
import type { JobRemote } from './git/fetch/read-remote'
import { openJobRepository } from './git/open-job-repository'
import { openGitHub } from './github/open-github'
import { openRegistry } from './registry/open-registry'
import type { RegistryAccess } from './registry/registry-access'
import { jobRunner } from './runner/job-runner'

/** The world of this process, with the checkout that the input `directory` names. */
export function openJobWorld(): World {
  const checkout = findCheckout()
  return {
    execution: 'job',
    runner: jobRunner,
    checkout,
    listCheckouts: () => listCheckouts(findWorkspace()),
    readText: path => readFileText(resolve(checkout, path)),
    readOwn: path => readOwnFile(checkout, path),
    followLinks,
    openRepository: directory => {
      const folder = resolve(checkout, directory)
      // A folder inside of a repository is not one: paths would count from two roots.
      const environment = { ...process.env, GIT_CEILING_DIRECTORIES: dirname(folder) }
      const commit = jobRunner.variable('GITHUB_SHA')
      return openJobRepository(folder, commit, { environment, remote: readJobRemote() })
    },
    github: readGitHub(),
    artifacts: openArtifacts(),
    registry: openRegistry(readRegistryAccess())
  }
}

function readGitHub(): GitHub | NoGitHub {
  const token = jobRunner.input('token').trim()
  const url = jobRunner.variable('GITHUB_API_URL')
  const repository = jobRunner.variable('GITHUB_REPOSITORY')
  if (url === undefined || repository === undefined) {
    return { ...unreadable('the runner names no API'), lacks: 'server' }
  }
  if (token === '') return { ...unreadable('the input "token" is empty'), lacks: 'token' }
  const runId = jobRunner.variable('GITHUB_RUN_ID')
  const workflowRef = jobRunner.variable('GITHUB_WORKFLOW_REF')
  const jobId = jobRunner.variable('GITHUB_JOB')
  const runnerName = jobRunner.variable('RUNNER_NAME')
  return openGitHub(
    { token, url },
    {
      repository,
      // GitHub's own ends with its host, an Enterprise Server's with /api/v3.
      ...(/\/api\/v1\/?$/.test(url) ? { api: 'other' } : {}),
      ...(runId === undefined ? {} : { runId }),
      ...(workflowRef === undefined ? {} : { workflowRef }),
      ...(jobId === undefined ? {} : { jobId }),
      ...(runnerName === undefined ? {} : { runnerName })
    }
  )
}

/** The token of a job of github.com opens ghcr.io, and no other server's does. */
function readRegistryAccess(): RegistryAccess {
  const jobToken = jobRunner.input('token').trim()
  const isOnGitHub = jobRunner.variable('GITHUB_SERVER_URL') === 'https://github.com'
  return isOnGitHub && jobToken !== '' ? { jobToken } : {}
}

function readJobRemote(): JobRemote {
  const server = jobRunner.variable('GITHUB_SERVER_URL')
  const repository = jobRunner.variable('GITHUB_REPOSITORY')
  return {
    ...(server === undefined ? {} : { server }),
    ...(repository === undefined ? {} : { repository }),
    token: jobRunner.input('token').trim()
  }
}
