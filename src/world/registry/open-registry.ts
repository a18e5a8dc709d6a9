import type { Registry } from '../../ports/registry/registry'
import type { RegistryAccess } from './access/registry-access'

/** The registries of the world. What asks them is loaded with the first question. */
export function openRegistry(access: RegistryAccess = {}): Registry {
  let loaded: Promise<Registry> | undefined
  const load = (): Promise<Registry> => (loaded ??= loadClient(access))
  return {
    ask: async reference => (await load()).ask(reference),
    readCreated: async (image, of) => (await load()).readCreated(image, of)
  }
}

async function loadClient(access: RegistryAccess): Promise<Registry> {
  const { createClient } = await import('./registry-client')
  return createClient(access)
}
