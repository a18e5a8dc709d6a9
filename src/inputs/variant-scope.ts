import type { Image, VariantName } from '../plan/image'
import type { Recipe } from '../plan/recipe'
import type { BaseImages } from './base-images'
import type { Recipes } from './compare-recipes'
import type { DockerfileReader } from './dockerfile-reader'
import type { ImageNames } from './image-names'
import type { Ignoring } from './ignoring'
import type { IndexedTree } from './indexed-tree'
import type { Texts } from './texts'

/** A variant whose inputs are looked for, and what all variants share while they are. */
export type VariantScope = OwnScope & SharedScope

/** What the configuration says of a variant. */
export interface OwnScope {
  readonly image: Image
  readonly variant: VariantName
  readonly recipe: Recipe
  readonly names: ImageNames
  /** The place of a key in the configuration. */
  at(...key: readonly string[]): string
}

/** What is seen of the repository. */
export interface SharedScope extends TreeScope {
  readonly dockerfiles: DockerfileReader
  /** What the images of the repository hand on. */
  readonly bases: BaseImages
  /** The same with the build arguments that they had before. */
  basesBefore(recipes: Recipes): BaseImages
  /** By context: many images share one. */
  readonly ignoring: Map<string, Ignoring>
}

/** Where the texts of build files are. */
export interface TreeScope {
  readonly tree: IndexedTree
  readonly texts: Texts
}
