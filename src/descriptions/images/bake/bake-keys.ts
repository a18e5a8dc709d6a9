import type { Entry } from '../../../configuration/document/node'

/** How a key of a bake target is inherited (`Target.Merge` in bake/bake.go of buildx). */
type Inheritance =
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

/** What a target says, by bake's keys. */
export type Fields = ReadonlyMap<string, Entry>

/** `Target.Merge`. */
export function mergeFields(below: Fields, above: Fields): Fields {
  const fields = new Map(below)
  for (const [key, entry] of above) {
    const known = fields.get(key)
    fields.set(key, mergeField(targetKeys.get(key), known, entry))
  }
  return fields
}

function mergeField(how: Inheritance | undefined, below: Entry | undefined, above: Entry): Entry {
  if (how === 'merged' && above.value.kind === 'mapping') {
    const known = below?.value.kind === 'mapping' ? [...below.value.entries] : []
    const own = [...above.value.entries].filter(
      ([, { value }]) => value.kind !== 'scalar' || value.type !== 'null'
    )
    return { ...above, value: { ...above.value, entries: new Map([...known, ...own]) } }
  }
  if (how === 'appended' && below?.value.kind === 'list' && above.value.kind === 'list') {
    return {
      ...above,
      value: { ...above.value, items: [...below.value.items, ...above.value.items] }
    }
  }
  return above
}

/** `Target.normalize`: a context of no text is none. */
export function normalize(fields: Fields): Fields {
  const contexts = fields.get('contexts')
  if (contexts?.value.kind !== 'mapping') return fields
  const entries = new Map(
    [...contexts.value.entries].filter(
      ([, { value }]) => value.kind !== 'scalar' || value.text !== ''
    )
  )
  return new Map([...fields, ['contexts', { ...contexts, value: { ...contexts.value, entries } }]])
}
