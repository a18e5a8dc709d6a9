import type { BaseImage, FindBase } from '../../dockerfile/reading'
import {
  canonicalPlatform,
  distinctPlatforms,
  selectServing
} from '../../images/platforms/platforms'
import type { Recipe } from '../../images/recipe'
import type { DockerfileReader } from '../reading/dockerfile-reader'
import { findDockerfile, followBuildFile, readText } from '../reading/read-build-files'
import type { BaseLookup, TreeScope } from '../reading/variant-scope'
import { type BuiltVariant, findImages } from './find-parents'
import type { ImageNames } from './image-names'

/** What decides what the images of this repository pass on. */
export interface BaseScope extends TreeScope {
  readonly names: ImageNames
  readonly dockerfiles: DockerfileReader
  /** The recipe of an image's prod variant, which is what others are built from. */
  readonly recipeOf: (image: string) => Recipe | undefined
}

/** An image of this repository, for one platform. */
interface Wanted {
  readonly image: string
  /** Canonical; '' where it is not known. */
  readonly platform: string
}

/**
 * What the images of this repository pass on to those built from them, as their own Dockerfiles
 * say: each is read once for a platform, after its own parents.
 */
export class BaseImages implements BaseLookup {
  readonly #known = new Map<string, BaseImage | undefined>()
  readonly #scope: BaseScope

  constructor(scope: BaseScope) {
    this.#scope = scope
  }

  readWith<Result>(variant: BuiltVariant, read: (bases: FindBase) => Result): Result {
    for (;;) {
      const unread = new Map<string, Wanted>()
      const result = read(this.#find(variant, unread))
      if (unread.size === 0) return result
      this.#learn([...unread.values()])
    }
  }

  /** @param unread receives those that are not known yet, to be read next */
  #find(variant: BuiltVariant, unread: Map<string, Wanted>): FindBase {
    return (name, platform) => {
      const meant = findImages(variant, this.#scope.names, name).map(image => ({
        image,
        platform: this.#selectPlatform(image, platform)
      }))
      const missing = meant.filter(each => !this.#known.has(toKey(each)))
      for (const each of missing) unread.set(toKey(each), each)
      return missing.length === 0 ? this.#unite(meant) : undefined
    }
  }

  /**
   * A name that may mean several images has no known value, and each of them may have its triggers.
   */
  #unite(meant: readonly Wanted[]): BaseImage | undefined {
    const images = new Set(meant.map(each => this.#known.get(toKey(each))))
    const [image] = images
    if (images.size <= 1) return image
    const key = JSON.stringify(meant)
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const triggers = [...images].flatMap(each => each?.triggers ?? [])
    const united: BaseImage = {
      triggers,
      environment: new Map(),
      others: 'unknown',
      workdir: undefined
    }
    this.#known.set(key, united)
    return united
  }

  /** The platform for which a build is given the image; '' where it may be one of several. */
  #selectPlatform(image: string, platform: string): string {
    const platforms = distinctPlatforms(this.#scope.recipeOf(image)?.platforms ?? [])
    const [only = '', ...others] = platforms
    if (others.length === 0) return only
    return (
      (platform === '' ? undefined : selectServing(canonicalPlatform(platform), platforms)) ?? ''
    )
  }

  /**
   * Works without recursion, as a line of images may be long. An image in a circle knows nothing of
   * itself.
   */
  #learn(wanted: readonly Wanted[]): void {
    const open = [...wanted]
    const begun = new Set<string>()
    for (let next = open.at(-1); next !== undefined; next = open.at(-1)) {
      const key = toKey(next)
      const unread = new Map<string, Wanted>()
      const known = this.#known.has(key) ? undefined : this.#read(next, unread)
      begun.add(key)
      const rest = [...unread].flatMap(([each, parent]) => (begun.has(each) ? [] : [parent]))
      open.push(...rest)
      if (rest.length > 0) continue
      open.pop()
      if (!this.#known.has(key)) this.#known.set(key, known)
    }
  }

  #read({ image, platform }: Wanted, unread: Map<string, Wanted>): BaseImage | undefined {
    const { recipeOf, dockerfiles } = this.#scope
    const prod = recipeOf(image)
    if (prod === undefined) return undefined
    const file = readText(
      followBuildFile(findDockerfile(prod, this.#scope), this.#scope),
      this.#scope
    )
    if (file === undefined) return undefined
    const recipe = { ...prod, platforms: platform === '' ? [] : [platform] }
    return dockerfiles.readImage(
      file,
      recipe,
      this.#find({ image: { name: image }, variant: 'prod', recipe: prod }, unread)
    )
  }
}

function toKey({ image, platform }: Wanted): string {
  return JSON.stringify([image, platform])
}
