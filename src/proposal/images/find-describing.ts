import type { RepositoryPath } from '../../paths/repository-path'
import type { Proposal } from '../proposal'
import type { LinkedImage } from './link-parents'

/** The bake or compose file that describes the most images, if these are several and half of all. */
export function findDescribing(images: readonly LinkedImage[]): Pick<Proposal, 'describedBy'> {
  const names = new Map<RepositoryPath, Set<string>>()
  for (const { image, builds } of images) {
    for (const { origin, at } of builds) {
      if (origin !== 'bake' && origin !== 'compose') continue
      names.set(at.file, new Set([...(names.get(at.file) ?? []), image.name]))
    }
  }
  const [best] = [...names].sort(([, one], [, other]) => other.size - one.size)
  if (best === undefined) return {}
  const [path, described] = best
  if (described.size < 2 || described.size * 2 < images.length) return {}
  return { describedBy: { path, images: [...described].sort() } }
}
