import type { Registry } from '../../ports/registry/registry'
import { loadOnce } from '../process/load-once'
import type { RegistryAccess } from './access/registry-access'

/** The registries of the world. What asks them is loaded with the first question. */
export function openRegistry(access: RegistryAccess = {}): Registry {
  const load = loadOnce(async () => (await import('./registry-client')).createClient(access))
  return {
    ask: async reference => (await load()).ask(reference),
    readCreated: async (image, of) => (await load()).readCreated(image, of)
  }
}
