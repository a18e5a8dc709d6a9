import type { RepositoryPath } from '../../paths/repository-path'

/** What a line of configuration could say, so that inputs are known. */
export type Suggestion =
  /** That a source is generated, from files that the reader has to name. */
  | { readonly kind: 'generated'; readonly source: RepositoryPath }
  /** That the context is another folder, in which all is that the build copies. */
  | { readonly kind: 'context'; readonly folder: RepositoryPath }
  /** That a key names what a link leads to, in its place. */
  | {
      readonly kind: 'target'
      readonly key: 'file' | 'context' | 'build-contexts'
      /** The entry of `build-contexts`. */
      readonly name?: string
      readonly link: RepositoryPath
      /** What the link leads to, where that is a file of the repository after all. */
      readonly target?: RepositoryPath
    }
  /** The values of variables. */
  | { readonly kind: 'build-args'; readonly names: readonly string[] }
  /** What the variables of the platform are made of. */
  | { readonly kind: 'platforms' }
  /** That only what the reader names counts, beside the Dockerfile itself. */
  | { readonly kind: 'paths' }
