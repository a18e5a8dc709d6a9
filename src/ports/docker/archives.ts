import type { Complaint } from '../../diagnostics/complaint'

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
  /** `layout`: an OCI layout, which a builder can read; `docker-only`: only `docker load` can. */
  readonly form: 'layout' | 'docker-only'
  /**
   * The text of the `manifest.json` that the archive of one image lacks: without it an engine that
   * does not keep its images in containerd finds none.
   */
  readonly missingManifest?: string
  /** The id that was recorded when the image was built. */
  readonly recordedId: string | undefined
}

/** Who hashes the blobs of a layout: who unpacks them, or who reads and carries them from there. */
export type BlobCheck = 'here' | 'by-reader'

/** The archives of images on the disk of the job. */
export interface Archives {
  /** Finds the archive in the folder of an artifact, and reads what is in it. */
  inspect(folder: string): Promise<Archive | Complaint>
  /** Unpacks an archive as an OCI layout; with `here`, a blob that is not what its name says is a complaint. */
  unpack(archive: Archive, folder: string, check: BlobCheck): Promise<Complaint | undefined>
  remove(archive: Archive): Promise<void>
}
