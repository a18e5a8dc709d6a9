import type { RepositoryPath } from '../../paths/repository-path'
import type { FileText } from '../../tree/file-text'

/** The place where the program runs, which decides what its texts advise. */
export type Execution = 'job' | 'terminal'

/** The place of the repository's files. */
export interface Checkout {
  readonly execution: Execution
  /** The checkout's folder, absolute. */
  readonly checkout: string
  /** The text of a file, absolute or from the checkout's folder. */
  readText(path: string): FileText
  /**
   * The text of a file of the checkout, by its path there. Refuses files that a link leads to
   * outside it, and those that git keeps.
   */
  readOwn(path: RepositoryPath): FileText
  /** An absolute path with its links followed; the path itself if they cannot be followed. */
  followLinks(path: string): string
}
