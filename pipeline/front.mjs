// A server in front of a registry: it counts what it is asked, and lets only those in who know the
// password. On the loopback alone, where docker takes it without a certificate.
import http from 'node:http'

/** @typedef {Awaited<ReturnType<typeof startFront>>} Front */

/**
 * @param {string} registry `host:port`
 * @param {{ login?: string }} [rules] `login`: the one `user:password` that is let in; missing: all
 */
export async function startFront(registry, { login } = {}) {
  /** @type {string[]} */
  const asked = []
  const expected = `Basic ${Buffer.from(login ?? '').toString('base64')}`
  const server = http.createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    if (login !== undefined && request.headers.authorization !== expected) {
      refuse(response)
      return
    }
    passOn(registry, request, response)
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  return {
    address: `127.0.0.1:${port}`,
    /** Every request, as `GET /v2/shop/base/manifests/sha256:…`, in order. */
    asked,
    close: () => {
      server.closeAllConnections()
      return new Promise(resolve => server.close(resolve))
    }
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
 * @param {string} registry
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 */
function passOn(registry, request, response) {
  const { url, method, headers } = request
  const passed = http.request(`http://${registry}${url}`, { method, headers }, answer => {
    response.writeHead(answer.statusCode ?? 500, answer.headers)
    answer.pipe(response)
  })
  passed.on('error', () => response.destroy())
  request.pipe(passed)
}
