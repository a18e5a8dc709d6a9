import type { GitHub } from '../../ports/github/github'
import { loadOnce } from '../process/load-once'
import type { JobIdentity } from './job-identity'
import type { Connection } from './requester'

/** Nothing is asked, and no client loaded, before the first question: most runs ask none. */
export function openGitHub(connection: Connection, job: JobIdentity): GitHub {
  const load = loadOnce(async () => (await import('./github-client')).createClient(connection, job))
  return {
    kind: 'github',
    listPullRequestFiles: async pull => (await load()).listPullRequestFiles(pull),
    compareCommits: async (base, head) => (await load()).compareCommits(base, head),
    listLabels: async number => (await load()).listLabels(number),
    findRuns: async of => (await load()).findRuns(of)
  }
}
