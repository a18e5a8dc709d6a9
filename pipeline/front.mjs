// A server in front of a registry: it counts what it is asked, lets only those in who know the
// password, and sends one thing in place of another. On the loopback alone, where docker takes it without a certificate.
import http from 'node:http'
import { listenOnLoopback } from '../scripts/loopback.mjs'

/**
 * @typedef {object} Rules
 * @property {string} [login] the one `user:password` that is let in; missing: all
 * @property {(url: string) => string} [swap] what is asked of the registry instead
 */

/** @typedef {Awaited<ReturnType<typeof startFront>>} Front */

/**
 * @param {string} registry `host:port`
 * @param {Rules} [rules]
 */
export async function startFront(registry, { login, swap = url => url } = {}) {
  /** @type {string[]} */
  const asked = []
  const expected = `Basic ${Buffer.from(login ?? '').toString('base64')}`
  const server = http.createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    if (login !== undefined && request.headers.authorization !== expected) {
      refuse(response)
      return
    }
    passOn(`http://${registry}${swap(request.url ?? '/')}`, request, response)
  })
  const { host, stop } = await listenOnLoopback(server)
  return {
    address: host,
    /** Every request, as `GET /v2/shop/base/manifests/sha256:…`, in order. */
    asked,
    close: stop
  }
}

/** @param {http.ServerResponse} response */
function refuse(response) {
  response.writeHead(401, {
    'content-type': 'application/json',
    'www-authenticate': 'Basic realm="front"'
  })
  const error = { code: 'UNAUTHORIZED', message: 'authentication required' }
  response.end(JSON.stringify({ errors: [error] }))
}

/**
 * @param {string} url
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 */
function passOn(url, request, response) {
  const { method, headers } = request
  const passed = http.request(url, { method, headers }, answer => {
    response.writeHead(answer.statusCode ?? 500, answer.headers)
    answer.pipe(response)
  })
  passed.on('error', () => response.destroy())
  request.pipe(passed)
}
