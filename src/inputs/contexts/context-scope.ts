import type { RepositoryPath } from '../../paths/repository-path'
import type { IndexedTree } from '../../tree/indexed-tree'
import type { QualityReason, SourceReader } from '../inputs'
import type { Texts } from '../reading/texts'
import type { CollectedInputs } from '../sets/collected-inputs'
import type { Sent } from './ignoring'

/** A local context whose folder is known. */
export interface ContextFolder {
  /** Neither a link nor a folder behind one. */
  readonly root: RepositoryPath
  /** What the ignore file lets through; missing: everything. */
  readonly sent: Sent | undefined
  /** The paths that the client is asked for; missing: nobody knows. */
  readonly transfers?: readonly string[] | undefined
}

export interface ContextScope {
  readonly tree: IndexedTree
  readonly texts: Texts
  readonly found: CollectedInputs
  /** Whether a path is, holds or is part of what the configuration says is generated. */
  isGenerated(path: RepositoryPath): boolean
  /** Whether a pattern may match any of it, by its segments from the repository's root. */
  mayMatchGenerated(segments: readonly string[]): boolean
  /** That a path is not tracked. */
  explainMissing(path: RepositoryPath, reader: SourceReader): QualityReason
}
