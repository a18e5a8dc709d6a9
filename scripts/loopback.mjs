import http from 'node:http'

/**
 * Lets a server listen on the loopback alone, at a port that is free.
 * @param {http.Server} server
 */
export async function listenOnLoopback(server) {
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  const { port } = address
  const host = `127.0.0.1:${port}`
  return {
    port,
    host,
    url: `http://${host}`,
    /** Ends it with all that is still asked of it. */
    stop: () => {
      server.closeAllConnections()
      return new Promise(resolve => server.close(resolve))
    }
  }
}

/** A port of the loopback that is free now, for a program that wants to be told one. */
export async function findPort() {
  const { port, stop } = await listenOnLoopback(http.createServer())
  await stop()
  return port
}
