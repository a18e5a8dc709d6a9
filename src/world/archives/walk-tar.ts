import type { ByteSource } from './byte-source'
import { blockSize, parseTarHeader, type TarEntry } from './tar-header'

/** A sentence of why bytes are no archive of an image. */
export class BrokenArchive extends Error {}

/**
 * Calls `visit` for each file of an archive. It may read of the file what it wants, and answers
 * how many bytes of it that were; the rest is passed over.
 */
export async function walkTar(
  source: ByteSource,
  visit: (entry: TarEntry) => Promise<number>
): Promise<void> {
  for (let isFirst = true; ; isFirst = false) {
    const block = await source.read(blockSize)
    if (block.length < blockSize) {
      // Some writers leave out the blocks of zeros at the end.
      if (block.length === 0 && !isFirst) return
      throw new BrokenArchive('it ends in the middle')
    }
    const entry = parseTarHeader(block)
    if (entry === undefined) return
    if (entry === 'broken') {
      throw new BrokenArchive(isFirst ? 'it is no tar archive' : 'a header in it is damaged')
    }
    const used = entry.kind === 'file' ? await visit(entry) : 0
    const left = entry.size - used
    if ((await source.skip(left + padding(entry.size))) < left) {
      throw new BrokenArchive('it ends in the middle')
    }
  }
}

function padding(size: number): number {
  return (blockSize - (size % blockSize)) % blockSize
}
