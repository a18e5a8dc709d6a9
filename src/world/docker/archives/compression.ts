import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import type { Compression } from '../../../ports/docker/archives'
import { type ByteSource, openFileSource, openStreamSource } from './byte-source'
import { startZstd } from './start-zstd'

/** How a file is compressed, by its first bytes: its name may say anything. */
export async function detectCompression(file: string): Promise<Compression> {
  const handle = await open(file)
  try {
    const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0)
    if (buffer.readUInt16BE(0) === 0x1f8b) return 'gzip'
    return buffer.readUInt32BE(0) === 0x28b52ffd ? 'zstd' : 'none'
  } finally {
    await handle.close()
  }
}

/** The bytes of the tar archive in a file. Throws `ENOENT` where zstd would be needed. */
export async function openArchive(file: string, compression: Compression): Promise<ByteSource> {
  switch (compression) {
    case 'none':
      return openFileSource(file)
    case 'gzip': {
      const input = createReadStream(file)
      const output = createGunzip({ chunkSize: 1 << 18 })
      input.on('error', error => output.destroy(error)).pipe(output)
      return openStreamSource(output, () => {
        input.destroy()
        output.destroy()
        return Promise.resolve()
      })
    }
    case 'zstd':
      return openStreamSource(...(await openZstd(file)))
  }
}

/** Rejects where there is no such program. */
function openZstd(file: string): Promise<[AsyncIterable<Buffer>, () => Promise<void>]> {
  const child = startZstd(file)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('spawn', () => {
      resolve([
        child.stdout,
        () => {
          child.kill()
          return Promise.resolve()
        }
      ])
    })
  })
}
