import type { Artifacts } from '../../ports/github/artifacts'
import { loadOnce } from '../process/load-once'

/**
 * The artifacts of this run. What transfers them is loaded when it is first used, for it takes
 * four times the start of the action.
 */
export function openArtifacts(): Artifacts {
  const load = loadOnce(async () => (await import('./run-artifacts')).openRunArtifacts())
  return {
    list: async () => (await load()).list(),
    download: async (artifact, folder) => (await load()).download(artifact, folder),
    upload: async (name, files) => (await load()).upload(name, files)
  }
}
