import type { DescribedBuild } from '../../descriptions/described-build'

/** What a step builds, as far as texts say it. */
export interface FoundBuilds {
  readonly builds: readonly FoundBuild[]
  /** Why it may build something else, a phrase each. */
  readonly opaque: readonly string[]
}

export interface FoundBuild {
  readonly build: DescribedBuild
  /** `script`: something in a script decides whether it is built. */
  readonly decidedBy: 'nothing' | 'script'
}

export const noBuilds: FoundBuilds = { builds: [], opaque: [] }

export function opaque(because: string): FoundBuilds {
  return { builds: [], opaque: [because] }
}

export function joinFound(parts: readonly FoundBuilds[]): FoundBuilds {
  return {
    builds: parts.flatMap(({ builds }) => builds),
    opaque: [...new Set(parts.flatMap(part => part.opaque))]
  }
}

/** Builds that nothing else decides on. */
export function toFound(builds: readonly DescribedBuild[]): FoundBuilds {
  return { builds: builds.map(build => ({ build, decidedBy: 'nothing' })), opaque: [] }
}
