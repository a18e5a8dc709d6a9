import { createHash } from 'node:crypto'
import type { Base } from '../../images/base'
import { selectManifests, type StoredImage } from '../../images/platforms/image-platforms'
import { toReferenceKey } from '../parents/image-names'

/** What a registry has under the name of a base; undefined: that is not known. */
export type FindBaseImage = (base: Base) => StoredImage | undefined

/**
 * The tag that says: built on exactly these. Undefined if one of them is not known for a platform
 * that takes it.
 *
 * @param key the content key of the image
 * @param bases its own and those of all its parents, however far
 */
export function makeBasesTag(
  key: string,
  bases: readonly Base[],
  find: FindBaseImage
): string | undefined {
  const rows = new Set<string>()
  for (const base of bases) {
    const image = find(base)
    if (image === undefined) return undefined
    for (const platform of base.platforms) {
      const digests = platform === '' ? [image.digest] : selectManifests(image, platform)
      if (digests.length === 0) return undefined
      const row = ['base', toReferenceKey(base.reference), platform, ...[...digests].sort()]
      rows.add(JSON.stringify(row))
    }
  }
  const lines = [scheme, key, ...[...rows].sort()]
  return `bases-${createHash('sha256').update(lines.join('\n')).digest('hex')}`
}

/** Changes whenever the way such tags are made does. */
const scheme = 'image-matrix bases 1'
