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
   * Each image that a reference in a Dockerfile may mean: several where they differ by tag alone,
   * and none is written; another tag is from outside then, but that of a single image is its own.
   * What the configuration writes out wins over a bare name, which wins over another tag of an image;
   * `docker.io/library/nginx` is the public image, whatever an image here is called.
   */
  find(reference: string): readonly NamedImage[] {
    const parsed = parseImageReference(reference)
    const known = this.#know(parsed)
    const meant = selectMeant(known, parsed)
    if (meant.length > 0) return this.#toNamed(parsed, meant)
    const images = new Set(known.map(({ image }) => image))
    const isOther = this.#bare.has(parsed.name) && !images.has(parsed.name)
    const mayBeAny = images.size === 1 || isUntagged(parsed)
    return this.#toNamed(parsed, mayBeAny && !isOther ? known : [])
  }

  /** As {@link find}, for `docker-image://`, which says what is meant: a tag of none is from outside. */
  findExplicit(reference: string): readonly NamedImage[] {
    const parsed = parseImageReference(reference)
    return this.#toNamed(parsed, selectMeant(this.#know(parsed), parsed))
  }

  #know(reference: ImageReference): readonly WrittenName[] {
    return this.#written.get(toKey(reference)) ?? this.#written.get(reference.repository) ?? []
  }

  #toNamed({ name }: ImageReference, meant: readonly WrittenName[]): readonly NamedImage[] {
    const images = new Set(meant.map(({ image }) => image))
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

/** Those with the tag, else those with any. */
function selectMeant(
  known: readonly WrittenName[],
  { tag, hasDigest }: ImageReference
): readonly WrittenName[] {
  const wanted = tag ?? (hasDigest ? undefined : 'latest')
  const exact = known.filter(each => each.tag !== undefined && each.tag === wanted)
  if (exact.length > 0) return exact
  const untagged = known.filter(each => each.tag === undefined)
  const isPublished = untagged.some(({ by }) => by === 'published')
  return isPublished ? untagged.filter(({ by }) => by !== 'unpublished') : untagged
}

/** Whether it says no tag of its own: then one with any tag may be meant. */
function isUntagged({ tag }: ImageReference): boolean {
  return tag === undefined || tag === 'latest'
}

/** A name of one part stays one: `docker.io/library/nginx` is not what is called `nginx` here. */
function toKey(reference: ImageReference): string {
  return isBare(reference) ? reference.name : reference.repository
}
