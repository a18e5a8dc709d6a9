import { createServer, type Server } from 'node:http'
import { connect } from 'node:net'
import { openRegistry } from '../../../src/world/registry/open-registry'
import { makeCertificate } from '../../support/certificate'
import { closeServer, listenOnLoopback } from '../../support/loopback'
import {
  makeConfiguration,
  makeManifest,
  serveRegistry,
  toAnswer
} from '../../support/registry-server'

const names = ['HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy']
const before = new Map(names.map(name => [name, process.env[name]]))
const closing: (() => Promise<void>)[] = []

beforeEach(() => {
  for (const name of names) Reflect.deleteProperty(process.env, name)
})
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
  for (const [name, value] of before) {
    if (value === undefined) Reflect.deleteProperty(process.env, name)
    else process.env[name] = value
  }
})

const manifest = makeManifest(makeConfiguration('2026-01-01T00:00:00Z'))
const environment = { DOCKER_CONFIG: '/nowhere' }

/** A proxy that leads to one server, wherever it is asked to go; how it answers is its `kind`. */
async function serveProxy(kind: 'open' | 'refuses' | 'hangs', port: number) {
  const asked: string[] = []
  const server: Server = createServer()
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(url)
    socket.on('error', () => undefined)
    closing.push(() => Promise.resolve(void socket.destroy()))
    if (kind === 'hangs') return
    if (kind === 'refuses') {
      socket.end('HTTP/1.1 503 No\r\n\r\n')
      return
    }
    const target = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      target.pipe(socket).pipe(target)
    })
    target.on('error', () => undefined)
    closing.push(() => Promise.resolve(void target.destroy()))
  })
  const url = await listenOnLoopback(server)
  closing.push(() => closeServer(server))
  return { url, asked }
}

test('a registry is reached through the proxy of the runner', async () => {
  const certificate = makeCertificate(['registry.example'])
  const server = await serveRegistry(certificate)
  closing.push(() => server.close())
  server.routes.set('/v2/o/shop/manifests/main', toAnswer(manifest))
  const proxy = await serveProxy('open', server.port)
  process.env['HTTPS_PROXY'] = proxy.url
  const registry = openRegistry({ environment, connections: { ca: certificate.cert } })
  expect(await registry.ask('registry.example/o/shop:main')).toMatchObject({ kind: 'found' })
  expect(proxy.asked).toEqual(['registry.example:443'])
})

test.each(['refuses', 'hangs'] as const)('a proxy that %s is not an answer', async kind => {
  const proxy = await serveProxy(kind, 0)
  process.env['HTTPS_PROXY'] = proxy.url
  const registry = openRegistry({ environment, limits: { silence: 300 } })
  expect(await registry.ask('registry.example/o/shop:main')).toMatchObject({
    kind: 'unanswered',
    registry: 'registry.example'
  })
  expect(proxy.asked).toEqual(['registry.example:443'])
})

test('a registry on this machine is reached without it', async () => {
  const server = await serveRegistry()
  closing.push(() => server.close())
  server.routes.set('/v2/o/shop/manifests/main', toAnswer(manifest))
  const proxy = await serveProxy('open', server.port)
  process.env['HTTPS_PROXY'] = proxy.url
  const registry = openRegistry({ environment })
  expect(await registry.ask(`${server.host}/o/shop:main`)).toMatchObject({ kind: 'found' })
  expect(proxy.asked).toEqual([])
})
