import type { Location } from '../diagnostics/location'
import type { Reading, Remedy } from '../dockerfile/reading'
import type { BaseUse } from '../images/base'
import type { Parent, PlatformNeed } from '../images/parents'
import type { RepositoryPath } from '../paths/repository-path'
import type { SegmentPattern } from '../patterns/go/segment-pattern'
import type { PathRead, Reader } from '../plan/causes/reader'
import type { PathIndex } from '../tree/path-index'
import type { Suggestion } from './advice/suggestion'
import type { Around } from './contexts/follow-path'
import type { NamedBy } from './parents/image-names'
import type { Recipes } from './questions/compare-settings'

/** The tracked files that a recipe reads, and how well they are known. */
export interface Inputs {
  readonly quality: Quality
  /** The quality of the build files alone: what counts with `infer: false`. */
  readonly buildFiles: Quality
  readonly sources: readonly InputSource[]
  /** The local contexts, to tell why a path is not among the sources. */
  readonly contexts: readonly LocalContext[]
  /** The images of this repository that it is built from. */
  readonly parents: readonly Parent[]
  /** The images that its build names, of this repository or not. */
  readonly references: readonly NamedReference[]
  /** What the build is given and no line of its Dockerfile names; missing: that is not known. */
  readonly unused?: Unused
  /** What the Dockerfile says; missing where its text is not known. */
  readonly reading: Reading | undefined
  /**
   * Whether its Dockerfile would read or name anything else with the build arguments of these
   * recipes.
   */
  readonly readsOtherwise: (before: Recipes) => boolean
  /** The keys of `generated` that nothing reads. */
  readonly unreadGenerated: readonly RepositoryPath[]
  /** What instructions name and the build is not sent: BuildKit refuses each. */
  readonly ignored: readonly IgnoredSource[]
  /** The recipe's target is no stage of its Dockerfile. */
  readonly unknownTarget?: UnknownTarget
  /** BuildKit refuses the Dockerfile. */
  readonly broken?: BrokenDockerfile
}

/** Where BuildKit stops, and what it would accept. */
export interface BrokenDockerfile {
  readonly file: RepositoryPath
  /** From 1; 0 means the file as a whole. */
  readonly line: number
  /** The whole line. */
  readonly source: string
  /** In words like BuildKit's. */
  readonly because: string
  readonly remedy?: Remedy
}

/** A tracked source that an ignore file leaves out. */
export interface IgnoredSource {
  readonly path: RepositoryPath
  /** The instruction that names it. */
  readonly at: Location
  /** The line of the ignore file. */
  readonly by: Location
  /** A line of the ignore file that would let it through; missing: no line spells it. */
  readonly exception?: string
}

/** An image that a build names. */
export interface NamedReference {
  /** As the Dockerfile spells it, or a named context behind `docker-image://`. */
  readonly name: string
  readonly namedBy: NamedBy
  /** Where it is named: a line of a Dockerfile, or of the configuration. */
  readonly at: Location
  /** The images of this repository that it stands for; none: it is from outside. */
  readonly images: readonly string[]
  /** The images that it would stand for if their own builds did not name it. */
  readonly yielding: readonly string[]
  /** The instruction, or the key of the configuration, that names it. */
  readonly by: BaseUse
  /** The named context under which a build is given it: the reference itself if it has none. */
  readonly spelling: string
  /** Missing: each platform that is built for takes it of the same platform. */
  readonly platforms?: readonly PlatformNeed[]
}

/** Names of a recipe that stand nowhere in the Dockerfile, and those that do. */
export interface Unused {
  readonly buildArgs: readonly string[]
  /** What ARG declares. */
  readonly declared: readonly string[]
  readonly contexts: readonly string[]
  /** The images that are named. */
  readonly named: readonly string[]
}

/** A folder that a build is given. */
export interface LocalContext {
  /** As `build-contexts` calls it; the main one has no name. */
  readonly name: string
  readonly root: RepositoryPath
  /** The file that says what is sent, if it is there. */
  readonly ignoreFile: RepositoryPath
  /** What it lets through; missing: everything. */
  readonly sent?: Selection
  /** The line of the ignore file that leaves a path of it out; undefined: it is sent. */
  readonly leftOutBy: (path: RepositoryPath) => Location | undefined
}

export interface UnknownTarget {
  readonly target: string
  readonly file: RepositoryPath
  /** The names of the stages that there are. */
  readonly stages: readonly string[]
}

/** `widened` is a superset; `opaque` cannot be known, and the variant is always built. */
export type Quality =
  | { readonly kind: 'exact' }
  | { readonly kind: 'widened' | 'opaque'; readonly because: readonly QualityReason[] }

