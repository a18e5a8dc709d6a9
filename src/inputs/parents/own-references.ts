import type { Reading } from '../../dockerfile/reading'
import { toReferenceKey } from './image-names'

/**
 * What a build names by its own instructions, as {@link toReferenceKey} spells it. Where the
 * Dockerfile cannot be read, nothing: what it may name must take no parent from another image.
 */
export function listOwnReferences(reading: Reading | undefined): ReadonlySet<string> {
  const images = reading === undefined || reading.quality === 'opaque' ? [] : reading.images
  return new Set(images.map(({ name }) => toReferenceKey(name)))
}
