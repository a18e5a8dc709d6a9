import { createHash } from 'node:crypto'
import { BrokenArchive } from './tar'

/** Whether a text is an id as image-matrix takes one: `sha256:` and 64 hex digits. */
export function isImageId(text: string): boolean {
  return /^sha256:[0-9a-f]{64}$/.test(text)
}

/** The digest that an archive names. Throws {@link BrokenArchive} for what is none. */
export function demandDigest(text = ''): string {
  if (isImageId(text)) return text
  throw new BrokenArchive(`it names ${JSON.stringify(text)}, which is no SHA-256 digest`)
}

export function toDigest(bytes: string | Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

/** Where a layout keeps the blob of a digest (image-layout.md). */
export function toBlob(digest: string): string {
  return `blobs/${digest.replace(':', '/')}`
}
