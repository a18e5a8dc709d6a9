import type { RepositoryPath } from '../../paths/repository-path'

/** The workflow that is written. */
export const workflowPath: RepositoryPath = '.github/workflows/images.yml'

/** A file that would be written. */
export interface NewFile {
  readonly path: RepositoryPath
  readonly text: string
}
