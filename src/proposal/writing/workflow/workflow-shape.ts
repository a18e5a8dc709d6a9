import type { RepositoryPath } from '../../../paths/repository-path'

/** What decides which workflow fits. */
export interface WorkflowShape {
  /** How many jobs build one after another. */
  readonly stages: number
  /** Whether a job tests images. */
  readonly tests: 'some' | 'none'
  /** `several`: an image is built for more than one, in one job; `split`: in a job for each. */
  readonly platforms: 'one' | 'several' | 'split'
  /** The host that images are pushed to. */
  readonly registry: string
  /** Patterns of the branches whose pushes are built: the default branch, and what is published. */
  readonly branches: readonly string[]
  /** When images are published today; missing: nothing here says it. */
  readonly publishing?: WorkflowPublishing
  /** What checkouts are told of submodules; missing: there is none that a build reads. */
  readonly submodules?: 'true' | 'recursive'
  /** Whether images of the registry take the place of builds; `nightly`: a clock looks at their bases. */
  readonly reuse: 'none' | 'stored' | 'nightly'
  /** What a step has to make before the build. */
  readonly made: readonly MadeSources[]
}

/** The refs that publish, as patterns of `on.push`. */
export interface WorkflowPublishing {
  readonly branches: readonly string[]
  readonly tags: readonly string[]
  readonly releases: 'published' | 'none'
}

/** Sources of an image that git does not track. */
export interface MadeSources {
  readonly image: string
  readonly paths: readonly RepositoryPath[]
  /** What copies them, as `copied by web/Dockerfile:2`; missing: the configuration alone names them. */
  readonly because?: string
}
