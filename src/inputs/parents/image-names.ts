import { parseImageName } from '../../dockerfile/names/reference'
import type { Image } from '../../images/image'
import { type ImageReference, isBare, parseImageReference } from '../../images/image-reference'

/**
 * Who names an image: an `instruction`, which a name of any tag may serve, or a named `context`
 * of `docker-image://`, which says what is meant: a tag that no image here has is from outside.
 */
export type NamedBy = 'instruction' | 'context'

/** An image of this repository that a reference stands for. */
export interface NamedImage {
  readonly image: string
  /**
   * - `written`: the configuration writes it out;
   * - `other-tag`: it does, but for the tag;
   * - `bare`: it is the image's own name, which the public registry may have, too.
   */
  readonly by: 'written' | 'other-tag' | 'bare'
}

/**
 * The references that an image's own prod build names, by image name, as {@link toReferenceKey}
 * spells them.
 */
export type OwnReferences = ReadonlyMap<string, ReadonlySet<string>>

type Named = Pick<Image, 'name' | 'localTag' | 'publishedName' | 'publish'>

/** A name that the configuration writes out. */
interface WrittenName {
  readonly image: string
  /** Missing: any tag is meant. */
  readonly tag?: string
  /** Several images may share a published name: the one that is published owns it. */
  readonly by: 'published' | 'unpublished' | 'local-tag'
}

/** The names under which images of this repository are known. */
export class ImageNames {
  readonly #images: readonly Named[]
  readonly #own: OwnReferences
  readonly #bare: ReadonlySet<string>
  readonly #written = new Map<string, WrittenName[]>()
  /** What was found for a reference: many Dockerfiles name the same. */
  readonly #found = new Map<string, readonly NamedImage[]>()

  constructor(images: readonly Named[], own: OwnReferences = new Map()) {
    this.#images = images
    this.#own = own
    this.#bare = new Set(images.map(({ name }) => name))
    for (const { name, localTag, publishedName, publish } of images) {
      if (localTag !== name) this.#add(localTag, { image: name, by: 'local-tag' })
      const by = publish ? 'published' : 'unpublished'
      if (publishedName !== '') this.#add(publishedName, { image: name, by })
    }
  }

  /** The same names, once it is known what the images themselves are built from. */
  withOwn(own: OwnReferences): ImageNames {
    return new ImageNames(this.#images, own)
  }

  /**
   * Each image that a reference may mean; several where they differ only by tag, and none is
   * written. A reference that no registry would accept means none. A digest means none either: it
   * says which content is meant, and this run makes other content.
   */
  find(reference: string, namedBy: NamedBy): readonly NamedImage[] {
    return this.#findAll(reference, namedBy).filter(each => !this.#isOwn(each, reference))
  }

  /**
   * The images that it would mean if they did not name it themselves: an image is never built from
   * itself, so the reference is one from outside, and it is in every other Dockerfile, too.
   */
  findYielding(reference: string, namedBy: NamedBy): readonly string[] {
    const yielding = this.#findAll(reference, namedBy).filter(each => this.#isOwn(each, reference))
    return yielding.map(({ image }) => image)
  }

  #findAll(reference: string, namedBy: NamedBy): readonly NamedImage[] {
    const key = `${namedBy} ${reference}`
    const found = this.#found.get(key) ?? this.#search(reference, namedBy)
    this.#found.set(key, found)
    return found
  }

  #search(reference: string, namedBy: NamedBy): readonly NamedImage[] {
    const parsed = parseImageReference(reference)
    if (parsed.hasDigest || parseImageName(reference) === undefined) return []
    switch (namedBy) {
      case 'instruction':
        return this.#findNamed(parsed)
      case 'context':
        return this.#findExplicit(parsed)
    }
  }

  /**
   * A name that the configuration writes out, tag included, means that image, whoever else names
   * it.
   */
  #isOwn({ image, by }: NamedImage, reference: string): boolean {
    if (by === 'written') return false
    return this.#own.get(image)?.has(toReferenceKey(reference)) ?? false
  }

  /**
   * A name that the configuration writes out wins over a bare name, which wins over another tag of
   * an image; `docker.io/library/nginx` is the public image, whatever an image here is called.
   */
  #findNamed(parsed: ImageReference): readonly NamedImage[] {
    const known = this.#know(parsed)
    const meant = selectMeant(known, parsed)
    if (meant.length > 0) return this.#toNamed(parsed, meant)
    const images = new Set(known.map(({ image }) => image))
    const isOther = this.#bare.has(parsed.name) && !images.has(parsed.name)
    const mayBeAny = images.size === 1 || isUntagged(parsed)
    return this.#toNamed(parsed, mayBeAny && !isOther ? known : [])
  }

  /** A name without a tag means `latest`, on either side. */
  #findExplicit(parsed: ImageReference): readonly NamedImage[] {
    const { tag: wanted = 'latest' } = parsed
    const exact = this.#know(parsed).filter(({ tag = 'latest' }) => tag === wanted)
    if (exact.length === 0 && !isUntagged(parsed)) return []
    return this.#toNamed(parsed, selectPublished(exact))
  }

  #know(reference: ImageReference): readonly WrittenName[] {
    return this.#written.get(toKey(reference)) ?? this.#written.get(reference.repository) ?? []
  }

  #toNamed(parsed: ImageReference, meant: readonly WrittenName[]): readonly NamedImage[] {
    const byImage = new Map<string, NamedImage['by']>()
    for (const { image, tag } of meant) {
      const isWritten = isUntagged(parsed) || tag === parsed.tag
      if (isWritten || !byImage.has(image)) byImage.set(image, isWritten ? 'written' : 'other-tag')
    }
    if (byImage.size > 0) return [...byImage].map(([image, by]) => ({ image, by }))
    return this.#bare.has(parsed.name) ? [{ image: parsed.name, by: 'bare' }] : []
  }

  #add(reference: string, written: WrittenName): void {
    const parsed = parseImageReference(reference)
    const { tag } = parsed
    const known = this.#written.get(toKey(parsed)) ?? []
    const named = tag === undefined ? written : { ...written, tag }
    this.#written.set(toKey(parsed), [...known, named])
  }
}

/** One spelling for each image that a reference can name, tag included. */
export function toReferenceKey(reference: string): string {
  const parsed = parseImageReference(reference)
  return `${toKey(parsed)}:${parsed.tag ?? 'latest'}`
}

/** Those with the tag, otherwise those with any. */
function selectMeant(
  known: readonly WrittenName[],
  { tag = 'latest' }: ImageReference
): readonly WrittenName[] {
  const exact = known.filter(each => each.tag === tag)
  return selectPublished(exact.length > 0 ? exact : known.filter(each => each.tag === undefined))
}

function selectPublished(names: readonly WrittenName[]): readonly WrittenName[] {
  const isPublished = names.some(({ by }) => by === 'published')
  return isPublished ? names.filter(({ by }) => by !== 'unpublished') : names
}

/** Whether it says no tag of its own: then any tag may be meant. */
function isUntagged({ tag }: ImageReference): boolean {
  return tag === undefined || tag === 'latest'
}

/** A name of one part stays one: `docker.io/library/nginx` is not the image called `nginx` here. */
function toKey(reference: ImageReference): string {
  return isBare(reference) ? reference.name : reference.repository
}
