import type { PlatformNeed } from '../../images/parents'
import type { Reference, Taken } from '../reading'

/** Everything that is taken for one of the platforms that are built for. */
export interface TakenFor<Item extends Reference> {
  /** '' if none is asked for: the builder's. */
  readonly platform: string
  readonly taken: readonly Taken<Item>[]
}

/**
 * What is taken for each of several platforms, in the order of the file: each once with all that
 * need it, then what is not needed. A reference that every platform takes, and takes of the same
 * platform, does not say so.
 */
export function uniteReferences<Item extends Reference>(
  ofPlatforms: readonly TakenFor<Item>[]
): Item[] {
  const united = new Map<string, { readonly reference: Item; readonly platforms: PlatformNeed[] }>()
  for (const { reference, need } of ofPlatforms.flatMap(({ taken }) => taken)) {
    const key = JSON.stringify(reference)
    const known = united.get(key)
    if (known === undefined) united.set(key, { reference, platforms: [need] })
    else known.platforms.push(need)
  }
  const all = ofPlatforms.map(({ platform }) => platform)
  return [...united.values()]
    .map(({ reference, platforms }) => {
      const isOwn = platforms.every(need => need.for === need.platform)
      const isPlain = isOwn && platforms.length === ofPlatforms.length
      return isPlain
        ? reference
        : { ...reference, platforms: [...platforms, ...listOthers(platforms, all)] }
    })
    .sort((a, b) => a.line - b.line)
}

/** The references of all platforms that need nothing, each once. */
function listOthers(needs: readonly PlatformNeed[], all: readonly string[]): PlatformNeed[] {
  const needing = new Set(needs.map(need => need.for))
  return [...new Set(all)]
    .filter(platform => !needing.has(platform))
    .map(platform => ({ for: platform }))
}
