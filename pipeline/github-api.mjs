// The API of GitHub as far as a run asks it: there was no run before this one, and none came behind.
import http from 'node:http'
import { listenOnLoopback } from '../scripts/loopback.mjs'

/** On the loopback alone. */
export async function startGitHubApi() {
  const server = http.createServer((request, response) => {
    const isRuns = /\/actions\/workflows\/[^/]+\/runs\b/.test(request.url ?? '')
    const body = isRuns ? { total_count: 0, workflow_runs: [] } : { message: 'Not Found' }
    response.writeHead(isRuns ? 200 : 404, { 'content-type': 'application/json' })
    response.end(JSON.stringify(body))
  })
  return listenOnLoopback(server)
}
