import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { Compression } from '../../../ports/docker/archives'
import { type ByteSource, openFileSource, openStreamSource } from './byte-source'

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
      const { input, output } = startGunzip(file)
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

/** What is read of a file, and what comes out of it unpacked. */
export function startGunzip(file: string): { readonly input: Readable; readonly output: Readable } {
  const input = createReadStream(file)
  const output = createGunzip({ chunkSize: 1 << 18 })
  return { input, output: input.on('error', error => output.destroy(error)).pipe(output) }
}

/** Node 20 cannot read zstd; GitHub's runners have the program. What it unpacks is its output. */
export function startZstd(file: string): ChildProcessByStdio<null, Readable, null> {
  const words = ['--decompress', '--stdout', '--quiet', '--', file]
  return spawn('zstd', words, { stdio: ['ignore', 'pipe', 'ignore'] })
}
