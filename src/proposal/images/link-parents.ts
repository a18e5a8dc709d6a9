import { fillTemplate } from '../../configuration/reading/name-templates'
import { type DescribedBuild, isPlainText } from '../../descriptions/described-build'
import type { Reading } from '../../dockerfile/reading'
import { parseImageReference } from '../../images/image-reference'
import { ImageNames } from '../../inputs/parents/image-names'
import type { ProposedImage, ProposedName } from '../proposal'

/** An image with what its Dockerfile names, and what builds it. */
export interface LinkedImage {
  readonly image: ProposedImage
  readonly reading: Reading
  readonly builds: readonly DescribedBuild[]
  /** The builds that are only its variant for tests. */
  readonly devBuilds: readonly DescribedBuild[]
}

/**
 * Adds a named context of another image where the Dockerfile names it in a way that the
 * configuration does not tell: by the tag that a build here gives it, or as `service:` and
 * `target:` of the text that describes it.
 */
export function linkParents(
  images: readonly LinkedImage[],
  published: ProposedName
): readonly LinkedImage[] {
  const names = new ImageNames(
    images.map(({ image }) => ({
      name: image.name,
      localTag: image.name,
      publish: image.publish !== 'no',
      publishedName:
        image.imageName ??
        (published.kind === 'known' ? fillTemplate(published.text, image.name) : '')
    }))
  )
  const owners = listOwners(images)
  return images.map(linked => {
    const { image, reading, builds } = linked
    const contexts = new Map([...image.contexts, ...listDescribed(builds, images)])
    for (const { name } of reading.images) {
      const owner = contexts.has(name) || isClear(name, names) ? undefined : owners.get(toKey(name))
      if (owner !== undefined && owner !== image.name) contexts.set(name, `target:${owner}`)
    }
    const plain = [...contexts].filter(each => each.every(isPlainText))
    return { ...linked, image: { ...image, contexts: new Map(plain) } }
  })
}

/** Whether the published name tells one image, and no tag that only a build here gives. */
function isClear(name: string, names: ImageNames): boolean {
  const { tag = 'latest' } = parseImageReference(name)
  return names.find(name, 'instruction').length === 1 && tag === 'latest'
}

/** A digest or another tag means what somebody else has built, or an earlier build. */
function toKey(reference: string): string {
  const { repository, tag = 'latest', hasDigest } = parseImageReference(reference)
  return hasDigest ? reference : `${repository}:${tag}`
}

/** The images by the names that builds give them; a name of several belongs to none. */
function listOwners(images: readonly LinkedImage[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string>()
  const shared = new Set<string>()
  for (const { image, builds } of images) {
    for (const tag of builds.flatMap(({ tags }) => tags)) {
      const key = toKey(tag)
      const known = owners.get(key)
      if (known !== undefined && known !== image.name) shared.add(key)
      owners.set(key, image.name)
    }
  }
  return new Map([...owners].filter(([key]) => !shared.has(key)))
}

/** The contexts that a description takes from another build of its own text. */
function listDescribed(
  builds: readonly DescribedBuild[],
  images: readonly LinkedImage[]
): readonly (readonly [string, string])[] {
  return builds.flatMap(({ at, contexts }) =>
    [...contexts].flatMap(([key, context]) => {
      switch (context.kind) {
        case 'build': {
          const { name } = context
          const parent = images.find(each =>
            each.builds.some(other => other.name === name && other.at.file === at.file)
          )
          return parent === undefined ? [] : [[key, `target:${parent.image.name}`] as const]
        }
        case 'folder':
          return [[key, context.folder === '' ? '.' : context.folder] as const]
        case 'remote':
          return [[key, context.text] as const]
      }
    })
  )
}
