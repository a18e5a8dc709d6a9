import type { WrittenOverrides, WrittenRecipe } from '../definition/image-shape'
import type { Named, Text } from '../shape/shape'

type NamedMap<T> = ReadonlyMap<string, Named<T>>

/**
 * The recipe of a dev variant, as if it were written in full: maps merge by key, null removes a
 * key, the rest replaces.
 *
 * `platforms` alone is not inherited: a dev variant is built for one, the runner's or its own.
 */
export function mergeRecipe(prod: WrittenRecipe, dev: WrittenOverrides): WrittenRecipe {
  return {
    ...present('context', replace(prod.context, dev.context)),
    ...present('file', replace(prod.file, dev.file)),
    ...present('target', replace(prod.target, dev.target)),
    ...present('build-args', mergeMaps(prod['build-args'], dev['build-args'])),
    ...present('build-contexts', mergeMaps(prod['build-contexts'], dev['build-contexts'])),
    ...present('platforms', replace<readonly Text[]>(undefined, dev.platforms)),
    ...present('generated', mergeMaps(prod.generated, dev.generated)),
    ...present('volatile-args', replace(prod['volatile-args'], dev['volatile-args']))
  }
}

/** Nothing where there is no value: a missing key is not one that holds undefined. */
function present<K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> {
  const field: Partial<Record<K, T>> = {}
  if (value !== undefined) field[key] = value
  return field
}

function replace<T>(prod: T | undefined, dev: T | null | undefined): T | undefined {
  return dev === undefined ? prod : (dev ?? undefined)
}

function mergeMaps<T>(
  prod: NamedMap<T> | undefined,
  dev: NamedMap<T | null> | null | undefined
): NamedMap<T> | undefined {
  if (dev === undefined) return prod
  if (dev === null) return undefined
  const merged = new Map(prod)
  for (const [name, { key, value }] of dev) {
    if (value === null) merged.delete(name)
    else merged.set(name, { key, value })
  }
  return merged
}
