import type { ByteSource } from './byte-source'
import { parseArchiveIndex, type ArchiveIndex } from './parse-index'
import { BrokenArchive, walkTar } from './walk-tar'

/** A manifest may have 4 MiB (OCI distribution specification). */
const largestText = 4 << 20

/** Finds out what is in an archive, without reading its layers. */
export async function readArchiveIndex(source: ByteSource): Promise<ArchiveIndex> {
  const texts = new Map<string, string>()
  await walkTar(source, async ({ name, size }) => {
    if (size > largestText || !/^(?:\.\/)?(?:[\w-]+\.json|blobs\/\w+\/\w+)$/.test(name)) return 0
    const start = await source.read(1)
    if (start.toString() !== '{' && start.toString() !== '[') return start.length
    const rest = await source.read(size - start.length)
    texts.set(name.replace(/^\.\//, ''), start.toString() + rest.toString())
    return start.length + rest.length
  })
  const index = parseArchiveIndex(texts)
  if (index === undefined) {
    throw new BrokenArchive('it holds no image: there is no manifest.json and no index.json')
  }
  return index
}
