import type { Complaint } from '../../diagnostics/complaint'
import type { Archive } from './archives'

/** The container engine of the job, by its command line. */
export interface Engine {
  /** Loads an archive; the id by which the engine knows its image. */
  load(archive: Archive): Promise<{ readonly id: string } | Complaint>
  /** Pulls `REPOSITORY@sha256:…`; the id by which the engine knows the image. */
  pull(reference: string): Promise<{ readonly id: string } | Complaint>
  tag(id: string, name: string): Promise<Complaint | undefined>
  readId(name: string): Promise<{ readonly id: string } | Complaint>
  /** Whether builds see the images of the daemon. */
  findBuilder(): Promise<{ readonly sees: 'daemon' | 'layouts' } | Complaint>
  /** Builds with the words behind `docker`; calls `print` with each line, as it comes. */
  build(words: readonly string[], print: (line: string) => void): Promise<Complaint | undefined>
}
