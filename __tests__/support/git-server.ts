import { execFileSync, spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { closeServer, listenOnLoopback } from './loopback'

/** A real `git http-backend` on loopback. */
export interface GitServer {
  /** As GITHUB_SERVER_URL; a repository is `<url>/<its folder's path>`. */
  readonly url: string
  /** The `Authorization` of each request, `''` where it had none. */
  readonly authorizations: string[]
  /** How many of the next requests fail, as on a server that is restarted. */
  failures: number
  close(): Promise<void>
}

/**
 * @param root the folder whose repositories are served
 * @param authorization the only one let in; `''` lets everybody in
 */
export async function serveGit(root: string, authorization = ''): Promise<GitServer> {
  const authorizations: string[] = []
  const server = createServer((request, response) => {
    const given = request.headers.authorization ?? ''
    authorizations.push(given)
    if (served.failures > 0) {
      served.failures -= 1
      response.writeHead(503).end()
      return
    }
    if (authorization !== '' && given !== authorization) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end()
      return
    }
    answer(root, request, response)
  })
  const url = await listenOnLoopback(server)
  const served: GitServer = {
    url,
    authorizations,
    failures: 0,
    close: () => closeServer(server)
  }
  return served
}

const backend = join(execFileSync('git', ['--exec-path']).toString().trim(), 'git-http-backend')

/** One request through CGI, as the manual of git-http-backend has it. */
function answer(root: string, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const child = spawn(backend, [], {
    env: {
      PATH: process.env['PATH'],
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'safe.directory',
      GIT_CONFIG_VALUE_0: '*',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      PATH_INFO: decodeURIComponent(url.pathname),
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      REMOTE_ADDR: '127.0.0.1'
    }
  })
  const chunks: Buffer[] = []
  child.stdin.on('error', () => undefined)
  request.pipe(child.stdin)
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.on('close', () => {
    const output = Buffer.concat(chunks)
    const end = output.indexOf('\r\n\r\n')
    const headers = output
      .toString('latin1', 0, end)
      .split('\r\n')
      .map(line => /^([^:]+): (.*)$/.exec(line))
    const status = headers.find(header => header?.[1] === 'Status')?.[2]
    response.statusCode = Number.parseInt(status ?? '200', 10)
    for (const header of headers) {
      if (header !== null && header[1] !== 'Status') {
        response.setHeader(header[1] ?? '', header[2] ?? '')
      }
    }
    response.end(output.subarray(end + 4))
  })
}
