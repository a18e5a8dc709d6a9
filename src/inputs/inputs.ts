import type { RepositoryPath } from '../paths/repository-path'
import type { Parent } from '../plan/parents'

/** The tracked files that a recipe reads, and how well they are known. */
export interface Inputs {
  readonly quality: Quality
  /** The quality of the build files alone: what counts with `infer: false`. */
  readonly buildFiles: Quality
  readonly sources: readonly InputSource[]
  /** The images of this repository that it is built from. */
  readonly parents: readonly Parent[]
}

/** `widened` is a superset; `opaque` cannot be known, and the variant is always built. */
export type Quality =
  | { readonly kind: 'exact' }
  | { readonly kind: 'widened'; readonly because: readonly string[] }
  | { readonly kind: 'opaque'; readonly because: readonly OpaqueReason[] }

/** Why inputs cannot be known, and the lines of configuration that end it, where some do. */
export interface OpaqueReason {
  readonly because: string
  /** YAML from `images:` down, lines joined by newlines. */
  readonly fix?: string
}

/** Something in the tree that a build reads, and who reads it. */
export type InputSource = {
  /** With `infer: false` the build files alone count: the Dockerfile and its ignore files. */
  readonly role: 'build-file' | 'content'
  /** Who reads it, as `api/Dockerfile:14`, or the configuration that names it. */
  readonly at: string
  /** How, in closed words: `copied`, by {@link at}; `in the context`, of the {@link name}. */
  readonly how: string
  /** What the words end with, as the name of a context; {@link at} is then where it is written. */
  readonly name?: string
} & (
  | {
      /** A folder takes all below it; a path takes the file, link or submodule of that name. */
      readonly kind: 'folder' | 'path'
      readonly path: RepositoryPath
    }
  | {
      /** What an untracked source is made from. */
      readonly kind: 'globs'
      readonly patterns: readonly string[]
    }
)

/** The inputs of the variants of an image. */
export interface ImageInputs {
  readonly prod: Inputs
  readonly dev?: Inputs
}
