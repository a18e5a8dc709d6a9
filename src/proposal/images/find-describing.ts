import type { Described, DescribedBuild } from '../../descriptions/described-build'
import type { RepositoryPath } from '../../paths/repository-path'
import type { Proposal } from '../proposal'
import type { LinkedImage } from './link-parents'

/**
 * The bake or compose file that describes the most images, if these are several and half of all, and
 * it makes the same of them when it is read in their place.
 */
export function findDescribing(
  images: readonly LinkedImage[],
  described: Described,
  imageName: Proposal['imageName']
): Pick<Proposal, 'describedBy'> {
  const names = new Map<RepositoryPath, Set<string>>()
  for (const { image, builds } of images) {
    for (const { origin, at } of builds) {
      if (origin !== 'bake' && origin !== 'compose') continue
      names.set(at.file, new Set([...(names.get(at.file) ?? []), image.name]))
    }
  }
  const [best] = [...names].sort(([, one], [, other]) => other.size - one.size)
  if (best === undefined) return {}
  const [path, found] = best
  if (found.size < 2 || found.size * 2 < images.length) return {}
  if (described.unread.some(({ at }) => at.file === path)) return {}
  const own = described.builds.filter(({ at }) => at.file === path)
  if (!own.every(build => isImage(build, images))) return {}
  // Its tags are names to publish under where the configuration has none.
  if (imageName.kind === 'unknown' && own.some(({ tags }) => tags.length > 0)) return {}
  return { describedBy: { path, images: [...found].sort() } }
}

/** Whether an image is what this build makes, by the same name. */
function isImage(build: DescribedBuild, images: readonly LinkedImage[]): boolean {
  const made = images.find(({ builds: [first] }) => first === build)
  if (made === undefined) return false
  const { name, contexts } = made.image
  return build.name === name && [...contexts.keys()].every(key => build.contexts.has(key))
}
