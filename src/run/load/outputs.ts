/** Every output of `image-matrix/load`. */
export const loadOutputNames = ['loaded', 'build-contexts'] as const

/** Always every name. */
export type LoadOutputs = ReadonlyMap<(typeof loadOutputNames)[number], string>

/** What the outputs are before anything can go wrong, and what they stay when it does. */
export const emptyLoadOutputs: LoadOutputs = new Map([
  ['loaded', '{}'],
  ['build-contexts', '']
])
