/** Every key of a matrix entry but the free fields under `matrix:`, which must not be one of them. */
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
