// Docker Hub on the loopback: whoever asks it by its own name, through a proxy and by TLS, asks the
// registry of the engine, where a builder finds its images, too.
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import http from 'node:http'
import net from 'node:net'
import path from 'node:path'
import tls from 'node:tls'
import { promisify } from 'node:util'
import { startGate } from './real-registry.mjs'
import { listenOnLoopback } from '../scripts/loopback.mjs'

const name = 'registry-1.docker.io'

/** @typedef {Awaited<ReturnType<typeof startHub>>} Hub */

/**
 * @param {string} registry where its images are
 * @param {string} folder for its certificate
 */
export async function startHub(registry, folder) {
  const gate = await startGate(registry)
  const { certificate, key } = await makeCertificate(folder)
  const secure = { cert: await readFile(certificate), key: await readFile(key) }
  const [, port] = gate.host.split(':')
  const proxy = http.createServer((_, response) => response.writeHead(405).end())
  /** @type {Set<net.Socket>} */
  const open = new Set()
  proxy.on('connect', (request, /** @type {net.Socket} */ socket) => {
    open.add(socket.on('close', () => open.delete(socket)).on('error', () => socket.destroy()))
    if (request.url !== `${name}:443`) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      return
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    const client = new tls.TLSSocket(socket, { isServer: true, ...secure })
    const server = net.connect(Number(port), '127.0.0.1')
    client.on('error', () => server.destroy()).on('close', () => server.destroy())
    server.on('error', () => client.destroy())
    client.pipe(server).pipe(client)
  })
  const listening = await listenOnLoopback(proxy)
  return {
    gate,
    /** Of a job that asks it. */
    environment: {
      HTTPS_PROXY: listening.url,
      NO_PROXY: '127.0.0.1,localhost',
      NODE_EXTRA_CA_CERTS: certificate
    },
    stop: () => {
      for (const socket of open) socket.destroy()
      void listening.stop()
      void gate.stop()
    }
  }
}

/** @param {string} folder */
async function makeCertificate(folder) {
  const [certificate, key] = [path.join(folder, 'hub.pem'), path.join(folder, 'hub.key')]
  await promisify(execFile)('openssl', [
    ...['req', '-x509', '-nodes', '-days', '2', '-newkey', 'ec'],
    ...['-pkeyopt', 'ec_paramgen_curve:prime256v1', '-subj', `/CN=${name}`],
    ...['-addext', `subjectAltName=DNS:${name}`, '-keyout', key, '-out', certificate]
  ])
  return { certificate, key }
}
