import type { TextPlace, Unread } from '../descriptions/described-build'
import type { RepositoryPath } from '../paths/repository-path'

/** A configuration that a repository's own files suggest, with where each part came from. */
export interface Proposal {
  readonly imageName: ProposedName
  /** Other forms of names that all pushed images have today. */
  readonly otherNames: readonly string[]
  readonly filters?: { readonly path: RepositoryPath; readonly at: TextPlace }
  /** The workflow that is written with it: a change of it builds everything. */
  readonly workflow?: RepositoryPath
  /** Set where each platform of an image is built in a job of its own, as the workflow then says. */
  readonly platforms?: 'split'
  /** Patterns of the branches that may publish; missing: the default branch. */
  readonly publishBranches?: readonly string[]
  /** The places of the steps that push images today, as `.github/workflows/ci.yml:7`. */
  readonly pushedAt: ReadonlySet<string>
  /** Images whose several platforms are only a comment: jobs hand their archives to each other. */
  readonly handedOn: ReadonlySet<string>
  /** In the order of their names. */
  readonly images: readonly ProposedImage[]
  readonly leftOut: readonly LeftOut[]
  readonly unread: readonly Unread[]
  /** A bake or compose file that describes some of the images, and could be read in their place. */
  readonly describedBy?: { readonly path: RepositoryPath; readonly images: readonly string[] }
}

/** The name to publish under. */
export type ProposedName =
  | { readonly kind: 'known'; readonly text: string; readonly because: string }
  | { readonly kind: 'unknown'; readonly because: string }

/** A Dockerfile that is taken for no image. */
export interface LeftOut {
  readonly path: RepositoryPath
  readonly because: string
  /** Whether the plan would warn of it: then the configuration says why not. */
  readonly isWarned?: true
}

/** An image as the configuration would have it. */
export interface ProposedImage {
  readonly name: string
  readonly context: RepositoryPath
  readonly file: RepositoryPath
  /** `''`: the last stage. */
  readonly target: string
  readonly buildArgs: ReadonlyMap<string, string>
  /** As the configuration spells them. */
  readonly contexts: ReadonlyMap<string, string>
  readonly platforms: readonly string[]
  /** Its own published name, where it does not follow the others. */
  readonly imageName?: string
  readonly dev?: ProposedDev
  /** A stage that is named for tests, and nothing builds. */
  readonly testStage?: string
  /** The images that tests of it run against. */
  readonly testedWith?: TestedWith
  /** `no`: nothing pushes it, which may be wrong; `for-tests`: a person says so. */
  readonly publish: 'yes' | 'no' | 'for-tests' | 'unknown'
  /** Sources that git does not track, and nobody has explained. */
  readonly missing: readonly MissingSource[]
  /** What the others of these are made of: patterns by source. */
  readonly generated: ReadonlyMap<RepositoryPath, readonly string[]>
  /** What speaks of it, as `built by compose.yml:3`. */
  readonly because: readonly string[]
  /** What a person should look at. */
  readonly notes: readonly string[]
}

/** A source of COPY or ADD that git does not track. */
export interface MissingSource {
  /** `pattern`: the path has wildcards, or its end is unknown. */
  readonly kind: 'path' | 'pattern'
  readonly path: RepositoryPath
  readonly file: RepositoryPath
  readonly line: number
  /** A guess: a glob of the tracked files around it. */
  readonly madeFrom: string
}

/** Images that are there when an image is tested. */
export interface TestedWith {
  readonly images: readonly string[]
  readonly because: string
}

/** The variant that tests are run with. */
export interface ProposedDev {
  /** Missing: as in the image; so are the others. */
  readonly target?: string
  readonly context?: RepositoryPath
  readonly file?: RepositoryPath
  readonly because: string
}
