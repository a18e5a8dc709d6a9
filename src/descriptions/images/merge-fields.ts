import type { Entry } from '../../configuration/document/node'
import { targetKeys } from './bake/bake-keys'

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

function mergeField(
  how: 'replaced' | 'merged' | 'appended' | undefined,
  below: Entry | undefined,
  above: Entry
): Entry {
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
