import { dirname, resolve } from 'node:path'
import type { World } from '../ports/world'
import { openArtifacts } from './artifacts/open-artifacts'
import { findCheckout, findWorkspace } from './checkout/find-checkout'
import { followLinks } from './checkout/follow-links'
import { listCheckouts } from './checkout/list-checkouts'
import { readFileText } from './checkout/read-file-text'
import { readOwnFile } from './checkout/read-own-file'
import { openBake } from './docker/open-bake'
import type { JobRemote } from './git/fetch/read-remote'
import { openJobRepository } from './git/open-job-repository'
import { readGitHub } from './github/job-github'
import { readJobAccess } from './registry/access/job-access'
import { openRegistry } from './registry/open-registry'
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
    registry: openRegistry(readJobAccess()),
    bake: openBake()
  }
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
