import type { JsonReader } from '../../event/json-reader'

/** The names of labels; undefined where the answer is no list of objects with names. */
export function parseLabels(list: JsonReader): readonly string[] | undefined {
  if (!list.isList()) return undefined
  const names = list.elements().map(label => label.field('name').text())
  const known = names.filter(name => name !== undefined)
  return known.length === names.length ? known : undefined
}
