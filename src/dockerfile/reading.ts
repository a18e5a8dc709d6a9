import type { PlatformNeed } from '../images/parents'
import type { Text } from './text'

/** A named context as `--build-context` gives it: a directory, or anything else (an image, git, http, another target). */
export type NamedContext = { readonly kind: 'local' } | { readonly kind: 'other' }

/** What `docker buildx build` is asked for, as far as it decides which paths are read. */
export interface ReadingRequest {
  /** Name of the build stage, in any case; '' is the last stage. */
  readonly target: string
  readonly buildArgs: ReadonlyMap<string, string>
  /** By the name that `--build-context` gives. */
  readonly contexts: ReadonlyMap<string, NamedContext>
  /** As `--platform` spells them; none: the platform of the builder. */
  readonly platforms: readonly string[]
  /** The platform of the builder; '' if it is not known. */
  readonly buildPlatform: string
  /**
   * The environment of an image that is not built here: no variable at all, or variables that
   * nobody knows.
   */
  readonly baseEnvironment: 'empty' | 'unknown'
  /** What is known of images that are not built here; missing: nothing is. */
  readonly bases?: FindBase
}

/**
 * Says what an image passes on; undefined if nothing is known of it.
 *
 * @param name as FROM spells it after expansion, or as `--build-context` does
 * @param platform of which the image is taken; '' if that is not known
 */
export type FindBase = (name: string, platform: string) => BaseImage | undefined

/** What an image passes on to the stages that begin with it. */
export interface BaseImage {
  /** Its triggers (ONBUILD), in order. */
  readonly triggers: readonly string[]
  /** The variables that ENV sets. */
  readonly environment: ReadonlyMap<string, Text>
  /** The state of any other name: not set, or set by an image that cannot be looked into. */
  readonly others: 'unset' | 'unknown'
  /** The working directory; undefined if it is not known. */
  readonly workdir: string | undefined
}

/**
 * - `exact`: the sources are what BuildKit reads.
 * - `widened`: they hold all of it, and more, because a variable is not known.
 * - `opaque`: nothing is known, every local context counts as read whole.
 */
export type Quality = 'exact' | 'widened' | 'opaque'

/** Why a reading is not exact. */
export type ReasonKind =
  /** BuildKit refuses the Dockerfile. */
  | 'refused'
  /** BuildKit refuses the target: it is no stage. */
  | 'unknown-target'
  /** Another front end than Docker's own reads the file. */
  | 'foreign-syntax'
  /** FROM depends on an unknown value. */
  | 'unknown-base'
  /** A variable with an unknown name is set. */
  | 'unknown-name'
  /** Beyond what an honest Dockerfile needs; see `Effort`. */
  | 'too-large'
  /** A source depends on an unknown value. */
  | 'unresolved-variable'

/** Why a reading is not exact, and where. */
export interface Reason {
  readonly kind: ReasonKind
  /** From 1; 0 means the file as a whole. */
  readonly line: number
  readonly text: string
  readonly remedy?: Remedy
  /** The variables without a value in its words; missing: none. */
  readonly unset?: readonly UnsetVariable[]
}

/** A variable that is used and has no known value. */
export interface UnsetVariable {
  readonly name: string
  /**
   * What could give it a value: a declared build argument, the platform that is built for, the
   * builder's platform, or nothing but the image that the stage begins with.
   */
  readonly givenBy: 'argument' | 'platform' | 'builder' | 'image'
}

/** A source of COPY or ADD with the path that its word led to, if a message may mention it. */
export interface SourceWord {
  readonly line: number
  /** As {@link Source} has it. */
  readonly path: string
  /** The variables without a value in the word, which were left out of the path. */
  readonly unset: readonly UnsetVariable[]
  /** `above`: it leads above the root of the context, where nothing is. */
  readonly leads: 'above' | 'within'
}

/** What BuildKit would accept in place of what it refuses. */
export type Remedy =
  /** One of these words. */
  | { readonly kind: 'word'; readonly written: string; readonly known: readonly string[] }
  /** The same in lower case. */
  | { readonly kind: 'lower-case'; readonly written: string }
  /** A later line with only this word. */
  | { readonly kind: 'end'; readonly word: string }
  /** A first instruction. */
  | { readonly kind: 'from' }

