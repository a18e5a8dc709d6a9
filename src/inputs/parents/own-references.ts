import type { Reading } from '../../dockerfile/reading'
import { toReferenceKey } from './image-names'

/**
 * The images that a build's own instructions name, as {@link toReferenceKey} spells them. None
 * where the Dockerfile cannot be read: what it may name must take no parent from another image.
 */
export function listOwnReferences(reading: Reading | undefined): ReadonlySet<string> {
  const images = reading === undefined || reading.quality === 'opaque' ? [] : reading.images
  return new Set(images.map(({ name }) => toReferenceKey(name)))
}
