/**
 * Lets a server listen on the loopback alone, at a port that is free.
 * @param {import('node:http').Server} server
 */
export async function listenOnLoopback(server) {
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
