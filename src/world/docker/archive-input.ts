import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import type { Archive, Compression } from '../../ports/docker/archives'
import type { ProgramCall } from '../process/run-program'
import { startGunzip, startZstd } from './archives/compression'
import { toTarEntry } from './archives/tar'

/**
 * What an engine is given to load: the file itself, or what it unpacks to where the engine takes
 * no zstd, or where the archive lacks a `manifest.json`.
 */
export function openInput(archive: Archive): Pick<ProgramCall, 'file' | 'input'> {
  const { compression, file, missingManifest } = archive
  if (missingManifest !== undefined) {
    return { input: Readable.from(addManifest(missingManifest, archive), { objectMode: false }) }
  }
  return compression === 'zstd' ? { input: openTar(file, compression) } : { file }
}

/**
 * The manifest stands in front, since an archive ends with its first blocks of zeros. The file
 * stays as it is: it may be unpacked at the same time.
 */
async function* addManifest(text: string, { file, compression }: Archive): AsyncGenerator<Buffer> {
  yield toTarEntry('manifest.json', text)
  try {
    const parts: AsyncIterable<Buffer> = openTar(file, compression)
    for await (const part of parts) yield part
  } catch {
    // It was read before. The engine misses its end, and says so.
  }
}

function openTar(file: string, compression: Compression): Readable {
  switch (compression) {
    case 'none':
      return createReadStream(file, { highWaterMark: 1 << 20 })
    case 'gzip':
      return startGunzip(file).output
    case 'zstd': {
      const child = startZstd(file)
      // The archive was read with it before: without it, the engine gets nothing, and says so.
      child.on('error', () => undefined)
      return child.stdout
    }
  }
}
