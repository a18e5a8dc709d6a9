import type { Artifacts, Complaint } from './artifacts'
import type { Runner } from './world'

/** All that `image-matrix/load` needs from outside. */
export interface LoadWorld {
  readonly runner: Runner
  readonly artifacts: Artifacts
  readonly archives: Archives
  readonly engine: Engine
  readonly disk: Disk
}

/** How an archive is compressed. */
export type Compression = 'none' | 'gzip' | 'zstd'

/** The archive of an image, and what it says of itself. */
export interface Archive {
  readonly kind: 'archive'
  readonly file: string
  readonly compression: Compression
  /** In bytes, as it is on the disk. */
  readonly size: number
  /** Every id that the image may go by. */
  readonly ids: readonly string[]
  /** `layout`: an OCI layout, which a builder can read; `docker-only`: `docker load` alone can. */
  readonly form: 'layout' | 'docker-only'
  /** The id that was written down when the image was built. */
  readonly recordedId: string | undefined
}

/** The archives of images on the disk of the job. */
export interface Archives {
  /** Finds the archive in the folder of an artifact, and reads what is in it. */
  inspect(folder: string): Promise<Archive | Complaint>
  /** Unpacks an archive as an OCI layout, each blob of it checked. */
  unpack(archive: Archive, folder: string): Promise<Complaint | undefined>
  remove(archive: Archive): Promise<void>
}

/** The container engine of the job, by its command line. */
export interface Engine {
  /** Loads an archive; the id by which the engine knows its image. */
  load(archive: Archive): Promise<{ readonly id: string } | Complaint>
  tag(id: string, name: string): Promise<Complaint | undefined>
  readId(name: string): Promise<{ readonly id: string } | Complaint>
  /** Whether builds see the images of the daemon. */
  findBuilder(): Promise<{ readonly sees: 'daemon' | 'layouts' } | Complaint>
  /** Builds with the words behind `docker`; calls `print` with each line, as it comes. */
  build(words: readonly string[], print: (line: string) => void): Promise<Complaint | undefined>
}

/** The disk of the job. */
export interface Disk {
  /** A folder for this step that lasts as long as the job. */
  makeFolder(): Promise<string>
  /** Bytes free where the folder is; undefined where that cannot be known. */
  readFree(folder: string): Promise<number | undefined>
}
