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
  /** The platform of the builder; '' when it is not known. */
  readonly buildPlatform: string
  /** What an image that is not built here brings along: no variable at all, or variables that nobody knows. */
  readonly baseEnvironment: 'empty' | 'unknown'
  /** What is known of images that are not built here; missing: nothing is. */
  readonly bases?: FindBase
}

/**
 * Says what an image hands on; undefined where nothing is known of it.
 *
 * @param name as FROM spells it after expansion, or as `--build-context` does
 * @param platform of which the image is taken; '' where that is not known
 */
export type FindBase = (name: string, platform: string) => BaseImage | undefined

/** What an image hands on to the stages that begin with it. */
export interface BaseImage {
  /** Its triggers (ONBUILD), in order. */
  readonly triggers: readonly string[]
  /** The variables that ENV sets. */
  readonly environment: ReadonlyMap<string, Text>
  /** What any other name is: not set, or brought along by an image that cannot be looked into. */
  readonly others: 'unset' | 'unknown'
  /** The working directory; undefined where it is not known. */
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
  /** FROM depends on a value that is not known. */
  | 'unknown-base'
  /** A variable is set whose name is not known. */
  | 'unknown-name'
  /** Beyond what an honest Dockerfile needs; see `Effort`. */
  | 'too-large'
  /** A source depends on a value that is not known. */
  | 'unresolved-variable'

/** Why a reading is not exact, and where. */
export interface Reason {
  readonly kind: ReasonKind
  /** From 1; 0 where the file as a whole is meant. */
  readonly line: number
  readonly text: string
  readonly remedy?: Remedy
  /** What has no value in the words that it is about; missing: nothing. */
  readonly unset?: readonly UnsetVariable[]
}

/** A variable that is used and has no value that is known. */
export interface UnsetVariable {
  readonly name: string
  /**
   * What could give it one: a build argument that is declared, the platform that is built for, that
   * of the builder, or nothing but the image that the stage begins with.
   */
  readonly givenBy: 'argument' | 'platform' | 'builder' | 'image'
}

/** A source of COPY or ADD as its word led to it, where that is worth a word. */
export interface SourceWord {
  readonly line: number
  /** As {@link Source} has it. */
  readonly path: string
  /** What has no value in the word, and was left out of the path. */
  readonly unset: readonly UnsetVariable[]
  /** `above`: it leads above the root of the context, where nothing is. */
  readonly leads: 'above' | 'within'
}

/** What BuildKit would take in the place of what it refuses. */
export type Remedy =
  /** One of these words. */
  | { readonly kind: 'word'; readonly written: string; readonly known: readonly string[] }
  /** The same in lower case. */
  | { readonly kind: 'lower-case'; readonly written: string }
  /** A line that is this alone, further down. */
  | { readonly kind: 'end'; readonly word: string }
  /** A first instruction. */
  | { readonly kind: 'from' }

/**
 * - `path`: this file, or all that is below this directory.
 * - `wildcard`: a pattern as Go's `filepath.Match` reads it, segment by segment (`**` is one segment); what
 *   matches is read with all that is below it.
 * - `parents-pattern`: the source of `COPY --parents`: a pattern in which `**` spans directories, or a plain path.
 * - `prefix`: all that is below this directory, because the rest of the source is not known.
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
   * With `--parents` alone: the directory in front of `/./`, cleaned, and '' without one. Links are followed in it,
   * and not behind it.
   */
  readonly pivot?: string
  /**
   * Of a `prefix`: what may be meant, as patterns with a wildcard in each place that is not known, in which `**` spans
   * directories. What none of them matches is surely not.
   */
  readonly meant?: readonly string[]
  /** From 1; 0 where the file as a whole is meant. */
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

/** What brings in a file system that is not built in this Dockerfile. */
export type ReferenceBy = 'FROM' | 'COPY --from' | 'RUN --mount'

/** Something that is named, and where. */
export interface Reference {
  readonly line: number
  readonly by: ReferenceBy
  /** Missing: it is taken for each platform that is built for, and of that one. */
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

/** What the build for one platform takes; all of it that arguments can name. */
export interface Leg {
  /** The platform that is built for; '' where none is asked for: that of the builder. */
  readonly platform: string
  /** The lines of FROM of the stages that the target is made of. */
  readonly stages: readonly number[]
  readonly sources: readonly Source[]
  /** What no source tells: the addresses of ADD with their checksums, and what is known of a source that is not. */
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
  /** One for each platform; none where nothing is known. */
  readonly legs: readonly Leg[]
  /** Of all stages that are reached. */
  readonly sourceWords: readonly SourceWord[]
}
