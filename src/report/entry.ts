import type { PlannedImage } from '../plan/plan'

/** A leg of a matrix: a flat object of strings, its keys in the order of {@link entryKeys}. */
export type Entry = ReadonlyMap<string, string>

/**
 * The keys that every entry has, in this order; the union of all `matrix` keys follows, in the
 * order of the configuration. None of them may be a `matrix` key.
 */
export const entryKeys = [
  'image',
  'variant',
  'context',
  'file',
  'target',
  'build-args',
  'build-contexts',
  'platforms',
  'platform',
  'runner',
  'image-name',
  'local-tag',
  'artifact',
  'cache-scope',
  'stage',
  'load',
  'publish',
  'inputs-hash',
  'reason'
] as const

export type EntryKey = (typeof entryKeys)[number]

/** The key that an entry of `merge_matrix` has beside those of every entry. */
export const mergeKey = 'legs'

/** Keys that the configuration's `matrix` may not use. */
export const reservedMatrixKeys: ReadonlySet<string> = new Set([...entryKeys, mergeKey])

/** Every `matrix` key of any image, in the order of the configuration. */
export function listMatrixKeys(images: readonly PlannedImage[]): string[] {
  return [...new Set(images.flatMap(planned => [...planned.image.matrix.keys()]))]
}

/** The fields in their order, then the free fields: `''` where the image lacks one. */
export function toEntry(
  fields: Readonly<Record<EntryKey, string>>,
  free: ReadonlyMap<string, string>
): Entry {
  const entry = new Map(free)
  for (const key of entryKeys) entry.delete(key)
  return new Map<string, string>([...entryKeys.map(key => [key, fields[key]] as const), ...entry])
}
