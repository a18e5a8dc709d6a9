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
  'content-tag',
  'digest',
  'reason'
] as const

/** A key of {@link entryKeys}. */
export type EntryKey = (typeof entryKeys)[number]

/** The key that an entry of `merge_matrix` has besides those of every entry. */
export const mergeKey = 'legs'

/** The keys that an entry of `store_matrix` has besides those of every entry, in this order. */
export const storeKeys = ['artifacts', 'bases-tag', 'store', 'later-runs-heal'] as const

/**
 * The key that every entry has besides, behind these, where the configuration has `from`: what bake
 * calls the image. Only there it may not be a `matrix` key.
 */
export const bakeKey = 'targets'

/** Keys that the configuration's `matrix` may not use. */
export const reservedMatrixKeys: ReadonlySet<string> = new Set([
  ...entryKeys,
  mergeKey,
  ...storeKeys
])
