import { createHash } from 'node:crypto'
import type { ByteSource } from './byte-source'
import { type ArchiveIndex, parseArchiveIndex } from './parse-index'
import { BrokenArchive, walkTar } from './walk-tar'

/** A manifest may have 4 MiB (OCI distribution specification). */
const largestText = 4 << 20
/** An image has a handful of texts, each of some kB: more than this together is no honest archive. */
const largestTexts = 16 << 20

/** Finds out which image is in an archive, without reading its layers. */
export async function readArchiveIndex(source: ByteSource): Promise<ArchiveIndex> {
  const names = new Set<string>()
  const texts = new Map<string, string>()
  let total = 0
  await walkTar(source, async ({ name, size }) => {
    if (names.has(name)) throw new BrokenArchive(`it holds ${JSON.stringify(name)} twice`)
    names.add(name)
    if (size > largestText || !/^(?:[\w-]+\.json|blobs\/\w+\/\w+)$/.test(name)) return 0
    const start = await source.read(1)
    if (start.toString() !== '{' && start.toString() !== '[') return start.length
    total += size
    if (total > largestTexts) {
      throw new BrokenArchive(`what describes its image takes more than ${largestTexts >> 20} MiB`)
    }
    const bytes = Buffer.concat([start, await source.read(size - start.length)])
    checkContent(name, bytes)
    texts.set(name, bytes.toString())
    return bytes.length
  })
  return parseArchiveIndex({ names, texts })
}

/** A file that is named by its digest is that content. */
function checkContent(name: string, bytes: Buffer): void {
  const [, blob, json] = /^(?:blobs\/sha256\/([0-9a-f]{64})|([0-9a-f]{64})\.json)$/.exec(name) ?? []
  const wanted = blob ?? json
  if (wanted === undefined || createHash('sha256').update(bytes).digest('hex') === wanted) return
  throw new BrokenArchive(`the file ${name} in it has another content`)
}
