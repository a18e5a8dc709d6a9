import type { RepositoryPath } from '../../paths/repository-path'

/** A file that would be written. */
export interface NewFile {
  readonly path: RepositoryPath
  readonly text: string
}
