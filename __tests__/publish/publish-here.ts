import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Diagnostic } from '../../src/diagnostics/diagnostic'
import type { LaterRuns } from '../../src/ports/github/later-runs'
import type { DamagedBlob } from '../../src/ports/registry/copier'
import type { PublishWorld } from '../../src/ports/world'
import { runPublish } from '../../src/run/publish/run-publish'
import { archives } from '../../src/world/docker/archives/archives'
import { layouts } from '../../src/world/docker/archives/layouts'
import { openManifests } from '../../src/world/registry/manifests/open-manifests'
import { jobRunner } from '../../src/world/runner/job-runner'
import { digestOf } from '../support/registry-server'
import type { WritableRegistry } from '../support/writable-registry'

/** What the world of a step is like. */
export interface Conditions {
  readonly inputs: Readonly<Record<string, string>>
  readonly variables?: Readonly<Record<string, string>>
  readonly registry: WritableRegistry
  /** The files of each artifact. */
  readonly artifacts?: ReadonlyMap<string, ReadonlyMap<string, Buffer | string>>
  /** Missing: there is none. */
  readonly laterRuns?: LaterRuns
  /** The bytes that are free on the disk. */
  readonly free?: number
  /** When a signal has come. */
  readonly isCancelled?: () => boolean
  readonly environment?: NodeJS.ProcessEnv
}

export interface Outcome {
  readonly status: number
  readonly outputs: ReadonlyMap<string, string>
  readonly diagnostics: readonly Diagnostic[]
  readonly log: readonly string[]
  readonly summary: string
  /** The digests that were copied. */
  readonly copied: readonly string[]
  /** Folders that were left behind. */
  readonly left: readonly string[]
}

/** Runs the step in this process, with real archives and a real registry, and without skopeo. */
export async function publishHere(conditions: Conditions): Promise<Outcome> {
  const home = await mkdtemp(join(tmpdir(), 'image-matrix-here-'))
  const outputs = new Map<string, string>()
  const diagnostics: Diagnostic[] = []
  const log: string[] = []
  const copied: string[] = []
  let summary = ''
  const world = openWorld(conditions, home, copied)
  const status = await runPublish({
    ...world,
    runner: {
      ...jobRunner,
      input: name => conditions.inputs[name] ?? '',
      variable: name => conditions.variables?.[name],
      presetOutputs: given => {
        given.forEach((value, name) => outputs.set(name, value))
      },
      setOutputs: given => {
        given.forEach((value, name) => outputs.set(name, value))
      },
      annotate: given => diagnostics.push(...given),
      print: text => log.push(String(text)),
      writeSummary: text => (summary = String(text))
    }
  })
  const left = await readdir(home)
  await rm(home, { recursive: true })
  return { status, outputs, diagnostics, log, summary, copied, left }
}

const noArtifacts: NonNullable<Conditions['artifacts']> = new Map()

function openWorld(
  conditions: Conditions,
  home: string,
  copied: string[]
): Omit<PublishWorld, 'runner'> {
  const {
    registry,
    artifacts = noArtifacts,
    laterRuns,
    free,
    isCancelled = () => false
  } = conditions
  const names = [...artifacts.keys()]
  return {
    artifacts: {
      list: () => Promise.resolve(names.map((name, id) => ({ name, id, size: 1_000_000 }))),
      async download({ name }, folder) {
        await mkdir(folder, { recursive: true })
        for (const [file, bytes] of artifacts.get(name) ?? []) {
          await writeFile(join(folder, file), bytes)
        }
        return undefined
      },
      upload: () => Promise.resolve(undefined)
    },
    archives,
    layouts,
    disk: {
      makeFolder: () => mkdtemp(join(home, 'publish-')),
      readFree: () => Promise.resolve(free),
      remove: folder => rm(folder, { recursive: true })
    },
    copier: {
      async copy(layout, { repository, digest }) {
        copied.push(digest)
        return copyLayout(layout, repository.slice(registry.host.length + 1), registry)
      }
    },
    manifests: openManifests({ environment: conditions.environment ?? { HOME: home } }),
    laterRuns: laterRuns ?? { find: () => Promise.resolve({ kind: 'none' }) },
    interruption: { watch: () => ({ isWanted: isCancelled }) }
  }
}

/**
 * Every manifest of a layout, as a copier that sends what its index names, and hashes each layer on
 * the way.
 */
async function copyLayout(
  layout: string,
  repository: string,
  registry: WritableRegistry
): Promise<DamagedBlob | undefined> {
  const read = (digest: string): Promise<Buffer> =>
    readFile(join(layout, 'blobs', digest.replace(':', '/')))
  const keep = async (digest: string, type: string): Promise<DamagedBlob | undefined> => {
    const text = (await read(digest)).toString()
    if (digestOf(text) !== digest) throw new Error(`${digest} has another content`)
    for (const part of listNamed(text, 'manifests')) {
      const damaged = await keep(part.digest, part.mediaType)
      if (damaged !== undefined) return damaged
    }
    for (const { digest: layer } of listNamed(text, 'layers')) {
      if (digestOf(await read(layer)) !== layer) return { kind: 'damaged-blob', blob: layer }
    }
    registry.keep(repository, { type, text, digest })
    return undefined
  }
  const index = await readFile(join(layout, 'index.json'), 'utf8')
  for (const { digest, mediaType } of listNamed(index, 'manifests')) {
    const damaged = await keep(digest, mediaType)
    if (damaged !== undefined) return damaged
  }
  return undefined
}

interface Named {
  readonly digest: string
  readonly mediaType: string
}

function listNamed(text: string, field: 'manifests' | 'layers'): readonly Named[] {
  return (JSON.parse(text) as Partial<Record<typeof field, readonly Named[]>>)[field] ?? []
}
