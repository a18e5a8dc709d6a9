import type { Image } from '../plan/image'
import { isBare, parseImageReference, type ImageReference } from '../plan/image-reference'

/** An image of this repository that a name in a Dockerfile or a build context stands for. */
export interface NamedImage {
  readonly image: string
  /** `bare`: the image's own name, which the public registry may have, too; else it is written out. */
  readonly by: 'bare' | 'written'
}

/** A name that the configuration writes out. */
interface WrittenName {
  readonly image: string
  /** Missing: it is meant with any tag. */
  readonly tag?: string
  /** Of several images with one published name that which is published has it. */
  readonly by: 'published' | 'unpublished' | 'local-tag'
}

/** The names under which images of this repository are known, whatever their tag or digest. */
export class ImageNames {
  readonly #bare: ReadonlySet<string>
  readonly #written = new Map<string, WrittenName[]>()

  constructor(images: readonly Pick<Image, 'name' | 'localTag' | 'publishedName' | 'publish'>[]) {
    this.#bare = new Set(images.map(({ name }) => name))
    for (const { name, localTag, publishedName, publish } of images) {
      if (localTag !== name) this.#add(localTag, { image: name, by: 'local-tag' })
      const by = publish ? 'published' : 'unpublished'
      if (publishedName !== '') this.#add(publishedName, { image: name, by })
    }
  }

  /**
   * Each image that a reference may mean: several where they differ by tag alone, and the tag is
   * that of none. What is written out in the configuration wins over an image's bare name;
   * `docker.io/library/nginx` is the public image, whatever an image here is called.
   */
  find(reference: string): readonly NamedImage[] {
    const parsed = parseImageReference(reference)
    const { name, repository, tag = parsed.hasDigest ? undefined : 'latest' } = parsed
    const known = this.#written.get(toKey(parsed)) ?? this.#written.get(repository) ?? []
    const images = new Set(selectMeant(known, tag).map(({ image }) => image))
    if (images.size > 0) return [...images].map(image => ({ image, by: 'written' }))
    return this.#bare.has(name) ? [{ image: name, by: 'bare' }] : []
  }

  #add(reference: string, written: WrittenName): void {
    const parsed = parseImageReference(reference)
    const { tag } = parsed
    const known = this.#written.get(toKey(parsed)) ?? []
    const named = tag === undefined ? written : { ...written, tag }
    this.#written.set(toKey(parsed), [...known, named])
  }
}

/** Those with the tag, else those with any, else all: a tag that nobody wrote may be of each. */
function selectMeant(
  known: readonly WrittenName[],
  tag: string | undefined
): readonly WrittenName[] {
  const exact = known.filter(each => each.tag !== undefined && each.tag === tag)
  if (exact.length > 0) return exact
  const untagged = known.filter(each => each.tag === undefined)
  const isPublished = untagged.some(({ by }) => by === 'published')
  const meant = isPublished ? untagged.filter(({ by }) => by !== 'unpublished') : untagged
  return meant.length > 0 ? meant : known
}

/** A name of one part stays one: `docker.io/library/nginx` is not what is called `nginx` here. */
function toKey(reference: ImageReference): string {
  return isBare(reference) ? reference.name : reference.repository
}
