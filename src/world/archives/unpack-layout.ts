import { createHash } from 'node:crypto'
import { mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ByteSource } from './byte-source'
import { BrokenArchive, walkTar } from './walk-tar'

/** In bytes: each piece waits for a thread to be read, and for one to be written. */
const piece = 2 << 20

/**
 * Unpacks the OCI layout of an archive into a folder, and checks that each blob is what its name
 * says. Only names that a layout has are written: none can lead out of the folder.
 */
export async function unpackLayout(source: ByteSource, folder: string): Promise<void> {
  const written = new Set<string>()
  await walkTar(source, async ({ name: path, size }) => {
    const [, digest] = /^blobs\/sha256\/([0-9a-f]{64})$/.exec(path) ?? []
    if (digest === undefined && path !== 'index.json' && path !== 'oci-layout') return 0
    written.add(path)
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    const found = await writeFile(source, file, size)
    if (digest !== undefined && found !== digest) {
      throw new BrokenArchive(`the blob sha256:${digest} in it has another content`)
    }
    return size
  })
  if (!written.has('oci-layout')) {
    throw new BrokenArchive('it holds no OCI layout: there is no file "oci-layout"')
  }
}

/**
 * Writes the next bytes to a file; their SHA-256 in hex. While a piece is hashed, it is written and
 * the next one is read.
 */
async function writeFile(source: ByteSource, file: string, size: number): Promise<string> {
  const hash = createHash('sha256')
  const handle = await open(file, 'w')
  try {
    let part = await source.read(Math.min(size, piece))
    for (let missing = size; missing > 0;) {
      if (part.length === 0) throw new BrokenArchive('it ends in the middle')
      missing -= part.length
      const written = handle.writeFile(part)
      const next = source.read(Math.min(missing, piece))
      hash.update(part)
      const [read] = await Promise.all([next, written])
      part = read
    }
  } finally {
    await handle.close()
  }
  return hash.digest('hex')
}
