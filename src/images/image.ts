import type { RepositoryPath } from '../paths/repository-path'
import type { Recipe } from './recipe'

/** `prod` is built once and published; `dev` is built locally in the test job that needs it. */
export type VariantName = (typeof variantNames)[number]

/** The order in which they are judged and told: dev may be built from prod, never the reverse. */
export const variantNames = ['prod', 'dev'] as const

/** A named build unit of the repository. */
export interface Image {
  readonly name: string
  readonly prod: Recipe
  readonly dev?: Recipe
  /** `image-name` for this image, with its tag if it has one; `''` if none is configured. */
  readonly publishedName: string
  /** The tag inside a test job. */
  readonly localTag: string
  readonly publish: boolean
  /** Further triggers, besides the inputs. */
  readonly triggers: Triggers
  /** Missing: the image has no tests, and no entry of a test job. */
  readonly tests?: Tests
  /** False: only triggers, Dockerfile, ignore file, recipe and parents count. */
  readonly infer: boolean
  /** Missing: reused unless its build arguments change with every commit. */
  readonly reuse?: boolean
  /** Free fields for the matrix entry, already text. */
  readonly matrix: ReadonlyMap<string, string>
  /** Missing: the configuration alone describes it. */
  readonly from?: Described
}

/** What the bake or compose file that describes an image says besides its recipe. */
export interface Described {
  readonly file: RepositoryPath
  /** The line of its name there, from 1. */
  readonly line: number
  /** What bake calls it. */
  readonly target: string
  /** What reaches the build and is no key of an image, as labels: JSON text by the key there. */
  readonly options: ReadonlyMap<string, string>
}

/**
 * Whether a person lists what an image is made from, as with `infer: false`; with `paths` the list
 * also holds for a Dockerfile that an earlier step makes from a template.
 */
export function listsSources({ infer, triggers }: Pick<Image, 'infer' | 'triggers'>): boolean {
  return !infer && triggers.paths.length > 0
}

/** Globs and names of filters; a match of either counts. */
export interface Triggers {
  readonly paths: readonly string[]
  readonly filters: readonly string[]
}

/** What the tests of an image need, and what runs them besides the image itself. */
export interface Tests extends Triggers {
  readonly images: readonly string[]
}
