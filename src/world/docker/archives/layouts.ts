import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Complaint } from '../../../diagnostics/complaint'
import { toOtherContent } from '../../../diagnostics/text/damaged-archive'
import { type JsonReader, readJson } from '../../../event/json-reader'
import { canonicalPlatform } from '../../../images/platforms/platforms'
import type { Descriptor, Layout, LayoutManifest, Layouts } from '../../../ports/docker/layouts'
import { demandDigest, toBlob, toDigest } from './digest'
import { BrokenArchive } from './tar'

const indexType = 'application/vnd.oci.image.index.v1+json'

/** Indexes in indexes that are gone through. */
const deepest = 3

/** The layouts that archives were unpacked to. What is read of them is hashed. */
export const layouts: Layouts = {
  async read(folder) {
    try {
      return await readLayout(folder)
    } catch (error) {
      if (!(error instanceof BrokenArchive)) throw error
      return toComplaint(error.message)
    }
  },

  async join(folder, index) {
    const digest = toDigest(index)
    const file = join(folder, toBlob(digest))
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, index)
    const manifests = [{ mediaType: indexType, digest, size: Buffer.byteLength(index) }]
    const root = JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests })
    await writeFile(join(folder, 'index.json'), root)
    return digest
  }
}

function toComplaint(because: string): Complaint {
  return {
    kind: 'complaint',
    code: 'broken-archive',
    because: `the archive is not whole: ${because}`,
    fix: 'build the image again, with `outputs: type=oci,dest=image.tar`, and upload what that writes'
  }
}

async function readLayout(folder: string): Promise<Layout> {
  const index = readJson(await readFile(join(folder, 'index.json'), 'utf8').catch(() => ''))
  const named = index?.field('manifests').elements().map(readDescriptor) ?? []
  const [root, ...others] = named.filter(descriptor => !isAttestation(descriptor))
  if (root === undefined) throw new BrokenArchive('its index.json names no image')
  if (others.length > 0) throw new BrokenArchive('its index.json names several images')
  const manifests = await readManifests(root, folder, deepest)
  return { kind: 'layout', root, bytes: await readBlob(root, folder), manifests }
}

async function readManifests(
  descriptor: Descriptor,
  folder: string,
  depth: number
): Promise<LayoutManifest[]> {
  const manifest = readJson((await readBlob(descriptor, folder)).toString())
  const config = manifest?.field('config')
  if (manifest === undefined || config === undefined) {
    throw new BrokenArchive(`${descriptor.digest} is no manifest`)
  }
  if (config.isObject()) {
    // Layers that nobody may hand on have a URL, and are left out.
    const carried = manifest
      .field('layers')
      .elements()
      .filter(each => !each.field('urls').isList())
    const layers = carried.map(readDescriptor)
    for (const layer of layers) await demandBlob(layer, folder)
    const own = await readConfig(descriptor, config, folder)
    return [{ ...own, layers: layers.map(({ digest }) => digest) }]
  }
  if (depth === 0) throw new BrokenArchive('it holds indexes in indexes in indexes')
  const parts: LayoutManifest[] = []
  for (const part of manifest.field('manifests').elements()) {
    parts.push(...(await readManifests(readDescriptor(part), folder, depth - 1)))
  }
  if (parts.length === 0) throw new BrokenArchive(`the index ${descriptor.digest} names no image`)
  return parts
}

/** A manifest that does not say its platform has that of its configuration. */
async function readConfig(
  descriptor: Descriptor,
  config: JsonReader,
  folder: string
): Promise<Omit<LayoutManifest, 'layers'>> {
  const bytes = await readBlob(readDescriptor(config), folder)
  if (isAttestation(descriptor)) return { descriptor, platform: '' }
  const own = readPlatform(readJson(bytes.toString()))
  const platform = descriptor.platform.size > 0 ? descriptor.platform : own
  const names = ['os', 'architecture', 'variant'].map(name => platform.get(name) ?? '')
  const text = names.filter(name => name !== '').join('/')
  return { descriptor: { ...descriptor, platform }, platform: canonicalPlatform(text) }
}

function isAttestation({ annotations }: Descriptor): boolean {
  return annotations.has('vnd.docker.reference.type')
}

function readDescriptor(value: JsonReader): Descriptor {
  return {
    mediaType: value.field('mediaType').text() ?? '',
    digest: demandDigest(value.field('digest').text()),
    size: value.field('size').number() ?? -1,
    platform: readPlatform(value.field('platform')),
    annotations: readTexts(value.field('annotations'))
  }
}

function readPlatform(
  value: JsonReader | undefined
): ReadonlyMap<string, string | readonly string[]> {
  const fields = ['architecture', 'os', 'os.version', 'os.features', 'variant']
  return new Map(
    fields.flatMap((name): [string, string | readonly string[]][] => {
      const field = value?.field(name)
      const list = field?.elements().flatMap(each => each.text() ?? []) ?? []
      const found = field?.text() ?? (list.length > 0 ? list : undefined)
      return found === undefined ? [] : [[name, found]]
    })
  )
}

function readTexts(value: JsonReader): ReadonlyMap<string, string> {
  return new Map(
    value.names().flatMap((name): [string, string][] => {
      const text = value.field(name).text()
      return text === undefined ? [] : [[name, text]]
    })
  )
}

/** Small ones alone: manifests and configurations. */
async function readBlob(descriptor: Descriptor, folder: string): Promise<Buffer> {
  await demandBlob(descriptor, folder)
  const bytes = await readFile(join(folder, toBlob(descriptor.digest)))
  if (toDigest(bytes) !== descriptor.digest) {
    throw new BrokenArchive(toOtherContent(descriptor.digest))
  }
  return bytes
}

async function demandBlob({ digest, size }: Descriptor, folder: string): Promise<void> {
  const found = await stat(join(folder, toBlob(digest))).catch(() => undefined)
  if (found === undefined) throw new BrokenArchive(`the blob ${digest} is not in it`)
  if (found.size !== size) {
    throw new BrokenArchive(`the blob ${digest} has ${found.size} bytes, and should have ${size}`)
  }
}
