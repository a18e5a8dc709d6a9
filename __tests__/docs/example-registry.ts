import type { Registry } from '../../src/ports/registry/registry'
import { openRegistry } from '../../src/world/registry/open-registry'
import { makeCertificate } from '../support/certificate'
import {
  type Answer,
  makeConfiguration,
  makeManifest,
  type RegistryServer,
  serveRegistry,
  toAnswer
} from '../support/registry-server'

/** As far as connections go, a server on the loopback is this registry. */
const host = 'ghcr.io'

/**
 * Answers with a registry that is as the word of an example says: `undated` has every image,
 * without its time; a number is the status of all its answers. No word: no registry.
 */
export async function inRegistry<Answered>(
  word: string | undefined,
  answer: (registry: Registry | undefined) => Promise<Answered>
): Promise<Answered> {
  if (word === undefined) return answer(undefined)
  const certificate = makeCertificate([host])
  const server = await serveRegistry(certificate)
  try {
    if (word === 'undated') holdUndated(server)
    else server.routes.set('*', { status: Number(word) })
    return await answer(openHere(server, certificate.cert))
  } finally {
    await server.close()
  }
}

function holdUndated({ routes }: RegistryServer): void {
  const configuration = makeConfiguration('')
  const all: Answer = toAnswer(makeManifest(configuration))
  routes.set('*', ({ path }) => (path.includes('/blobs/') ? toAnswer(configuration) : all))
}

function openHere({ port }: RegistryServer, ca: string): Registry {
  return openRegistry({
    environment: { DOCKER_CONFIG: '/nowhere' },
    connections: {
      ca,
      port,
      lookup: (_, options, done) => {
        if (options.all === true) done(null, [{ address: '127.0.0.1', family: 4 }])
        else done(null, '127.0.0.1', 4)
      }
    }
  })
}
