/** How a key of a bake target is inherited (`Target.Merge` in bake/bake.go of buildx). */
export type Inheritance =
  /** The last value wins. */
  | 'replaced'
  /** By key, and what is null stays as it was. */
  | 'merged'
  /** Each value once. */
  | 'appended'

/** The keys of a target that this reader knows: a file with others is for bake itself. */
export const targetKeys: ReadonlyMap<string, Inheritance> = new Map<string, Inheritance>([
  ...[
    ...['context', 'dockerfile', 'dockerfile-inline', 'target', 'tags', 'platforms', 'description'],
    ...['call', 'cache-to', 'output', 'pull', 'no-cache', 'network', 'shm-size']
  ].map(key => [key, 'replaced'] as const),
  ...['args', 'contexts', 'labels', 'extra-hosts'].map(key => [key, 'merged'] as const),
  ...[
    ...['annotations', 'attest', 'secret', 'ssh', 'cache-from', 'no-cache-filter', 'ulimits'],
    ...['entitlements', 'policy']
  ].map(key => [key, 'appended'] as const)
])

/**
 * The keys that are no part of an image: its names, where it goes, how fast it is built. Secrets and
 * SSH keys are the workflow's, whose values nobody sees.
 */
const otherKeys = [
  ...['description', 'tags', 'output', 'cache-from', 'cache-to', 'pull', 'no-cache'],
  ...['no-cache-filter', 'secret', 'ssh', 'policy']
]

/** The keys that an image of the configuration has, too. */
const ownKeys = [
  'context',
  'dockerfile',
  'dockerfile-inline',
  'args',
  'contexts',
  'target',
  'platforms'
]

/** Whether a key reaches the build and is no key of an image: a new value is a changed recipe. */
export function isOption(key: string): boolean {
  return !otherKeys.includes(key) && !ownKeys.includes(key)
}
