import { join } from 'node:path'
import { type Complaint, isComplaint } from '../../diagnostics/complaint'
import { type Diagnostic, hasMistake } from '../../diagnostics/diagnostic'
import { makeRoom } from '../../diagnostics/text/full-disk'
import { Printable } from '../../diagnostics/text/printable'
import type { Archive } from '../../ports/archives'
import { type Artifact } from '../../ports/artifacts'
import type { LoadWorld } from '../../ports/world'
import {
  checkId,
  checkWitness,
  describe,
  describeAll,
  toDiagnostic,
  toMissing
} from './explain-loading'
import type { LoadRequest } from './load-request'
import { groupByArtifact, type WantedArtifact } from './wanted-image'

/** An image that came out of an artifact. */
export interface LoadedImage {
  readonly names: readonly string[]
  /** The engine's id, or the recorded one: `sha256:` and 64 hex digits. */
  readonly id: string
  /** The folder of its OCI layout, if one was unpacked. */
  readonly layout?: string
}

/** The images that were loaded, and a mistake or warning for each of the others. */
export interface Loading {
  readonly images: readonly LoadedImage[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Loads all images side by side, each as soon as its archive is here. */
export async function loadImages(request: LoadRequest, world: LoadWorld): Promise<Loading> {
  const { imageIds } = request
  const wanted = groupByArtifact(request.wanted)
  if (wanted.length === 0) return { images: [], diagnostics: [] }
  const listed = await world.artifacts.list()
  if (isComplaint(listed)) return failed([toDiagnostic(describeAll(wanted), listed)])
  const found = wanted.map(each => ({ wanted: each, artifact: findArtifact(each, listed) }))
  const missing = found.filter(({ artifact }) => artifact === undefined)
  if (missing.length > 0) return failed(missing.map(each => toMissing(each.wanted, listed)))
  const use = await findUse(request, world)
  if (isComplaint(use)) return failed([toDiagnostic(describeAll(wanted), use)])
  const artifacts = found.flatMap(each => each.artifact ?? [])
  const folder = await world.disk.makeFolder()
  const full = await checkRoom(artifacts, folder, world)
  if (full !== undefined) return failed([toDiagnostic(describeAll(wanted), full)])
  const loads = await Promise.all(
    found.flatMap(({ wanted: image, artifact }) =>
      artifact === undefined
        ? []
        : [loadImage({ wanted: image, artifact, folder, use, imageIds }, world)]
    )
  )
  return {
    images: loads.flatMap(({ image }) => image ?? []),
    diagnostics: loads.flatMap(({ diagnostics }) => diagnostics)
  }
}

function failed(diagnostics: readonly Diagnostic[]): Loading {
  return { images: [], diagnostics }
}

function findArtifact(
  { artifact }: WantedArtifact,
  listed: readonly Artifact[]
): Artifact | undefined {
  return listed.find(({ name }) => name === artifact)
}

/** The place where images are needed: in the daemon, as layouts, or both. */
interface Use {
  readonly kind: 'use'
  readonly inDaemon: 'wanted' | 'unwanted'
  readonly asLayout: 'wanted' | 'unwanted'
}

/** A builder that does not see the daemon's images reads those of the run as layouts. */
async function findUse({ to, builds }: LoadRequest, world: LoadWorld): Promise<Use | Complaint> {
  if (to === 'layout') return { kind: 'use', inDaemon: 'unwanted', asLayout: 'wanted' }
  if (builds.length === 0) return { kind: 'use', inDaemon: 'wanted', asLayout: 'unwanted' }
  const builder = await world.engine.findBuilder()
  if (isComplaint(builder)) return builder
  return {
    kind: 'use',
    inDaemon: 'wanted',
    asLayout: builder.sees === 'daemon' ? 'unwanted' : 'wanted'
  }
}

/** An archive takes at least the room that its stored artifact takes. */
async function checkRoom(
  artifacts: readonly Artifact[],
  folder: string,
  { disk }: LoadWorld
): Promise<Complaint | undefined> {
  const needed = artifacts.reduce((sum, { size }) => sum + size, 0)
  const free = await disk.readFree(folder)
  if (free === undefined || free >= needed) return undefined
  return {
    kind: 'complaint',
    code: 'disk-full',
    because: `the artifacts take at least ${formatSize(needed)}, and ${formatSize(free)} are free`,
    fix: makeRoom
  }
}

function formatSize(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}

interface ImageLoad {
  readonly wanted: WantedArtifact
  readonly artifact: Artifact
  readonly folder: string
  readonly use: Use
  readonly imageIds: LoadRequest['imageIds']
}

interface ImageLoading {
  readonly image?: LoadedImage
  readonly diagnostics: readonly Diagnostic[]
}

async function loadImage(load: ImageLoad, world: LoadWorld): Promise<ImageLoading> {
  const { wanted, artifact } = load
  const folder = join(load.folder, artifact.name)
  const fail = (complaint: Complaint): ImageLoading => ({
    diagnostics: [toDiagnostic(describe(wanted), complaint)]
  })
  const download = await world.artifacts.download(artifact, folder)
  if (download !== undefined) return fail(download)
  const archive = await world.archives.inspect(folder)
  if (isComplaint(archive)) return fail(archive)
  const doubts = [checkId(archive, wanted), checkWitness(archive, wanted, load.imageIds)].flatMap(
    each => each ?? []
  )
  if (hasMistake(doubts)) return { diagnostics: doubts }
  const placed = await place(archive, { ...load, folder }, world)
  await world.archives.remove(archive)
  if (isComplaint(placed)) return fail(placed)
  const told = `${wanted.names.join(', ')}: ${placed.id}, from "${artifact.name}"`
  world.runner.print(Printable.lines([told]))
  const image = { names: wanted.names, ...placed }
  return { image, diagnostics: doubts }
}

/** Places it in the daemon, in a layout next to the archive, or both. */
async function place(
  archive: Archive,
  { wanted, use, folder }: ImageLoad,
  { archives, engine }: LoadWorld
): Promise<Omit<LoadedImage, 'names'> | Complaint> {
  const layout = join(folder, 'layout')
  const unpacking = use.asLayout === 'wanted' ? archives.unpack(archive, layout) : undefined
  const loading = use.inDaemon === 'wanted' ? engine.load(archive) : undefined
  const [unpacked, loaded] = await Promise.all([unpacking, loading])
  if (unpacked !== undefined) return unpacked
  if (isComplaint(loaded)) return loaded
  const id = loaded?.id ?? archive.recordedId ?? archive.ids[0] ?? ''
  if (loaded !== undefined) {
    for (const name of wanted.names) {
      const refusal = await engine.tag(id, name)
      if (refusal !== undefined) return refusal
    }
  }
  return { id, ...(unpacking === undefined ? {} : { layout }) }
}
