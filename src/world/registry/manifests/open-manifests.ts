import type { Manifests } from '../../../ports/registry/manifests'
import type { RegistryAccess } from '../access/registry-access'

/** The registries of the world, to read and write. What asks them is loaded with the first request. */
export function openManifests(access: RegistryAccess = {}): Manifests {
  let loaded: Promise<Manifests> | undefined
  const load = (): Promise<Manifests> => (loaded ??= loadClient(access))
  return {
    read: async (repository, name) => (await load()).read(repository, name),
    write: async (repository, tag, manifest) => (await load()).write(repository, tag, manifest)
  }
}

async function loadClient(access: RegistryAccess): Promise<Manifests> {
  const { createManifests } = await import('./manifest-client')
  return createManifests(access)
}
