import type { RepositoryPath } from '../paths/repository-path'

/** What `docker buildx build` needs for one variant of an image. */
export interface Recipe {
  /** The context as written. */
  readonly context: string
  /** The folder of the context. */
  readonly contextPath: RepositoryPath
  /** The Dockerfile, from the repository's root. */
  readonly file: RepositoryPath
  /** The build stage; `''` is the last one. */
  readonly target: string
  /** In the order of the configuration, values as written in the source. */
  readonly buildArgs: ReadonlyMap<string, string>
  readonly buildContexts: ReadonlyMap<string, BuildContext>
  /** As `linux/arm64`; empty: the runner's own. */
  readonly platforms: readonly string[]
  /** The platform of that runner, as `linux/arm64`; its label if that tells none. */
  readonly runnerPlatform: string
  /** Untracked sources, and the globs of the files that each is made from. */
  readonly generated: ReadonlyMap<RepositoryPath, readonly string[]>
  /** Names of build arguments that are not part of the inputs. */
  readonly volatileArgs: ReadonlySet<string>
}

/** A named context, with its value as written. */
export type BuildContext =
  | { readonly kind: 'local'; readonly text: string; readonly path: RepositoryPath }
  /** `oci-layout://FOLDER:TAG`, an image that a folder holds. */
  | {
      readonly kind: 'layout'
      readonly text: string
      /** The folder; undefined if it is outside the repository. */
      readonly path: RepositoryPath | undefined
      /** `digest`: the image is named by its content; `name`: the folder says which it is. */
      readonly pinned: 'digest' | 'name'
    }
  | { readonly kind: 'image'; readonly text: string; readonly image: string }
  | { readonly kind: 'remote'; readonly text: string }
