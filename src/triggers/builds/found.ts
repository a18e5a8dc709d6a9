import type { DescribedBuild } from '../../descriptions/described-build'

/** What a step builds, as far as texts say it. */
export interface FoundBuilds {
  readonly builds: readonly FoundBuild[]
  /** Why it may build something else, a phrase each. */
  readonly opaque: readonly string[]
  /** Whether a command may push what another one built; missing: none does. */
  readonly pushes?: 'maybe'
}

export interface FoundBuild {
  readonly build: DescribedBuild
  /** `script`: something in a script decides whether it is built. */
  readonly decidedBy: 'nothing' | 'script'
}

export const noBuilds: FoundBuilds = { builds: [], opaque: [] }

/** Something that may do anything, push among it. */
export function opaque(because: string): FoundBuilds {
  return { builds: [], opaque: [because], pushes: 'maybe' }
}

export function joinFound(parts: readonly FoundBuilds[]): FoundBuilds {
  return {
    ...(parts.some(({ pushes }) => pushes === 'maybe') ? { pushes: 'maybe' } : {}),
    builds: parts.flatMap(({ builds }) => builds),
    opaque: [...new Set(parts.flatMap(part => part.opaque))]
  }
}

/** Builds that nothing else decides on. */
export function toFound(builds: readonly DescribedBuild[]): FoundBuilds {
  return { builds: builds.map(build => ({ build, decidedBy: 'nothing' })), opaque: [] }
}

/** The same builds where whoever starts them has them pushed. */
export function withPush(found: FoundBuilds): FoundBuilds {
  const builds = found.builds.map((each): FoundBuild => ({
    ...each,
    build: { ...each.build, pushes: 'yes' }
  }))
  return { ...found, builds }
}
