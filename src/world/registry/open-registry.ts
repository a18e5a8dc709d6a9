import type { AgentOptions } from 'node:https'

import type { Registry } from '../../ports/registry'
import { usualLimits, type Limits } from './limits'

/** What registries are asked with. */
export interface RegistryAccess {
  /** The token of the job, for ghcr.io where docker's configuration has nothing: of github.com alone. */
  readonly jobToken?: string
  /** Says where docker's configuration is, and where its programs are found. */
  readonly environment?: NodeJS.ProcessEnv
  readonly limits?: Partial<Limits>
  /** How connections are made, where not as usual. */
  readonly connections?: AgentOptions
}

/** The registries of the world. What asks them is loaded with the first question. */
export function openRegistry(access: RegistryAccess = {}): Registry {
  let loaded: Promise<Registry> | undefined
  const load = (): Promise<Registry> => (loaded ??= loadClient(access))
  return {
    ask: async reference => (await load()).ask(reference),
    readCreated: async image => (await load()).readCreated(image)
  }
}

async function loadClient(access: RegistryAccess): Promise<Registry> {
  const { environment = process.env, jobToken, connections } = access
  const limits = { ...usualLimits, ...access.limits }
  const [{ RegistryClient }, { Wire }] = await Promise.all([
    import('./registry-client'),
    import('./wire')
  ])
  return new RegistryClient(new Wire(limits, connections), {
    environment,
    patience: limits.silence,
    ...(jobToken === undefined ? {} : { jobToken })
  })
}
