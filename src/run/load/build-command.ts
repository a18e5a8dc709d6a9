import type { DevBuild } from './dev-build'

/** What a build is given beside its recipe. */
export interface BuildSurroundings {
  /** The images of this run that it may be built from, each `NAME=…`. */
  readonly parents: readonly string[]
  /** With `{cache-scope}` where the scope of the image belongs. */
  readonly cacheFrom: readonly string[]
  readonly cacheTo: readonly string[]
}

/**
 * The words behind `docker` that build a development image and load it into the daemon. Every
 * value stands in one word with its option, so that none can be taken for another.
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
