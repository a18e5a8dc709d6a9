import { open } from 'node:fs/promises'

/** Bytes from front to back, of which many are only passed over. */
export interface ByteSource {
  /** The next bytes, fewer only at the end. */
  read(count: number): Promise<Buffer>
  /** Fills a buffer of the caller's with the next bytes; the part that was filled, all but at the end. */
  fill(buffer: Buffer): Promise<Buffer>
  /** Passes over bytes; answers how many there were. */
  skip(count: number): Promise<number>
  close(): Promise<void>
}

/** A file: what is passed over is never read. */
export async function openFileSource(file: string): Promise<ByteSource> {
  const handle = await open(file)
  const { size } = await handle.stat()
  let position = 0
  const fill = async (buffer: Buffer): Promise<Buffer> => {
    const most = Math.max(0, Math.min(buffer.length, size - position))
    const { bytesRead } = await handle.read(buffer, 0, most, position)
    position += bytesRead
    return buffer.subarray(0, bytesRead)
  }
  return {
    read: count => fill(Buffer.allocUnsafeSlow(Math.max(0, Math.min(count, size - position)))),
    fill,
    skip(count) {
      const skipped = Math.max(0, Math.min(count, size - position))
      position += skipped
      return Promise.resolve(skipped)
    },
    close: () => handle.close()
  }
}

/** A stream that must be read to be passed over. */
export function openStreamSource(
  stream: AsyncIterable<Buffer>,
  close: () => Promise<void>
): ByteSource {
  const chunks = stream[Symbol.asyncIterator]()
  let rest = Buffer.alloc(0)
  const take = async (count: number): Promise<Buffer> => {
    if (rest.length === 0) {
      const next = await chunks.next()
      if (next.done !== true) rest = Buffer.from(next.value)
    }
    const taken = rest.subarray(0, count)
    rest = rest.subarray(taken.length)
    return taken
  }
  const fill = async (buffer: Buffer): Promise<Buffer> => {
    let filled = 0
    while (filled < buffer.length) {
      const part = await take(buffer.length - filled)
      if (part.length === 0) break
      filled += part.copy(buffer, filled)
    }
    return buffer.subarray(0, filled)
  }
  return {
    read: count => fill(Buffer.allocUnsafeSlow(count)),
    fill,
    async skip(count) {
      let missing = count
      while (missing > 0) {
        const part = await take(missing)
        if (part.length === 0) break
        missing -= part.length
      }
      return count - missing
    },
    close
  }
}