/**
 * - `path`: this file, or everything below this directory.
 * - `wildcard`: a pattern as Go's `filepath.Match` reads it, segment by segment (`**` is one
 *   segment); a match is read with everything below it.
 * - `parents-pattern`: the source of `COPY --parents`: a pattern in which `**` spans directories,
 *   or a plain path.
 * - `prefix`: everything below this directory, because the rest of the source is not known.
 */
export type SourceKind = 'path' | 'wildcard' | 'parents-pattern' | 'prefix'

/** What can read a path. */
export type ReadingInstruction = 'COPY' | 'ADD' | 'RUN --mount' | 'FROM'

/** Paths of a context that a build reads. */
export interface Source {
  /** '' is the main context, else the name of a local named context as the request spells it. */
  readonly context: string
  readonly kind: SourceKind
  /** Relative to the context's root, with `/`, cleaned; '' is the whole context. */
  readonly path: string
  /**
   * The patterns of `--exclude`, as written; they count from what is copied, and with `--parents` from its pivot.
   */
  readonly excludes: readonly string[]
  /**
   * Only with `--parents`: the directory in front of `/./`, cleaned, and '' without one. Links are
   * followed in it, and not behind it.
   */
  readonly pivot?: string
  /**
   * For a `prefix`: the possible paths, as patterns with a wildcard in each unknown place, in which
   * `**` spans directories. A path that none of them matches is surely not read.
   */
  readonly meant?: readonly string[]
  /** From 1; 0 means the file as a whole. */
  readonly line: number
  readonly instruction: ReadingInstruction
}

/**
 * The paths that BuildKit asks the client for: those of all instructions that it looks at, read or not. They may be
 * patterns, and decide what lies behind a link that a pattern matches.
 */
export interface Transfer {
  /** As {@link Source} names it. */
  readonly context: string
  /** Cleaned, from the context's root; '' is all of it. */
  readonly paths: readonly string[]
}

/** The instruction that brings in a file system from outside this Dockerfile. */
export type ReferenceBy = 'FROM' | 'COPY --from' | 'RUN --mount'

/** Something that is named, and where. */
export interface Reference {
  readonly line: number
  readonly by: ReferenceBy
  /** Missing: it is taken for each platform that is built for, and of the same one. */
  readonly platforms?: readonly PlatformNeed[]
}

/** An image that a build is given. */
export interface ImageReference extends Reference {
  /** As spelled in the Dockerfile, after expansion. */
  readonly name: string
}

/** A named context that a build uses. */
export interface ContextReference extends Reference {
  /** The named context, as the request spells it. */
  readonly context: string
}

/** What the build for one platform takes; everything in it that arguments can name. */
export interface Leg {
  /** The platform that is built for; '' if none is asked for: the builder's. */
  readonly platform: string
  /** The lines of FROM of the stages that the target is made of. */
  readonly stages: readonly number[]
  readonly sources: readonly Source[]
  /**
   * What no source tells: the addresses of ADD with their checksums, and the known parts of unknown
   * sources.
   */
  readonly words: readonly string[]
  readonly images: readonly Taken<ImageReference>[]
  readonly contexts: readonly Taken<ContextReference>[]
}

/** A reference as it is taken for one platform. */
export interface Taken<Item extends Reference> {
  readonly reference: Item
  readonly need: PlatformNeed
}

/** What a build reads, as far as its Dockerfile tells. */
export interface Reading {
  readonly quality: Quality
  readonly because: readonly Reason[]
  readonly sources: readonly Source[]
  /** What the client is asked to send of each local context. */
  readonly transfers: readonly Transfer[]
  readonly images: readonly ImageReference[]
  /** The named contexts that the build uses. */
  readonly contexts: readonly ContextReference[]
  /** One for each platform; none if nothing is known. */
  readonly legs: readonly Leg[]
  /** The words of all reached stages. */
  readonly sourceWords: readonly SourceWord[]
  /** Of all stages, in lower case: a named context with one of them replaces the stage. */
  readonly stageNames: readonly string[]
  /** The lines of FROM that ask for a platform which nobody knows, as for the builder's. */
  readonly otherPlatforms: readonly number[]
}
