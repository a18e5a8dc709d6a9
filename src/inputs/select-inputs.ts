import type { Image, VariantName } from '../plan/image'
import type { Recipe } from '../plan/recipe'
import { DockerfileReader } from './dockerfile-reader'
import { ImageNames, type OwnReferences } from './image-names'
import type { Ignoring } from './ignoring'
import type { IndexedTree } from './indexed-tree'
import type { ImageInputs, Inputs } from './inputs'
import { listOwnReferences } from './own-references'
import { readBlindly } from './read-blindly'
import { followBuildFile, readText } from './read-build-files'
import { readVariant } from './read-variant'
import { LargeFiles } from './large-files'
import { Texts } from './texts'
import type { VariantScope } from './variant-scope'

/** What is asked: the inputs of these images. */
export interface InputQuestion {
  readonly images: readonly Image[]
  /** Missing where the checkout could not be read: then nothing is known to be absent. */
  readonly head?: IndexedTree | undefined
  /** As evidence calls the configuration. */
  readonly configurationName: string
  /**
   * Where the configuration says something of a variant, as `.github/image-matrix.yml:7`: the
   * line of the key, as `['context']` or `['build-contexts', 'packages']`, or of what it defaults
   * from. Missing, or without an answer: evidence has the configuration's name alone.
   */
  readonly locate?: Locate | undefined
}

export type Locate = (
  image: string,
  variant: VariantName,
  key: readonly string[]
) => string | undefined

export type InputAnswer =
  /** Ask again once the texts of these blobs were added. */
  | { readonly kind: 'needs'; readonly ids: readonly string[] }
  /** By image name. */
  | { readonly kind: 'inputs'; readonly inputs: ReadonlyMap<string, ImageInputs> }

/**
 * Finds what the builds of images read. Pure: it says which texts it needs, Dockerfiles first,
 * then what they lead to, and is asked again with them.
 */
export class InputReader {
  readonly #texts = new Texts()
  readonly #names: ImageNames
  readonly #images: ReadonlyMap<string, Image>
  readonly #dockerfiles = new DockerfileReader()
  readonly #ignoring = new Map<string, Ignoring>()
  readonly #largeFiles = new LargeFiles()

  constructor(readonly question: InputQuestion) {
    this.#names = new ImageNames(question.images)
    this.#images = new Map(question.images.map(image => [image.name, image]))
  }

  /** @param texts by id, of those that were needed; one that is left out cannot be read */
  addTexts(texts: ReadonlyMap<string, string>): void {
    this.#texts.add(texts)
  }

  read(): InputAnswer {
    const { images } = this.question
    const names = this.#names.withOwn(this.#listOwn())
    const inputs = new Map(images.map(image => [image.name, this.#readImage(image, names)]))
    const ids = this.#texts.wanted
    return ids.length > 0 ? { kind: 'needs', ids } : { kind: 'inputs', inputs }
  }

  /** What each image is built from by its own text, without what its parents hand on. */
  #listOwn(): OwnReferences {
    const { images, head } = this.question
    if (head === undefined) return new Map()
    return new Map(
      images.map(image => {
        const scope = {
          ...this.#toScope(image, 'prod', image.prod),
          names: this.#names,
          tree: head
        }
        const text = readText(followBuildFile(image.prod.file, scope), scope)
        const reading =
          text === undefined ? undefined : this.#dockerfiles.read(text, image.prod, new Map())
        return [image.name, listOwnReferences(reading)]
      })
    )
  }

  #readImage(image: Image, names: ImageNames): ImageInputs {
    const { head } = this.question
    const read = (variant: VariantName, recipe: Recipe): Inputs => {
      const asked = { ...this.#toScope(image, variant, recipe), names }
      return head === undefined ? readBlindly(asked) : readVariant({ ...asked, tree: head })
    }
    const prod = read('prod', image.prod)
    return image.dev === undefined ? { prod } : { prod, dev: read('dev', image.dev) }
  }

  #toScope(
    image: Image,
    variant: VariantName,
    recipe: Recipe
  ): Omit<VariantScope, 'tree' | 'names'> {
    const { locate, configurationName } = this.question
    return {
      image,
      variant,
      recipe,
      texts: this.#texts,
      images: this.#images,
      dockerfiles: this.#dockerfiles,
      ignoring: this.#ignoring,
      largeFiles: this.#largeFiles,
      at: (...key: readonly string[]) => locate?.(image.name, variant, key) ?? configurationName
    }
  }
}
