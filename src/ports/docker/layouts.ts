import type { Complaint } from '../../diagnostics/complaint'

/** A descriptor (image-spec), as far as an index of our own repeats it. */
export interface Descriptor {
  readonly mediaType: string
  /** `sha256:` and 64 hex digits. */
  readonly digest: string
  /** In bytes. */
  readonly size: number
  /** Its field `platform`, as it is written: `os`, `architecture`, `variant`. */
  readonly platform: ReadonlyMap<string, string | readonly string[]>
  readonly annotations: ReadonlyMap<string, string>
}

/** A manifest in a layout: of an image, or of what somebody attests of one. */
export interface LayoutManifest {
  readonly descriptor: Descriptor
  /** `os/arch` or `os/arch/variant`, canonical; `''` for an attestation. */
  readonly platform: string
  /** The digests of its layers: they are there, with their size, and nobody has read them. */
  readonly layers: readonly string[]
}

/** The image in an OCI layout, with all that belongs to it. */
export interface Layout {
  readonly kind: 'layout'
  /** What its `index.json` names: an index, or the one manifest. */
  readonly root: Descriptor
  readonly bytes: Uint8Array
  /** Every manifest that the root leads to, in the order of its index; the root if it is one. */
  readonly manifests: readonly LayoutManifest[]
}

/** OCI layouts on the disk of the job. */
export interface Layouts {
  /**
   * Reads which image is in the layout. A blob that it needs and has not is a complaint, and so is an
   * index, manifest or configuration that is not what its name says. Layers are not hashed.
   */
  read(folder: string): Promise<Layout | Complaint>
  /** Lets the layout name this index, whose manifests are in it; its digest. */
  join(folder: string, index: string): Promise<string>
}
