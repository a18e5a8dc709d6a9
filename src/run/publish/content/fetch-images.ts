import { join } from 'node:path'
import { type Complaint, isComplaint } from '../../../diagnostics/complaint'
import { type Diagnostic, hasMistake } from '../../../diagnostics/diagnostic'
import type { Layout } from '../../../ports/docker/layouts'
import type { Artifact } from '../../../ports/github/artifacts'
import type { PublishWorld } from '../../../ports/world'
import { checkRoom } from '../../load/check-room'
import { checkId, describe, nameImages, toDiagnostic, toMissing } from '../../load/explain-loading'
import type { ImageToPublish } from '../request/parse-images'
import type { Leg } from '../request/parse-legs'
import { explainLegs } from './explain-legs'
import { joinIndex } from './join-index'

/** Images whose archives are brought here side by side. */
const atOnce = 3

/** An image that was built in this run, whole, in a layout of its own. */
export interface FetchedImage {
  readonly image: string
  /** The folder of its layout, absolute. */
  readonly folder: string
  readonly digest: string
  readonly mediaType: string
  /** Its manifest or index. */
  readonly bytes: Uint8Array
  /** The digests of all manifests that it lists; none if it is one. */
  readonly parts: readonly string[]
  readonly platforms: readonly string[]
  /** The name of the artifact that each layer came with, by the digest of the layer. */
  readonly artifacts: ReadonlyMap<string, string>
}

/** All images that were built, or what is wrong with those that cannot be published. */
export interface Fetching {
  readonly images: readonly FetchedImage[]
  readonly diagnostics: readonly Diagnostic[]
}

/** An image of this run, with its legs. */
interface BuiltImage extends ImageToPublish {
  readonly legs: readonly Leg[]
}

/**
 * Brings all archives here, and looks whether everything is there and they cover the images'
 * platforms. The bytes of layers are left to who carries them: he hashes them anyway.
 */
export async function fetchImages(
  images: readonly ImageToPublish[],
  folder: string,
  world: PublishWorld
): Promise<Fetching> {
  const built = images.flatMap((image): BuiltImage[] =>
    image.content.kind === 'archives' ? [{ ...image, legs: image.content.legs }] : []
  )
  if (built.length === 0) return { images: [], diagnostics: [] }
  const listed = await world.artifacts.list()
  if (isComplaint(listed)) return failed([toDiagnostic(nameAll(built), listed)])
  const missing = built.flatMap(image => findMissing(image, listed))
  if (missing.length > 0) return failed(missing)
  const full = await checkArchives(selectArtifacts(built, listed), folder, world)
  if (full !== undefined) return failed([toDiagnostic(nameAll(built), full)])
  const fetched = await mapSome(built, (image, at) =>
    fetchImage(image, { listed, folder: join(folder, String(at)) }, world)
  )
  return {
    images: fetched.flatMap(each => each.images),
    diagnostics: fetched.flatMap(each => each.diagnostics)
  }
}

/** Some side by side: each has pieces of its archive in memory. The answers keep their order. */
async function mapSome<Item, Answer>(
  items: readonly Item[],
  act: (item: Item, at: number) => Promise<Answer>
): Promise<Answer[]> {
  const waiting = [...items.entries()]
  const answers = new Map<number, Answer>()
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [at, item] = next
      answers.set(at, await act(item, at))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return items.flatMap((_, at) => answers.get(at) ?? [])
}

function failed(diagnostics: readonly Diagnostic[]): Fetching {
  return { images: [], diagnostics }
}

function nameAll(images: readonly BuiltImage[]): string {
  return nameImages(images.map(({ image }) => image))
}

function findMissing(image: BuiltImage, listed: readonly Artifact[]): Diagnostic[] {
  const missing = image.legs.filter(leg => listed.every(({ name }) => name !== leg.artifact))
  const wanted = missing.map(({ artifact }) => ({
    kind: 'artifact' as const,
    artifact,
    names: [image.image]
  }))
  // Where some of its legs are there, it is the others that failed.
  if (missing.length === image.legs.length) return wanted.map(each => toMissing(each, listed))
  return missing.map(leg => explainLegs(image.image, { kind: 'no-artifact', leg }))
}

function selectArtifacts(
  built: readonly BuiltImage[],
  listed: readonly Artifact[]
): readonly Artifact[] {
  const names = new Set(built.flatMap(({ legs }) => legs.map(({ artifact }) => artifact)))
  return listed.filter(({ name }) => names.has(name))
}

/** An archive takes the room that its stored artifact takes, and once more where it is unpacked. */
function checkArchives(
  artifacts: readonly Artifact[],
  folder: string,
  { disk }: PublishWorld
): Promise<Complaint | undefined> {
  const sizes = artifacts.map(({ size }) => size)
  const needed = sizes.reduce((sum, size) => sum + size, 0) + Math.max(0, ...sizes)
  return checkRoom({ what: 'the archives', needed }, folder, disk)
}

interface Place {
  readonly listed: readonly Artifact[]
  readonly folder: string
}

