import type { Complaint } from '../../diagnostics/complaint'

/** A blob that the copier has read, and that is not what its name says. */
export interface DamagedBlob {
  readonly kind: 'damaged-blob'
  /** Its name: `sha256:` and 64 hex digits. */
  readonly blob: string
}

/** What carries images into registries, byte by byte as they are. */
export interface Copier {
  /**
   * Copies the image of an OCI layout with its attestations, by its digest and under no tag. What
   * the repository has is not sent again; what is sent is hashed on the way, and a blob that is not
   * what its name says never gets into the registry.
   *
   * @param layout an absolute folder
   */
  copy(layout: string, to: CopyTarget): Promise<Complaint | DamagedBlob | undefined>
}

/** Where an image goes. */
export interface CopyTarget {
  /** As `ghcr.io/octo-org/shop-api`. */
  readonly repository: string
  readonly digest: string
}
