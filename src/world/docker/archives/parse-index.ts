import { type JsonReader, readJson } from '../../../event/json-reader'
import type { Archive } from '../../../ports/docker/archives'
import type { ByteSource } from './byte-source'
import { demandDigest, isImageId, toBlob, toDigest } from './digest'
import { BrokenArchive, walkTar } from './tar'

/** What an archive holds, as far as its image can be told from it. */
export interface ArchiveListing {
  /** The names of its files, cleaned. */
  readonly names: ReadonlySet<string>
  /** The small JSON files: those that say what the others are. A blob among them is what its name says. */
  readonly texts: ReadonlyMap<string, string>
}

/** The one image of an archive; its ids are of the configurations, then of the manifests. */
export type ArchiveIndex = Pick<Archive, 'ids' | 'form' | 'missingManifest'>

/**
 * Reads `index.json` with the manifests below it (OCI), or `manifest.json` (docker), each as the
 * program does that takes the image from there. Throws {@link BrokenArchive} unless both name one
 * image, and the same one.
 *
 * The engine calls an image by the digest of its configuration, or with containerd's image store
 * by that of its manifest or index: each of them names the same image.
 */
export function parseArchiveIndex(listing: ArchiveListing): ArchiveIndex {
  const docker = readText(listing, 'manifest.json')?.elements() ?? []
  if (docker.length > 1) refuseSeveral(docker.length)
  const configs = docker.map(each => readConfigId(each, listing))
  if (!listing.names.has('index.json')) {
    if (configs.length > 0) return { ids: configs, form: 'docker-only' }
    throw new BrokenArchive('it holds no image: there is no manifest.json and no index.json')
  }
  const { images, digests } = readLayout(listing)
  const named = images.map(({ config }) => config)
  const other = configs.find(id => !named.includes(id))
  if (other !== undefined) {
    throw new BrokenArchive(`its manifest.json names the image ${other}, its index.json another`)
  }
  const ids = [...new Set([...named, ...digests])]
  const [image, ...more] = images
  if (image === undefined || more.length > 0 || listing.names.has('manifest.json')) {
    return { ids, form: 'layout' }
  }
  return { ids, form: 'layout', missingManifest: toDockerManifest(image) }
}

/** `manifest.json` as BuildKit writes it, for an image without a name. */
function toDockerManifest({ config, layers }: PlatformImage): string {
  return JSON.stringify([{ Config: toBlob(config), RepoTags: null, Layers: layers.map(toBlob) }])
}

function refuseSeveral(count: number): never {
  throw new BrokenArchive(`it holds ${count} images, and an artifact is for one`)
}

/** An image in an OCI layout, of one platform or several. */
interface LayoutImage {
  readonly images: readonly PlatformImage[]
  /** Of its index, if it has one, and its manifests. */
  readonly digests: readonly string[]
}

/** The digests of what an image of one platform is made of. */
interface PlatformImage {
  readonly config: string
  readonly layers: readonly string[]
}

/** The image that `index.json` names: what builders and copying tools take. */
function readLayout(listing: ArchiveListing): LayoutImage {
  const index = readText(listing, 'index.json')
  const digests = index === undefined ? [] : listDigests(index)
  const [digest, ...others] = digests
  if (digest === undefined) throw new BrokenArchive('its index.json names no image')
  if (others.length > 0) refuseSeveral(digests.length)
  const image = readManifest(digest, listing, 3)
  if (image.images.length > 0) return image
  throw new BrokenArchive(`the image ${digest} that its index.json names is not in it`)
}

/** Of what a descriptor names, each once; attestations are about an image, and none. */
function listDigests(index: JsonReader): readonly string[] {
  const descriptors = index.field('manifests').elements()
  const images = descriptors.filter(
    each => each.field('annotations').field('vnd.docker.reference.type').text() === undefined
  )
  return [...new Set(images.map(each => demandDigest(each.field('digest').text())))]
}

/** @param depth how many indexes in indexes are gone through */
function readManifest(digest: string, listing: ArchiveListing, depth: number): LayoutImage {
  const manifest = readText(listing, toBlob(digest))
  // An index may name platforms whose content was left out of the archive.
  if (manifest === undefined || depth === 0) return { images: [], digests: [] }
  const config = manifest.field('config').field('digest').text()
  if (config !== undefined) {
    const elements = manifest.field('layers').elements()
    const layers = elements.map(layer => demandDigest(layer.field('digest').text()))
    for (const blob of [demandDigest(config), ...layers]) demandBlob(blob, listing)
    return { images: [{ config, layers }], digests: [digest] }
  }
  const parts = listDigests(manifest).map(each => readManifest(each, listing, depth - 1))
  return {
    images: parts.flatMap(({ images }) => images),
    digests: [digest, ...parts.flatMap(({ digests }) => digests)]
  }
}

function demandBlob(digest: string, { names }: ArchiveListing): void {
  if (!names.has(toBlob(digest))) throw new BrokenArchive(`the blob ${digest} is not in it`)
}

/** `blobs/sha256/<hex>` of BuildKit and newer engines, `<hex>.json` of older ones. */
function readConfigId(image: JsonReader, { texts }: ArchiveListing): string {
  const path = image.field('Config').text() ?? ''
  const [, hex] = /^(?:blobs\/sha256\/([0-9a-f]{64})|([0-9a-f]{64})\.json)$/.exec(path) ?? []
  const named = hex ?? path.slice(0, -'.json'.length)
  if (isImageId(`sha256:${named}`) && texts.has(path)) return `sha256:${named}`
  throw new BrokenArchive(
    `its manifest.json names the configuration ${JSON.stringify(path)}, which is not in it`
  )
}

function readText({ texts }: ArchiveListing, name: string): JsonReader | undefined {
  const text = texts.get(name)
  return text === undefined ? undefined : readJson(text)
}

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
  if (wanted === undefined || toDigest(bytes) === `sha256:${wanted}`) return
  throw new BrokenArchive(`the file ${name} in it has another content`)
}
