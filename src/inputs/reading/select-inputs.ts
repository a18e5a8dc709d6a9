import type { TextSource } from '../../diagnostics/diagnostic'
import type { Location } from '../../diagnostics/location'
import type { Image, VariantName } from '../../images/image'
import type { Recipe } from '../../images/recipe'
import type { IndexedTree } from '../../tree/indexed-tree'
import { LargeFiles } from '../advice/large-files'
import { IgnoreTexts, type Ignoring } from '../contexts/ignoring'
import type { ImageInputs, Inputs } from '../inputs'
import { BaseImages } from '../parents/base-images'
import { ImageNames, type OwnReferences } from '../parents/image-names'
import { listOwnReferences } from '../parents/own-references'
import type { Recipes } from '../questions/compare-settings'
import { DockerfileReader } from './dockerfile-reader'
import { readBlindly } from './read-blindly'
import { findDockerfile, followBuildFile, readText } from './read-build-files'
import { readVariant } from './read-variant'
import { Texts } from './texts'
import type { SharedScope } from './variant-scope'

/** What is asked: the inputs of these images. */
export interface InputQuestion {
  readonly images: readonly Image[]
  /** Missing where the checkout could not be read: then nothing is known to be absent. */
  readonly head?: IndexedTree | undefined
  readonly configuration: TextSource
  /**
   * The place of a variant's key in the configuration, as `['context']` or `['build-contexts',
   * 'packages']`, or of the key that it defaults from. Missing, or without an answer: evidence
   * names the configuration as a whole.
   */
  readonly locate?: Locate | undefined
}

export type Locate = (
  image: string,
  variant: VariantName,
  key: readonly string[]
) => Location | undefined

export type InputAnswer =
  /** Ask again once the texts of these blobs are added. */
  | { readonly kind: 'needs'; readonly ids: readonly string[] }
  /** By image name. */
  | { readonly kind: 'inputs'; readonly inputs: ReadonlyMap<string, ImageInputs> }

/** What is read once for all trees: texts by the ids of their blobs, and what Dockerfiles say. */
export interface ReadingMemo {
  readonly texts: Texts
  readonly dockerfiles: DockerfileReader
  readonly ignoreTexts: IgnoreTexts
}

export function createReadingMemo(): ReadingMemo {
  return {
    texts: new Texts(),
    dockerfiles: new DockerfileReader(),
    ignoreTexts: new IgnoreTexts()
  }
}

/**
 * Finds what the builds of images read. Pure: it says which texts it needs, Dockerfiles first, then
 * what they lead to, and is asked again with them.
 */
export class InputReader {
  readonly #memo: ReadingMemo
  readonly #names: ImageNames
  readonly #images: ReadonlyMap<string, Image>
  readonly #ignoring = new Map<string, Ignoring>()
  readonly #largeFiles = new LargeFiles()

  /** @param memo what is the same in all trees, if several are read */
  constructor(
    readonly question: InputQuestion,
    memo: ReadingMemo = createReadingMemo()
  ) {
    this.#memo = memo
    this.#names = new ImageNames(question.images)
    this.#images = new Map(question.images.map(image => [image.name, image]))
  }

  /** @param texts by id, of those that were needed; one that is left out cannot be read */
  addTexts(texts: ReadonlyMap<string, string>): void {
    this.#memo.texts.add(texts)
  }

  read(): InputAnswer {
    const { images, head } = this.question
    const own = this.#listOwn()
    // Nothing that is read without the Dockerfiles would stay.
    const first = this.#memo.texts.wanted
    if (first.length > 0) return { kind: 'needs', ids: first }
    const names = this.#names.withOwn(own)
    const seen = head === undefined ? undefined : this.#look(head, names)
    const inputs = new Map(images.map(image => [image.name, this.#readImage(image, names, seen)]))
    const ids = this.#memo.texts.wanted
    return ids.length > 0 ? { kind: 'needs', ids } : { kind: 'inputs', inputs }
  }

  /** What each image's own text says it is built from, without what its parents pass on. */
  #listOwn(): OwnReferences {
    const { images, head: tree } = this.question
    if (tree === undefined) return new Map()
    const scope = { tree, texts: this.#memo.texts }
    return new Map(
      images.map(({ name, prod }) => {
        const text = readText(followBuildFile(findDockerfile(prod, scope), scope), scope)
        const reading =
          text === undefined ? undefined : this.#memo.dockerfiles.read(text, prod, () => undefined)
        return [name, listOwnReferences(reading)]
      })
    )
  }

  /** What all variants share until texts are added. */
  #look(tree: IndexedTree, names: ImageNames): SharedScope {
    const read = { tree, ...this.#memo }
    const basesOf = (recipeOf: (image: string) => Recipe | undefined): BaseImages =>
      new BaseImages({ ...read, names, recipeOf })
    const before = new Map<Recipes, BaseImages>()
    return {
      ...read,
      ignoring: this.#ignoring,
      largeFiles: this.#largeFiles,
      bases: basesOf(name => this.#images.get(name)?.prod),
      basesBefore: recipes => {
        const known = before.get(recipes)
        if (known !== undefined) return known
        const bases = basesOf(name => {
          const prod = this.#images.get(name)?.prod
          const buildArgs = recipes.get(name)?.prod.buildArgs
          return prod === undefined || buildArgs === undefined ? prod : { ...prod, buildArgs }
        })
        before.set(recipes, bases)
        return bases
      }
    }
  }

  #readImage(image: Image, names: ImageNames, seen: SharedScope | undefined): ImageInputs {
    const { locate, configuration } = this.question
    const read = (variant: VariantName, recipe: Recipe): Inputs => {
      const at = (...key: readonly string[]): Location =>
        locate?.(image.name, variant, key) ?? { source: configuration }
      const asked = { image, variant, recipe, names, at }
      return seen === undefined ? readBlindly(asked) : readVariant({ ...asked, ...seen })
    }
    const prod = read('prod', image.prod)
    return image.dev === undefined ? { prod } : { prod, dev: read('dev', image.dev) }
  }
}
