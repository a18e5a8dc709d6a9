import { type Location, toLocationKey } from '../../diagnostics/location'
import type { RepositoryPath } from '../../paths/repository-path'

/** The part of a build that reads something in the tree, and how. */
export interface Reader {
  /** The line that reads it, or a file that is read by its own name. */
  readonly at: Location
  readonly how: How
  /**
   * The name of what reads it, as of a context; {@link at} is then where the configuration says so.
   */
  readonly name?: string
  /** Why it may read less after all, as `ARCH is not known`. */
  readonly doubt?: string
  /** What is there because of the file, where nothing else of it counts. */
  readonly presence?: Presence
}

/** Something that counts by being there, whatever it holds. */
export interface Presence {
  /** `empty`: a folder that a build is sent without files; `unsent`: a source that it is not sent. */
  readonly kind: 'empty' | 'unsent'
  /** `.` for the root. */
  readonly path: RepositoryPath
  /** The line of the ignore file that leaves out the source, or what the folder holds. */
  readonly ignoredBy?: Location
}

/** What a build does with something, and how this relates to what is read. */
export interface How {
  readonly verb: Verb
  readonly relation: Relation
}

export type Verb =
  /** By an instruction of a Dockerfile. */
  | 'copied'
  | 'added'
  | 'mounted'
  | 'used'
  /** By a policy. */
  | 'loaded'
  /** By a line of an ignore file. */
  | 'let-through'
  /** As part of a folder that the build is given. */
  | 'in-context'
  | 'in-build-context'
  | 'in-layout'
  /** Read by its own name. */
  | 'dockerfile'
  | 'policy'
  | 'ignore-file'
  /** It would be the Dockerfile if it existed. */
  | 'would-be-dockerfile'
  /** Something that is read is made from it. */
  | 'source-of'
  /** It decides what is checked out of a submodule that is read. */
  | 'says-checkout'
  /** It decides what Git LFS fetches of what is read. */
  | 'says-fetch'

export type Relation =
  | 'itself'
  /** A link that leads to it. */
  | 'link'
  /** A link that decides what is sent of it. */
  | 'sending-link'
  /** A folder that holds it. */
  | 'above'
  /** Its git attributes. */
  | 'attributes'
  /** The same for the folder that the build is given. */
  | 'above-root'
  | 'root-attributes'
  /** That it is there, whatever it holds. */
  | 'presence'
  /** What git ignores there. */
  | 'git-ignores'

/** The same reader of something that is related to what it reads. */
export function relate<Read extends Reader>(reader: Read, relation: Relation): Read {
  return { ...reader, how: { verb: reader.how.verb, relation } }
}

/** Whether both read at one place, and in one way. */
export function isSameReader(one: Reader, other: Reader): boolean {
  return (
    one.how.verb === other.how.verb &&
    one.how.relation === other.how.relation &&
    toLocationKey(one.at) === toLocationKey(other.at)
  )
}

/** A path as a reader names it: the subject of a sentence about what it reads. */
export interface PathRead extends Pick<Reader, 'at' | 'how'> {
  readonly path: string
}
