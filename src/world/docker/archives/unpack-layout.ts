import { createHash } from 'node:crypto'
import { mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { toOtherContent } from '../../../diagnostics/text/damaged-archive'
import type { BlobCheck } from '../../../ports/docker/archives'
import type { ByteSource } from './byte-source'
import { BrokenArchive, walkTar } from './tar'

/** In bytes: each piece waits for a thread to be read, and for one to be written. */
const piece = 1 << 19

/**
 * What pieces are read into, in turn: of a file, one is written while the other is filled. New memory
 * for each piece costs more time, page by page, than to read and write it.
 */
type Pair = readonly [Buffer, Buffer]

/**
 * Unpacks the OCI layout of an archive into a folder. Only names that a layout has are written: none
 * can lead out of the folder.
 */
export async function unpackLayout(
  source: ByteSource,
  folder: string,
  check: BlobCheck
): Promise<void> {
  const written = new Set<string>()
  const pair: Pair = [Buffer.allocUnsafeSlow(piece), Buffer.allocUnsafeSlow(piece)]
  await walkTar(source, async ({ name: path, size }) => {
    const [, digest] = /^blobs\/sha256\/([0-9a-f]{64})$/.exec(path) ?? []
    if (digest === undefined && path !== 'index.json' && path !== 'oci-layout') return 0
    written.add(path)
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    const hash = check === 'here' && digest !== undefined ? createHash('sha256') : undefined
    await writeFile(source, { file, size }, { pair, look: part => hash?.update(part) })
    if (hash !== undefined && hash.digest('hex') !== digest) {
      throw new BrokenArchive(toOtherContent(`sha256:${digest ?? ''}`))
    }
    return size
  })
  if (!written.has('oci-layout')) {
    throw new BrokenArchive('it holds no OCI layout: there is no file "oci-layout"')
  }
}

interface Copying {
  readonly pair: Pair
  /** Called with each piece, which is another one afterwards. */
  readonly look: (part: Buffer) => void
}

/** Writes the next bytes to a file. While a piece is looked at and written, the next one is read. */
async function writeFile(
  source: ByteSource,
  { file, size }: { readonly file: string; readonly size: number },
  { pair, look }: Copying
): Promise<void> {
  const handle = await open(file, 'w')
  try {
    let [other, buffer] = pair
    let part = await source.fill(buffer.subarray(0, size))
    for (let missing = size; missing > 0;) {
      if (part.length === 0) throw new BrokenArchive('it ends in the middle')
      missing -= part.length
      ;[buffer, other] = [other, buffer]
      const written = handle.writeFile(part)
      const next = source.fill(buffer.subarray(0, missing))
      look(part)
      ;[part] = await Promise.all([next, written])
    }
  } finally {
    await handle.close()
  }
}