/** Why inputs are not exact, and what resolves it, where something does. */
export interface QualityReason {
  /** The path that the reason is about, where a read path causes it. */
  readonly about?: PathRead
  readonly because: string
  /**
   * Set where a widened source does not say so itself: the reason holds for everything that is
   * read.
   */
  readonly extent?: 'everything'
  readonly suggestion?: Suggestion
  /**
   * The lines of configuration that resolve all of an image's reasons, each place with the lines
   * that it lacks: `add to image "web":`, then YAML two spaces deeper.
   */
  readonly fix?: string
}

/** Something in the tree that a build reads, and who reads it. */
export type InputSource = SourceReader & PathSet

/** Who reads something, without what is read. */
export interface SourceReader extends Reader {
  /** With `infer: false` the build files alone count: the Dockerfile and its ignore files. */
  readonly role: 'build-file' | 'content'
}

/** Paths, whether they exist or not: an absent path is part of what a build is given. */
export type PathSet =
  /** The file, link or submodule of that name. */
  | { readonly kind: 'path'; readonly path: RepositoryPath; readonly counts?: Counted }
  /** The path itself and all below it. */
  | { readonly kind: 'folder'; readonly path: RepositoryPath; readonly only?: Selection }
  | {
      /** What matches below a folder, segment by segment, and all below that. */
      readonly kind: 'pattern'
      readonly path: RepositoryPath
      readonly segments: readonly SegmentPattern[]
      /** The segments as written: equal texts match the same. */
      readonly text: string
      readonly only?: Selection
    }
  /**
   * Paths that count by being there: they are the only ones in a folder that is copied without them,
   * or in a source that is not sent.
   */
  | {
      readonly kind: 'empty-folders'
      readonly path: RepositoryPath
      readonly folders: EmptyFolders
      /** The line of the ignore file that leaves a path out; undefined: it is sent. */
      readonly leftOutBy: LocalContext['leftOutBy']
    }
  /** Submodules that a base has and the head lacks: no tree holds them, a comparison does. */
  | {
      readonly kind: 'gone-submodules'
      readonly path: RepositoryPath
      readonly has: (path: RepositoryPath) => boolean
    }
  /** Links that a base has and the head lacks, where a link would change what is sent. */
  | {
      readonly kind: 'gone-links'
      readonly path: RepositoryPath
      readonly has: (path: RepositoryPath) => boolean
    }
  /** What git says of an untracked source: no tree holds it, a comparison tells whether it changed. */
  | {
      readonly kind: 'git-ignores'
      readonly path: RepositoryPath
      /** Whether a `.gitignore` has a say, existing or not. */
      readonly isOnTheWay: (path: RepositoryPath) => boolean
      /** Whether the source may be made where some of them have other texts, or are not there. */
      readonly isMadeWith: (others: ReadonlyMap<RepositoryPath, string | undefined>) => boolean
    }
  /** What an untracked source is made from. */
  | { readonly kind: 'globs'; readonly patterns: readonly string[] }

/** What counts of a path, unless it is all that git keeps of it. */
export type Counted =
  /** Its text: the mode of a file that is only read never reaches the build. */
  | { readonly kind: 'text' }
  /** The target of a link that is followed: no build sees how the link spells it. */
  | { readonly kind: 'target'; readonly target: string; readonly around: Around }

export type PathSetOf<Kind extends PathSet['kind']> = Extract<PathSet, { kind: Kind }>

/** Folders that are copied while none of their files is, and a source that is not sent. */
export interface EmptyFolders {
  /** Equal keys find the same folders in a tree. */
  readonly key: string
  /** The paths of the head. */
  readonly head: PathIndex
  /** The folders themselves, in any order. */
  list(): readonly RepositoryPath[]
  /** The paths, existing or not, that are in one of them. */
  readonly paths: Selection
  /** The folders above a path, existing or not: they come and go with it. */
  above(path: RepositoryPath): readonly RepositoryPath[]
}

/** Narrows a set, for example to what an ignore file lets through. */
export interface Selection {
  /** Equal keys select the same paths of a tree. */
  readonly key: string
  /** The name that all selected paths have, in any folder; missing: they have any name. */
  readonly name?: string
  has(path: RepositoryPath): boolean
  /** The same for the many paths in a folder: the folder is looked at once. */
  inFolder?(folder: RepositoryPath): FolderSelection
  /**
   * Whether it may let through what is below a folder; missing: only where it lets through the
   * folder.
   */
  enters?(path: RepositoryPath): boolean
}

/** What a selection lets through in a folder. */
export type FolderSelection =
  /** Everything below `top`, which is the folder or one that it is in, or nothing of it. */
  | { readonly kind: 'all' | 'none'; readonly top: RepositoryPath }
  /** Some of the paths directly in the folder. */
  | { readonly kind: 'some'; has(path: RepositoryPath): boolean }

/** The inputs of the variants of an image. */
export interface ImageInputs {
  readonly prod: Inputs
  readonly dev?: Inputs
}
