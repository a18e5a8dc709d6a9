// The API of GitHub as far as a run asks it: there was no run before this one, and none came behind.
import http from 'node:http'

/** On the loopback alone. */
export async function startGitHubApi() {
  const server = http.createServer((request, response) => {
    const isRuns = /\/actions\/workflows\/[^/]+\/runs\b/.test(request.url ?? '')
    const body = isRuns ? { total_count: 0, workflow_runs: [] } : { message: 'Not Found' }
    response.writeHead(isRuns ? 200 : 404, { 'content-type': 'application/json' })
    response.end(JSON.stringify(body))
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => {
      server.closeAllConnections()
      server.close()
    }
  }
}
