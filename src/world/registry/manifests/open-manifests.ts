import type { Manifests } from '../../../ports/registry/manifests'
import { loadOnce } from '../../process/load-once'
import type { RegistryAccess } from '../access/registry-access'

/** The registries of the world, to read and write. What asks them is loaded with the first request. */
export function openManifests(access: RegistryAccess = {}): Manifests {
  const load = loadOnce(async () => (await import('./manifest-client')).createManifests(access))
  return {
    read: async (repository, name) => (await load()).read(repository, name),
    write: async (repository, tag, manifest) => (await load()).write(repository, tag, manifest)
  }
}
