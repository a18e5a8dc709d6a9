import type { RepositoryPath } from '../paths/repository-path'
import type { FileText } from '../tree/file-text'

/** Where the program runs, which decides what its texts advise. */
export type Execution = 'job' | 'terminal'

/** Where the files of the repository are. */
export interface Checkout {
  readonly execution: Execution
  /** The checkout's folder, absolute. */
  readonly checkout: string
  /** The text of a file, absolute or from the checkout's folder. */
  readText(path: string): FileText
  /**
   * The text of a file of the checkout, by its path there: of none that a link leads to out of it,
   * or that git keeps.
   */
  readOwn(path: RepositoryPath): FileText
  /** An absolute path with its links followed; the path itself where that cannot be done. */
  followLinks(path: string): string
}
