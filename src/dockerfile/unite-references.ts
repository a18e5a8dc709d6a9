import type { PlatformNeed, Reference } from './reading'

/** A reference as it is taken for one platform. */
export interface Taken<Item extends Reference> {
  readonly reference: Item
  readonly need: PlatformNeed
}

/**
 * What is taken for each of several platforms, in the order of the file, each once with all that
 * need it. That it is taken for every platform, and of that one, goes without saying.
 */
export function uniteReferences<Item extends Reference>(
  ofPlatforms: readonly (readonly Taken<Item>[])[]
): Item[] {
  const united = new Map<string, { readonly reference: Item; readonly platforms: PlatformNeed[] }>()
  for (const { reference, need } of ofPlatforms.flat()) {
    const key = JSON.stringify(reference)
    const known = united.get(key)
    if (known === undefined) united.set(key, { reference, platforms: [need] })
    else known.platforms.push(need)
  }
  return [...united.values()]
    .map(({ reference, platforms }) => {
      const isOwn = platforms.every(need => need.for === need.platform)
      const isPlain = isOwn && platforms.length === ofPlatforms.length
      return isPlain ? reference : { ...reference, platforms }
    })
    .sort((a, b) => a.line - b.line)
}
