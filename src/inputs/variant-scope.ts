import type { Image, VariantName } from '../plan/image'
import type { Recipe } from '../plan/recipe'
import type { DockerfileReader } from './dockerfile-reader'
import type { ImageNames } from './image-names'
import type { Ignoring } from './ignoring'
import type { IndexedTree } from './indexed-tree'
import type { LargeFiles } from './large-files'
import type { Texts } from './texts'

/** A variant whose inputs are looked for, and what all variants share while they are. */
export interface VariantScope {
  readonly image: Image
  readonly variant: VariantName
  readonly recipe: Recipe
  readonly tree: IndexedTree
  readonly texts: Texts
  readonly names: ImageNames
  /** All of the repository. */
  readonly images: ReadonlyMap<string, Image>
  readonly dockerfiles: DockerfileReader
  /** By context: many images share one. */
  readonly ignoring: Map<string, Ignoring>
  /** Of the tree, looked for once. */
  readonly largeFiles: LargeFiles
  /** The place of a key in the configuration. */
  at(...key: readonly string[]): string
}