/** One leg after the other, so that an archive is gone before the next one comes. */
async function fetchImage(
  image: BuiltImage,
  { listed, folder }: Place,
  world: PublishWorld
): Promise<Fetching> {
  const layout = join(folder, 'layout')
  const layouts: Layout[] = []
  const artifacts = new Map<string, string>()
  const diagnostics: Diagnostic[] = []
  for (const leg of image.legs) {
    const artifact = listed.find(({ name }) => name === leg.artifact)
    if (artifact === undefined) continue
    const fetched = await fetchLeg(image.image, { artifact, folder, layout }, world)
    diagnostics.push(...fetched.diagnostics)
    if (fetched.layout === undefined) continue
    layouts.push(fetched.layout)
    // A layer of two legs is the one that was unpacked last.
    for (const layer of listLayers(fetched.layout)) artifacts.set(layer, artifact.name)
    diagnostics.push(...checkLeg(image.image, leg, fetched.layout))
  }
  if (hasMistake(diagnostics)) return failed(diagnostics)
  const uncovered = findUncovered(image, layouts)
  if (uncovered.length > 0) return failed([...diagnostics, ...uncovered])
  const joined = await joinLayouts(image.image, layout, layouts, world)
  return { images: [{ ...joined, artifacts }], diagnostics }
}

interface LegPlace {
  readonly artifact: Artifact
  readonly folder: string
  readonly layout: string
}

async function fetchLeg(
  image: string,
  { artifact, folder, layout }: LegPlace,
  { artifacts, archives, layouts }: PublishWorld
): Promise<{ readonly layout?: Layout; readonly diagnostics: readonly Diagnostic[] }> {
  const wanted = { kind: 'artifact' as const, artifact: artifact.name, names: [image] }
  const fail = (complaint: Complaint) => ({
    diagnostics: [toDiagnostic(describe(wanted), complaint)]
  })
  const place = join(folder, 'artifacts', artifact.name)
  const download = await artifacts.download(artifact, place)
  if (download !== undefined) return fail(download)
  const archive = await archives.inspect(place)
  if (isComplaint(archive)) return fail(archive)
  const doubt = checkId(archive, wanted)
  const doubts = doubt === undefined ? [] : [doubt]
  if (hasMistake(doubts)) return { diagnostics: doubts }
  if (archive.form === 'docker-only') {
    return fail({
      kind: 'complaint',
      code: 'broken-archive',
      because: 'the archive holds no OCI layout, and its digests would be others in a registry',
      fix: 'write it with `outputs: type=oci,dest=image.tar`, or `docker save` of Docker 25 or newer'
    })
  }
  const unpacked = await archives.unpack(archive, layout, 'by-reader')
  if (unpacked !== undefined) return fail(unpacked)
  await archives.remove(archive)
  const read = await layouts.read(layout)
  return isComplaint(read) ? fail(read) : { layout: read, diagnostics: doubts }
}

function checkLeg(image: string, leg: Leg, layout: Layout): Diagnostic[] {
  const held = listPlatforms([layout])
  const lacking = leg.platforms.filter(platform => !held.includes(platform))
  return lacking.length === 0 ? [] : [explainLegs(image, { kind: 'not-held', leg, lacking, held })]
}

function findUncovered(image: BuiltImage, layouts: readonly Layout[]): Diagnostic[] {
  const held = listPlatforms(layouts)
  const lacking = image.platforms.filter(platform => !held.includes(platform))
  return lacking.length === 0
    ? []
    : [explainLegs(image.image, { kind: 'not-covered', lacking, held })]
}

function listPlatforms(layouts: readonly Layout[]): readonly string[] {
  const platforms = layouts.flatMap(({ manifests }) => manifests.map(each => each.platform))
  return [...new Set(platforms)].filter(platform => platform !== '').sort()
}

/** One archive stays as it is, byte by byte. */
async function joinLayouts(
  image: string,
  folder: string,
  parts: readonly Layout[],
  { layouts }: PublishWorld
): Promise<Omit<FetchedImage, 'artifacts'>> {
  const [only, ...others] = parts
  const platforms = listPlatforms(parts)
  if (only !== undefined && others.length === 0) {
    const { digest, mediaType } = only.root
    const digests = only.manifests.map(({ descriptor }) => descriptor.digest)
    const listed = digests.filter(each => each !== digest)
    return { image, folder, digest, mediaType, bytes: only.bytes, parts: listed, platforms }
  }
  const index = joinIndex(parts)
  const digest = await layouts.join(folder, index)
  return {
    image,
    folder,
    digest,
    mediaType: 'application/vnd.oci.image.index.v1+json',
    bytes: Buffer.from(index),
    parts: [...new Set(parts.flatMap(listDigests))],
    platforms
  }
}

function listLayers({ manifests }: Layout): readonly string[] {
  return manifests.flatMap(({ layers }) => layers)
}

function listDigests({ manifests }: Layout): readonly string[] {
  return manifests.map(({ descriptor }) => descriptor.digest)
}
