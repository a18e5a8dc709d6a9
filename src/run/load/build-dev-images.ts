import { type Complaint, isComplaint } from '../../diagnostics/complaint'
import type { Diagnostic } from '../../diagnostics/diagnostic'
import { Printable } from '../../diagnostics/text/printable'
import type { LoadWorld } from '../../ports/world'
import type { DevBuild } from './dev-build'
import { toDiagnostic } from './explain-loading'
import type { LoadedImage } from './load-images'
import type { LoadRequest } from './load-request'

/** The development images that were built, and a mistake for each that could not be built. */
export interface Building {
  /** The id by which the engine knows each image, by local tag. */
  readonly ids: readonly (readonly [name: string, id: string])[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Builds all development images side by side, each on this run's parents. */
export async function buildDevImages(
  request: LoadRequest,
  images: readonly LoadedImage[],
  world: LoadWorld
): Promise<Building> {
  const contexts = new Map(images.flatMap(listContexts))
  const built = await Promise.all(
    request.builds.map(async build => {
      const parents = build.load.flatMap(({ name }) => contexts.get(name) ?? [])
      const words = toBuildCommand(build, { ...request, parents: [...new Set(parents)] })
      return { build, answer: await buildImage(build, words, world) }
    })
  )
  return {
    ids: built.flatMap(({ build, answer }) =>
      isComplaint(answer) ? [] : [[build.localTag, answer.id] as const]
    ),
    diagnostics: built.flatMap(({ build, answer }) =>
      isComplaint(answer) ? [toDiagnostic(`the development image "${build.image}"`, answer)] : []
    )
  }
}

/**
 * The value behind `--build-context` for an image of this run.
 *
 * @param source where the builder finds it, as `oci-layout:///tmp/base`; undefined: it sees the
 *   images of the daemon, and this one among them
 */
export function formatContext(name: string, source: string | undefined): string {
  return `${name}=${source ?? `docker-image://${name}`}`
}

function listContexts({ names, source }: LoadedImage): [name: string, context: string][] {
  return names.map(name => [name, formatContext(name, source)])
}

async function buildImage(
  build: DevBuild,
  words: readonly string[],
  { engine, runner }: LoadWorld
): Promise<{ readonly id: string } | Complaint> {
  const complaint = await engine.build(words, line => {
    runner.print(Printable.of(`${build.image} | ${line}`))
  })
  return complaint ?? engine.readId(build.localTag)
}

/** What a build is given besides its recipe. */
interface BuildSurroundings {
  /** The images of this run that it may be built from, each `NAME=…`. */
  readonly parents: readonly string[]
  /** `{cache-scope}` stands where the scope of the image belongs. */
  readonly cacheFrom: readonly string[]
  readonly cacheTo: readonly string[]
}

/**
 * The words behind `docker` that build a development image and load it into the daemon. Every value
 * stands in one word with its option, so that none can be taken for another.
 */
export function toBuildCommand(build: DevBuild, around: BuildSurroundings): readonly string[] {
  const scoped = (line: string): string => line.replaceAll('{cache-scope}', build.cacheScope)
  return [
    'buildx',
    'build',
    '--load',
    '--progress=plain',
    '--provenance=false',
    `--tag=${build.localTag}`,
    ...option('file', build.file),
    ...option('target', build.target),
    ...option('platform', build.platform),
    ...build.buildArgs.map(line => `--build-arg=${line}`),
    ...[...build.buildContexts, ...around.parents].map(line => `--build-context=${line}`),
    ...around.cacheFrom.map(line => `--cache-from=${scoped(line)}`),
    ...around.cacheTo.map(line => `--cache-to=${scoped(line)}`),
    '--',
    build.context
  ]
}

function option(name: string, value: string): string[] {
  return value === '' ? [] : [`--${name}=${value}`]
}
