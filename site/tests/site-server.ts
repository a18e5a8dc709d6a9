// The built site as GitHub Pages serves it: below its base, without ".html" in addresses, compressed.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

export const dist = fileURLToPath(new URL('../.vitepress/dist', import.meta.url))
export const base = '/image-matrix/'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json'
}

export interface Site {
  readonly origin: string
  close(): Promise<void>
}

export async function serveSite(): Promise<Site> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = findFile(decodeURIComponent(pathname))
    const found = file ?? join(dist, '404.html')
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': types[extname(found)] ?? 'application/octet-stream',
      'content-encoding': 'gzip'
    })
    response.end(gzipSync(readFileSync(found), { level: 6 }))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections()
      return new Promise<void>(resolve =>
        server.close(() => {
          resolve()
        })
      )
    }
  }
}

function findFile(pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined
  const path = join(dist, normalize(`/${pathname.slice(base.length)}`))
  const candidates = [path, `${path}.html`, join(path, 'index.html')]
  return candidates.find(each => existsSync(each) && statSync(each).isFile())
}
