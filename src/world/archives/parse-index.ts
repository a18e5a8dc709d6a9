import type { Archive } from '../../app/load-world'
import { readJson, type JsonReader } from '../runner/json-reader'

/** The small files of an archive, by name: those that say what the others are. */
export type ArchiveTexts = ReadonlyMap<string, string>

/** What an archive says that it holds; its ids are of the configuration, then of the manifests. */
export type ArchiveIndex = Pick<Archive, 'ids' | 'form'>

/**
 * Reads `manifest.json` (docker) and `index.json` with the manifests below it (OCI); undefined
 * where there is neither with an image in it.
 *
 * The engine calls an image by the digest of its configuration, or with containerd's image store
 * by that of its manifest or index: each of them names the same image.
 */
export function parseArchiveIndex(texts: ArchiveTexts): ArchiveIndex | undefined {
  const docker = readText(texts, 'manifest.json')?.elements() ?? []
  const index = readText(texts, 'index.json')
  const manifests = index === undefined ? [] : listManifests(index, texts)
  const ids = [
    ...docker.flatMap(image => toConfigId(image.field('Config').text() ?? '') ?? []),
    ...manifests.flatMap(({ config }) => config ?? []),
    ...manifests.map(({ digest }) => digest)
  ]
  if (ids.length === 0) return undefined
  return { ids: [...new Set(ids)], form: index === undefined ? 'docker-only' : 'layout' }
}

interface Manifest {
  readonly digest: string
  readonly config: string | undefined
}

/** Those of an index and of the indexes in it; three levels deep at the most. */
function listManifests(index: JsonReader, texts: ArchiveTexts, depth = 3): Manifest[] {
  if (depth === 0) return []
  return index
    .field('manifests')
    .elements()
    .flatMap(descriptor => {
      const digest = descriptor.field('digest').text()
      if (digest === undefined) return []
      const blob = readText(texts, `blobs/${digest.replace(':', '/')}`)
      const config = blob?.field('config').field('digest').text()
      const nested = blob === undefined ? [] : listManifests(blob, texts, depth - 1)
      return [{ digest, config }, ...nested]
    })
}

/** `blobs/sha256/<hex>` of BuildKit and newer engines, `<hex>.json` of older ones. */
function toConfigId(path: string): string | undefined {
  const [, hex] = /^(?:blobs\/sha256\/)?([0-9a-f]{64})(?:\.json)?$/.exec(path) ?? []
  return hex === undefined ? undefined : `sha256:${hex}`
}

function readText(texts: ArchiveTexts, name: string): JsonReader | undefined {
  const text = texts.get(name)
  return text === undefined ? undefined : readJson(text)
}
