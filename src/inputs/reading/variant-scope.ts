import type { Location } from '../../diagnostics/location'
import type { FindBase } from '../../dockerfile/reading'
import type { Image, VariantName } from '../../images/image'
import type { Recipe } from '../../images/recipe'
import type { IndexedTree } from '../../tree/indexed-tree'
import type { LargeFiles } from '../advice/large-files'
import type { IgnoreTexts, Ignoring } from '../contexts/ignoring'
import type { BuiltVariant } from '../parents/find-parents'
import type { ImageNames } from '../parents/image-names'
import type { Recipes } from '../questions/compare-settings'
import type { DockerfileReader } from './dockerfile-reader'
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
  at(...key: readonly string[]): Location
}

/** What is known of the repository. */
export interface SharedScope extends TreeScope {
  readonly dockerfiles: DockerfileReader
  /** What the images of the repository pass on. */
  readonly bases: BaseLookup
  /** The same with the build arguments that they had before. */
  basesBefore(recipes: Recipes): BaseLookup
  /** By context: many images share one. */
  readonly ignoring: Map<string, Ignoring>
  readonly ignoreTexts: IgnoreTexts
  /** Of the tree, looked for once. */
  readonly largeFiles: LargeFiles
}

/** What images pass on to those that are built from them. */
export interface BaseLookup {
  /**
   * Reads with what the parents of a variant pass on; a trigger may name another parent, so it can
   * take several rounds.
   */
  readWith<Result>(variant: BuiltVariant, read: (bases: FindBase) => Result): Result
}

/** Where the texts of build files are. */
export interface TreeScope {
  readonly tree: IndexedTree
  readonly texts: Texts
}
