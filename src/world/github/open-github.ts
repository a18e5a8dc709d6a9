import type { GitHub } from '../../ports/github/github'
import type { JobIdentity } from './job-identity'
import type { Connection } from './requester'

/** Nothing is asked, and no client loaded, before the first question: most runs ask none. */
export function openGitHub(connection: Connection, job: JobIdentity): GitHub {
  let loaded: Promise<GitHub> | undefined
  const load = (): Promise<GitHub> => (loaded ??= loadClient(connection, job))
  return {
    kind: 'github',
    listPullRequestFiles: async pull => (await load()).listPullRequestFiles(pull),
    compareCommits: async (base, head) => (await load()).compareCommits(base, head),
    listLabels: async number => (await load()).listLabels(number),
    findRuns: async of => (await load()).findRuns(of)
  }
}

async function loadClient(connection: Connection, job: JobIdentity): Promise<GitHub> {
  const { createClient } = await import('./github-client')
  return createClient(connection, job)
}
