import { decodePath, type RepositoryPath } from '../../../paths/repository-path'

/** One UTF-16 unit for each byte: places in the text are places in the bytes. */
export function toText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

/** The name between two places; only what is not ASCII has to be decoded. */
export function sliceName(
  bytes: Uint8Array,
  text: string,
  [start, end]: readonly [start: number, end: number]
): RepositoryPath {
  const name = text.slice(start, end)
  return /[\u0080-\u00ff]/.test(name) ? decodePath(bytes.subarray(start, end)) : name
}
