import type { WrittenConfiguration } from '../../configuration/definition/configuration-shape'
import { type Finding, quote } from '../../configuration/mistakes/finding'

/**
 * Images that would be pushed without a name, while others have one: most likely forgotten.
 *
 * A warning. If no image has a name, the workflow knows them all, and an empty one is meant.
 */
export function findUnnamed({ images = new Map(), ...ofAll }: WrittenConfiguration): Finding[] {
  const every = [...images]
  const hasNames = every.some(([, { value }]) => (value['image-name']?.value ?? '') !== '')
  if (!hasNames || ofAll['image-name'] !== undefined) return []
  return every
    .filter(([, { value }]) => value['image-name'] === undefined && value.publish !== false)
    .map(([name, { key }]) => ({
      code: 'unnamed-image',
      message: `image ${quote(name)} is published, and has no "image-name" as others have`,
      fix: `name it, as\nimage-name: ghcr.io/octo-org/${name}\nor write "publish: false"`,
      range: key
    }))
}
