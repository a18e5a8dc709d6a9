import type { Artifacts } from '../../ports/github/artifacts'

/**
 * The artifacts of this run. What transfers them is loaded when it is first used, for it takes
 * four times the start of the action.
 */
export function openArtifacts(): Artifacts {
  let loaded: Promise<Artifacts> | undefined
  const load = (): Promise<Artifacts> => (loaded ??= loadArtifacts())
  return {
    list: async () => (await load()).list(),
    download: async (artifact, folder) => (await load()).download(artifact, folder),
    upload: async (name, files) => (await load()).upload(name, files)
  }
}

async function loadArtifacts(): Promise<Artifacts> {
  const { openRunArtifacts } = await import('./run-artifacts')
  return openRunArtifacts()
}
