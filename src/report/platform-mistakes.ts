import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Plan, PlannedImage } from '../plan/plan'
import { defaultRunner, distinctPlatforms, selectRunner } from '../plan/platforms'
import { listBuildLoads, listTestLoads } from './load-list'
import type { MatrixSettings } from './settings'

/** Platforms that no runner builds, and images that no leg could load. */
export function findPlatformMistakes(plan: Plan, settings: MatrixSettings): Diagnostic[] {
  switch (settings.platforms) {
    case 'split':
      return findUnknownRunners(plan, settings)
    case 'together':
      return findSeveralPlatforms(plan)
  }
}

function findUnknownRunners(plan: Plan, settings: MatrixSettings): Diagnostic[] {
  const users = new Map<string, string[]>()
  for (const planned of plan.images) {
    for (const platform of listPlannedPlatforms(planned)) {
      if (selectRunner(platform, settings.runners) !== undefined) continue
      users.set(platform, [...(users.get(platform) ?? []), planned.image.name])
    }
  }
  return [...users].map(([platform, images]) => ({
    severity: 'error',
    code: 'unknown-runner',
    message: `platform "${platform}" has no runner (${quoteSome(images)})`,
    fix: `name one in the configuration: "runners: { ${platform}: ${suggestRunner(platform)} }"`
  }))
}

function listPlannedPlatforms({ image, build, dev }: PlannedImage): string[] {
  const prod = build ? image.prod.platforms : []
  const local = dev ? distinctPlatforms(image.dev?.platforms ?? []) : []
  return distinctPlatforms([...prod, ...(local.length === 1 ? local : [])])
}

function suggestRunner(platform: string): string {
  return platform === 'linux/arm64' ? 'ubuntu-24.04-arm' : defaultRunner
}

/** One archive of several platforms cannot be loaded; split, each leg loads its own platform's. */
function findSeveralPlatforms(plan: Plan): Diagnostic[] {
  const images = new Map(plan.images.map(planned => [planned.image.name, planned]))
  const loaders = new Map<string, Set<string>>()
  for (const planned of plan.images) {
    for (const name of listLoaded(planned, images)) {
      const loaded = images.get(name)
      if (loaded === undefined || distinctPlatforms(loaded.image.prod.platforms).length < 2) {
        continue
      }
      loaders.set(name, (loaders.get(name) ?? new Set()).add(planned.image.name))
    }
  }
  return [...loaders].map(([name, by]) => ({
    severity: 'error',
    code: 'several-platforms-loaded',
    message: `image "${name}" is built for several platforms at once, and other legs load it (${quoteSome([...by])})`,
    fix: `set "split-platforms: true" on the planning step, or leave "${name}" one entry in "platforms"`
  }))
}

function listLoaded(
  planned: PlannedImage,
  images: ReadonlyMap<string, PlannedImage>
): readonly string[] {
  const build = planned.build ? listBuildLoads(planned) : []
  const test = planned.test ? listTestLoads(planned, planned.dev ? 'dev' : 'prod', images) : []
  return [...build, ...test].map(load => load.image)
}

function quoteSome(names: readonly string[]): string {
  const shown = names.slice(0, 5).map(name => `"${name}"`)
  const rest = names.length - shown.length
  return [...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(', ')
}
