import { unreadable } from '../../diagnostics/unreadable'
import type { GitHub, NoGitHub } from '../../ports/github/github'
import type { LaterRuns } from '../../ports/github/later-runs'
import { jobRunner } from '../runner/job-runner'
import type { JobIdentity } from './job-identity'
import { openGitHub } from './open-github'
import type { Connection } from './requester'

/** The API of the server that the job runs for, as the runner names it. */
export function readGitHub(): GitHub | NoGitHub {
  const api = readApi()
  return 'lacks' in api ? api : openGitHub(api.connection, api.job)
}

/** The runs of this workflow, asked of the same server; its client is loaded when it is asked. */
export function openLaterRuns(): LaterRuns {
  return {
    async find(place) {
      const api = readApi()
      // On GitHub a job always has a token: what gives none has no API for it, as act.
      if ('lacks' in api) return { kind: 'unknown', because: api.because, lacks: 'server' }
      const { createLaterRuns } = await import('./later-runs')
      return createLaterRuns(api.connection, api.job).find(place)
    }
  }
}

interface JobApi {
  readonly connection: Connection
  readonly job: JobIdentity
}

function readApi(): JobApi | NoGitHub {
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
  return {
    connection: { token, url },
    job: {
      repository,
      // GitHub's own ends with its host, an Enterprise Server's with /api/v3.
      ...(/\/api\/v1\/?$/.test(url) ? { api: 'other' } : {}),
      ...(runId === undefined ? {} : { runId }),
      ...(workflowRef === undefined ? {} : { workflowRef }),
      ...(jobId === undefined ? {} : { jobId }),
      ...(runnerName === undefined ? {} : { runnerName })
    }
  }
}
