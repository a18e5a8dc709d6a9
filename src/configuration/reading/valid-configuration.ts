import type { Diagnostic } from '../../diagnostics/diagnostic'
import type { Configuration } from '../../images/configuration'
import type { RepositoryPath } from '../../paths/repository-path'
import type {
  FindKey,
  WrittenContext,
  WrittenDockerfile,
  WrittenImagePlaces,
  WrittenPattern,
  WrittenPlatform,
  WrittenPlatforms,
  WrittenRunner
} from '../places/written-places'
import type { Text } from '../shape/shape'
import type { Silence } from './silences'

/** The result of parsing a text, with the files that it names as far as they were given. */
export type ParsedConfiguration = NeedsFile | NeedsImages | ValidConfiguration | BrokenConfiguration

/** Ask again with the text of this file under `files`. */
export interface NeedsFile {
  readonly kind: 'needs'
  readonly file: RepositoryPath
}

/** Ask again with what these files say of images under `described`. */
export interface NeedsImages {
  readonly kind: 'needs-images'
  /** Their paths from the root, with the places that name them. */
  readonly files: readonly Text[]
}

/** The configuration, and the places of what only the tree can judge. */
export interface ValidConfiguration {
  readonly kind: 'valid'
  readonly configuration: Configuration
  /** Only warnings. */
  readonly diagnostics: readonly Diagnostic[]
  /** Every glob of the configuration and its filters, in the order of the texts. */
  readonly patterns: readonly WrittenPattern[]
  /** The Dockerfile of every variant, in the order of the text. */
  readonly dockerfiles: readonly WrittenDockerfile[]
  /** The local contexts of every variant that infers. */
  readonly contexts: readonly WrittenContext[]
  /** The platforms of every variant that names any, in the order of the text. */
  readonly platforms: readonly WrittenPlatforms[]
  /** The platforms that have a runner, in the order of the text. */
  readonly runnerPlatforms: readonly WrittenPlatform[]
  /** The runners, in the order of the text. */
  readonly runners: readonly WrittenRunner[]
  readonly findKey: FindKey
  /** Warnings that must not be told. */
  readonly silences: readonly Silence[]
  /** The places of each image, by its name. */
  readonly imagePlaces: ReadonlyMap<string, WrittenImagePlaces>
  /** Each `image-name` that is written for several images, as `ghcr.io/octo-org/{image}`. */
  readonly nameTemplates: readonly string[]
}

/** A text with which nothing can be planned. */
export interface BrokenConfiguration {
  readonly kind: 'broken'
  /** Every mistake, in the order of the texts, as far as a reader gets; at least one. */
  readonly diagnostics: readonly Diagnostic[]
  /** The images in it whose recipes are right; missing: nothing could be read. */
  readonly readable?: ValidConfiguration
  /** Every image, as far as it was read. */
  readonly configuration?: Configuration
}
