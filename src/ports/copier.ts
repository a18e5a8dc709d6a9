import type { Complaint } from '../diagnostics/complaint'

/** What carries images into registries, byte by byte as they are. */
export interface Copier {
  /**
   * Copies the image of an OCI layout with its attestations, by its digest and under no tag. What
   * the repository has is not sent again.
   *
   * @param layout an absolute folder
   */
  copy(layout: string, to: CopyTarget): Promise<Complaint | undefined>
}

/** Where an image goes. */
export interface CopyTarget {
  /** As `ghcr.io/octo-org/shop-api`. */
  readonly repository: string
  readonly digest: string
}
