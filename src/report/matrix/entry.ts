import { type EntryKey, entryKeys } from '../../images/entry-keys'
import type { PlannedImage } from '../../plan/plan'

/** A leg of a matrix: a flat object of strings, its keys in the order of {@link entryKeys}. */
export type Entry = ReadonlyMap<string, string>

/** Every `matrix` key of any image, in the order of the configuration. */
export function listMatrixKeys(images: readonly PlannedImage[]): string[] {
  return [...new Set(images.flatMap(planned => [...planned.image.matrix.keys()]))]
}

/** The fields in their order, then the free fields: `''` if the image lacks one. */
export function toEntry(
  fields: Readonly<Record<EntryKey, string>>,
  free: ReadonlyMap<string, string>
): Entry {
  const entry = new Map(free)
  for (const key of entryKeys) entry.delete(key)
  return new Map<string, string>([...entryKeys.map(key => [key, fields[key]] as const), ...entry])
}
