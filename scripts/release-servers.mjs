// What a release speaks to, on loopback: the part of GitHub's API that `gh` asks there, whose tags
// are those of a real bare repository, and a registry of npm.
import { execFileSync } from 'node:child_process'
import http from 'node:http'
import { listenOnLoopback } from './loopback.mjs'

/**
 * @typedef {object} Release
 * @property {string} tag_name
 * @property {string} [body]
 * @property {string} [make_latest]
 *
 * @typedef {object} Published
 * @property {string} version
 * @property {string} tag
 * @property {string[]} files the package is of
 */

/**
 * `gh` reaches it as a proxy, by the host `github.localhost`, which it speaks to without TLS.
 * @param {string} remote a bare repository
 * @param {Release[]} releases
 */
export function startGitHub(remote, releases) {
  /** @param {string[]} words */
  const git = (...words) => execFileSync('git', words, { cwd: remote, encoding: 'utf8' }).trim()
  return serve(async (method, path, body) => {
    const json = body === '' ? {} : JSON.parse(body)
    if (path === '/graphql') {
      const name = json.variables?.tagName ?? json.variables?.name
      const id = git('for-each-ref', '--format=%(objectname)', String(name))
      return [200, { data: { repository: { ref: id === '' ? null : { id } } } }]
    }
    const place = /^\/repos\/octo-org\/image-matrix\/(.*)$/.exec(path)?.[1]
    if (place === 'releases' && method === 'GET') return [200, releases]
    if (place === 'releases' && method === 'POST') {
      if (releases.some(each => each.tag_name === json.tag_name))
        return [422, { message: 'exists' }]
      releases.push(json)
      return [201, { id: 1, html_url: 'https://github.localhost/release', ...json }]
    }
    const ref = place === 'git/refs' ? json.ref : place?.replace(/^git\/(?=refs\/tags\/)/, '')
    if (ref?.startsWith('refs/tags/') && (method === 'POST' || method === 'PATCH')) {
      const isThere = git('for-each-ref', ref) !== ''
      if (isThere !== (method === 'PATCH')) return [422, { message: 'Reference does not exist' }]
      git('update-ref', ref, json.sha)
      return [200, { ref, object: { sha: json.sha } }]
    }
    return [404, { message: `${method} ${path} is not played` }]
  })
}

/** @param {Published[]} published */
export function startRegistry(published) {
  return serve(async (method, path, body) => {
    if (path !== '/image-matrix' || method !== 'PUT') return [404, {}]
    const { versions, 'dist-tags': tags } = JSON.parse(body)
    for (const version of Object.keys(versions)) {
      const [tag = ''] = Object.keys(tags)
      published.push({ version, tag, files: versions[version].files })
    }
    return [201, { ok: true }]
  })
}

/** @param {(method: string, path: string, body: string) => Promise<[number, unknown]>} answer */
async function serve(answer) {
  const server = http.createServer(async (request, response) => {
    const parts = await request.setEncoding('utf8').toArray()
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const [status, json] = await answer(
      request.method ?? 'GET',
      decodeURIComponent(pathname),
      parts.join('')
    )
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(json))
  })
  return listenOnLoopback(server)
}
