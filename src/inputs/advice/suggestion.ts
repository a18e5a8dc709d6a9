import type { RepositoryPath } from '../../paths/repository-path'

/** What a line of configuration could say to make inputs known. */
export type Suggestion =
  /** That a source is generated, from files that the reader has to name. */
  | { readonly kind: 'generated'; readonly source: RepositoryPath }
  /** That the context is another folder, which holds everything that the build copies. */
  | { readonly kind: 'context'; readonly folder: RepositoryPath }
  /** That a key should name the target of a link instead of the link. */
  | {
      readonly kind: 'target'
      readonly key: 'file' | 'context' | 'build-contexts'
      /** The entry of `build-contexts`. */
      readonly name?: string
      readonly link: RepositoryPath
      /** The target of the link, where that is a file of the repository after all. */
      readonly target?: RepositoryPath
    }
  /** The values of variables. */
  | { readonly kind: 'build-args'; readonly names: readonly string[] }
  /** What determines the variables of the platform. */
  | { readonly kind: 'platforms' }
  /** That only what the reader names counts, beside the Dockerfile itself. */
  | { readonly kind: 'paths' }
