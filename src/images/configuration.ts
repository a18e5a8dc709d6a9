import type { Image, Triggers } from './image'

/** The configuration in the form that the decision reads: complete, checked, with its defaults. */
export interface Configuration {
  /** In the order of the file. */
  readonly images: readonly Image[]
  /** Named path sets; missing if the configuration has none. */
  readonly filters?: ReadonlyMap<string, Filter>
  readonly buildAll: Triggers & { readonly publish: boolean }
  readonly labels: LabelPatterns
  readonly publish: PublishGates
  /** By platform, and `default`. */
  readonly runners: ReadonlyMap<string, string>
  /** Missing: no image is reused. */
  readonly reuse?: Reuse
  /** Missing: nobody looks at what images are built from outside; never without `reuse`. */
  readonly bases?: Bases
}

/** What lets images of a registry take the place of builds. */
export interface Reuse {
  /** Globs of files that are part of every content key. */
  readonly with: readonly string[]
  /** In milliseconds; missing: any age. */
  readonly maxAge?: number
  /** The events whose runs may store images. */
  readonly store: readonly string[]
}

/** How images from outside are looked at, from which those of the repository are built. */
export interface Bases {
  /** The events on which one that moved is a cause. */
  readonly check: readonly string[]
  /** Globs of references that are neither pinned nor looked at. */
  readonly ignore: readonly string[]
  /** In milliseconds: on the events of `check` an older image is built; missing: any age. */
  readonly maxAge?: number
}

/** A named path set: the rules of one key of a filters table. */
export type Filter = readonly FilterRule[]

/** A pattern of a filter, and the changes that it counts for. */
export interface FilterRule {
  /** A glob; one that begins with `!` takes away, wherever it stands. */
  readonly pattern: string
  readonly on: readonly ChangeType[] | 'any'
}

/** As dorny/paths-filter names them; a rename is one file deleted and one added. */
export type ChangeType = 'added' | 'deleted' | 'modified'

/** Pull request labels that act, compared without case; `{image}` stands for any image's name. */
export interface LabelPatterns {
  readonly buildAll: readonly string[]
  readonly build: readonly string[]
  readonly skip: readonly string[]
}

/** The conditions under which `publish_matrix` may hold anything at all. */
export interface PublishGates {
  readonly events: readonly string[]
  /** Patterns as in `on.push.branches`; missing: the default branch. */
  readonly branches?: readonly string[]
  /** Patterns as in `on.push.tags`; missing: any tag. */
  readonly tags?: readonly string[]
  /** Whether every image that may be published is, whatever changed; missing: not. */
  readonly complete?: boolean
}
