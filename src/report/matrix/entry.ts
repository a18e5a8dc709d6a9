import { bakeKey, type EntryKey, entryKeys } from '../../images/entry-keys'
import type { Image } from '../../images/image'
import type { PlannedImage } from '../../plan/plan'

/** A leg of a matrix: a flat object of strings, its keys in the order of {@link entryKeys}. */
export type Entry = ReadonlyMap<string, string>

/** Every `matrix` key of any image, in the order of the configuration, behind what bake needs. */
export function listMatrixKeys(images: readonly PlannedImage[]): string[] {
  const isDescribed = images.some(({ image }) => image.from !== undefined)
  const keys = images.flatMap(planned => [...planned.image.matrix.keys()])
  return [...new Set([...(isDescribed ? [bakeKey] : []), ...keys])]
}

/** The value of such a key for an image: `''` if it has none. */
export function freeField({ from, matrix }: Image, key: string): string {
  return key === bakeKey && from !== undefined ? from.target : (matrix.get(key) ?? '')
}

/** The fields in their order, then the free fields: `''` if the image lacks one. */
export function toEntry(
  fields: Readonly<Record<EntryKey, string>>,
  free: ReadonlyMap<string, string>
): Entry {
  const entry = new Map<string, string>()
  for (const key of entryKeys) entry.set(key, fields[key])
  for (const [key, value] of free) if (!entry.has(key)) entry.set(key, value)
  return entry
}
