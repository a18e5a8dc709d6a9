import { posix } from 'node:path'
import type { ByteSource } from './byte-source'
import {
  blockSize,
  type Extension,
  parseExtension,
  parseTarHeader,
  type TarEntry
} from './tar-header'

/** A sentence of why bytes are no archive of an image. */
export class BrokenArchive extends Error {}

/** A file of an archive: its name is cleaned, as those who unpack it do. */
export type ArchiveFile = Pick<TarEntry, 'name' | 'size'>

/** Longer extensions of a header than any name takes. */
const largestExtension = 1 << 16

/**
 * Calls `visit` for each file of an archive. It may read of the file what it wants, and answers
 * how many bytes of it that were; the rest is passed over.
 *
 * Names are those that any reader of tar archives finds, with the extensions of POSIX and GNU.
 * Links are refused: behind one, a later file could take the place of an earlier one.
 */
export async function walkTar(
  source: ByteSource,
  visit: (file: ArchiveFile) => Promise<number>
): Promise<void> {
  let extension: Extension = {}
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
    if (entry.kind === 'extension') {
      extension = { ...extension, ...(await readExtension(entry, source)) }
      continue
    }
    const { name = entry.name, size = entry.size } = extension
    extension = {}
    await visitEntry({ ...entry, name: cleanName(name), size }, source, visit)
  }
}

/** As a path below the folder that it is unpacked into. */
function cleanName(name: string): string {
  return posix.join('/', name).slice(1)
}

async function visitEntry(
  entry: TarEntry,
  source: ByteSource,
  visit: (file: ArchiveFile) => Promise<number>
): Promise<void> {
  // Old engines save a layer that two images share as a link.
  if (entry.kind === 'link' && !entry.name.endsWith('/layer.tar')) {
    throw new BrokenArchive(`it holds the link ${JSON.stringify(entry.name)}`)
  }
  const used = entry.kind === 'file' ? await visit(entry) : 0
  const left = entry.size - used
  if ((await source.skip(left + padding(entry.size))) < left) {
    throw new BrokenArchive('it ends in the middle')
  }
}

async function readExtension(entry: TarEntry, source: ByteSource): Promise<Extension> {
  const { size } = entry
  if (size > largestExtension) throw new BrokenArchive('a header in it is damaged')
  const bytes = await source.read(size)
  await source.skip(padding(size))
  if (bytes.length < size) throw new BrokenArchive('it ends in the middle')
  const extension = parseExtension(entry, bytes)
  if (extension === undefined) throw new BrokenArchive('a header in it is damaged')
  return extension
}

function padding(size: number): number {
  return (blockSize - (size % blockSize)) % blockSize
}
