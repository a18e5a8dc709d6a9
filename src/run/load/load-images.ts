import { join } from 'node:path'
import { type Complaint, isComplaint } from '../../diagnostics/complaint'
import { type Diagnostic, hasMistake } from '../../diagnostics/diagnostic'
import { Printable } from '../../diagnostics/text/printable'
import type { Archive } from '../../ports/docker/archives'
import type { Engine } from '../../ports/docker/engine'
import { type Artifact } from '../../ports/github/artifacts'
import type { LoadWorld } from '../../ports/world'
import { checkRoom } from './check-room'
import {
  checkId,
  checkWitness,
  describe,
  describeAll,
  toDiagnostic,
  toMissing
} from './explain-loading'
import type { LoadRequest } from './load-request'
import { groupBySource, type WantedArtifact, type WantedReference } from './wanted-image'

/** An image that the job has now. */
export interface LoadedImage {
  readonly names: readonly string[]
  /**
   * `sha256:` and 64 hex digits: the engine's id; where it was not asked, the recorded id, or the
   * digest of the reference.
   */
  readonly id: string
  /**
   * Where a builder finds it that does not see the engine's images: `oci-layout://` and a folder,
   * or `docker-image://` and a reference. Missing: builders see them.
   */
  readonly source?: string
}

/** The images that were loaded, and a mistake or warning for each of the others. */
export interface Loading {
  readonly images: readonly LoadedImage[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Loads all images side by side, each as soon as its archive is here. Nothing is downloaded before
 * every artifact is found and the builder is known.
 */
export async function loadImages(request: LoadRequest, world: LoadWorld): Promise<Loading> {
  const wanted = groupBySource(request.wanted)
  const found = await findSources(wanted, world)
  if (found.kind === 'missing') return failed(found.diagnostics)
  const { sources } = found
  if (sources.length === 0) return failed([])
  const use = await findUse(request, world)
  if (isComplaint(use)) return failed([toDiagnostic(describeAll(wanted), use)])
  const artifacts = sources.flatMap(each => (each.kind === 'found-artifact' ? each.artifact : []))
  const folder = await findRoom(artifacts, world)
  if (isComplaint(folder)) return failed([toDiagnostic(describeAll(wanted), folder)])
  const { imageIds } = request
  const loads = await Promise.all(
    sources.map(source => {
      switch (source.kind) {
        case 'found-artifact':
          return loadImage({ ...source, folder: folder.path, use, imageIds }, world)
        case 'reference':
          return pullImage(source, use, world)
      }
    })
  )
  return {
    images: loads.flatMap(({ image }) => image ?? []),
    diagnostics: loads.flatMap(({ diagnostics }) => diagnostics)
  }
}

function failed(diagnostics: readonly Diagnostic[]): Loading {
  return { images: [], diagnostics }
}

/** A wanted artifact that the run has. */
interface FoundArtifact {
  readonly kind: 'found-artifact'
  readonly wanted: WantedArtifact
  readonly artifact: Artifact
}

type Sources =
  | { readonly kind: 'sources'; readonly sources: readonly (FoundArtifact | WantedReference)[] }
  | { readonly kind: 'missing'; readonly diagnostics: readonly Diagnostic[] }

/** The service is asked where an artifact is wanted, and not for references alone. */
async function findSources(
  wanted: readonly (WantedArtifact | WantedReference)[],
  world: LoadWorld
): Promise<Sources> {
  const artifacts = wanted.filter(each => each.kind === 'artifact')
  const listed = artifacts.length === 0 ? [] : await world.artifacts.list()
  if (isComplaint(listed)) {
    return { kind: 'missing', diagnostics: [toDiagnostic(describeAll(artifacts), listed)] }
  }
  const found = new Map(listed.map(artifact => [artifact.name, artifact]))
  const missing = artifacts.filter(each => !found.has(each.artifact))
  if (missing.length > 0) {
    return { kind: 'missing', diagnostics: missing.map(each => toMissing(each, listed)) }
  }
  const sources = wanted.flatMap((each): (FoundArtifact | WantedReference)[] => {
    if (each.kind === 'reference') return [each]
    const artifact = found.get(each.artifact)
    return artifact === undefined ? [] : [{ kind: 'found-artifact', wanted: each, artifact }]
  })
  return { kind: 'sources', sources }
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

/**
 * A folder for the archives; an archive takes at least the room that its stored artifact takes.
 * Without archives there is none.
 */
async function findRoom(
  artifacts: readonly Artifact[],
  { disk }: LoadWorld
): Promise<{ readonly path: string } | Complaint> {
  if (artifacts.length === 0) return { path: '' }
  const path = await disk.makeFolder()
  const needed = artifacts.reduce((sum, { size }) => sum + size, 0)
  return (await checkRoom({ what: 'the artifacts', needed }, path, disk)) ?? { path }
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
  const unpacking = use.asLayout === 'wanted' ? archives.unpack(archive, layout, 'here') : undefined
  const loading = use.inDaemon === 'wanted' ? engine.load(archive) : undefined
  const [unpacked, loaded] = await Promise.all([unpacking, loading])
  if (unpacked !== undefined) return unpacked
  if (isComplaint(loaded)) return loaded
  const id = loaded?.id ?? archive.recordedId ?? archive.ids[0] ?? ''
  const refusal = loaded === undefined ? undefined : await tagImage(id, wanted.names, engine)
  return refusal ?? { id, ...(unpacking === undefined ? {} : { source: `oci-layout://${layout}` }) }
}

async function tagImage(
  id: string,
  names: readonly string[],
  engine: Engine
): Promise<Complaint | undefined> {
  for (const name of names) {
    const refusal = await engine.tag(id, name)
    if (refusal !== undefined) return refusal
  }
  return undefined
}

/** A builder that does not see the daemon's images pulls for itself what it builds on. */
async function pullImage(
  wanted: WantedReference,
  use: Use,
  { engine, runner }: LoadWorld
): Promise<ImageLoading> {
  const { names, reference } = wanted
  const source = use.asLayout === 'wanted' ? { source: `docker-image://${reference}` } : {}
  const tell = (text: string): void => {
    runner.print(Printable.lines([`${names.join(', ')}: ${text}`]))
  }
  if (use.inDaemon === 'unwanted') {
    tell(`${reference}, which the builder pulls`)
    const id = reference.slice(reference.indexOf('@') + 1)
    return { image: { names, id, ...source }, diagnostics: [] }
  }
  const pulled = await pullAndTag(wanted, engine)
  if (isComplaint(pulled)) return { diagnostics: [toDiagnostic(describe(wanted), pulled)] }
  tell(`${pulled.id}, from ${reference}`)
  return { image: { names, id: pulled.id, ...source }, diagnostics: [] }
}

async function pullAndTag(
  { names, reference }: WantedReference,
  engine: Engine
): Promise<{ readonly id: string } | Complaint> {
  const pulled = await engine.pull(reference)
  if (isComplaint(pulled)) return pulled
  return (await tagImage(pulled.id, names, engine)) ?? pulled
}
