import { toShortName } from '../dockerfile/names/reference'
import { listArgNames, listStageNames } from '../dockerfile/read-dockerfile'
import type { Reading } from '../dockerfile/reading'
import type { Unused } from './inputs'
import type { TextFile } from './read-build-files'
import type { Heritage } from './read-with-triggers'
import type { VariantScope } from './variant-scope'

/**
 * What a recipe gives its build, and no line of the Dockerfile names, in whatever stage: it is
 * most likely misspelt. Undefined where the Dockerfile cannot be read.
 */
export function findUnused(
  dockerfile: TextFile | undefined,
  { reading, triggers }: Heritage,
  scope: Pick<VariantScope, 'recipe' | 'dockerfiles'>
): Unused | undefined {
  if (dockerfile === undefined || reading === undefined || reading.quality === 'opaque') {
    return undefined
  }
  const { recipe } = scope
  const given = [...recipe.buildArgs.keys()].filter(name => !isPredefined(name))
  const declared =
    given.length === 0
      ? new Set<string>()
      : listArgNames(dockerfile.text, [...triggers.values()].flat())
  const contexts = [...recipe.buildContexts.keys()]
  const isMissing = contexts.some(name => !isUsed(name, [reading]))
  const readings = isMissing ? readStages(dockerfile, { triggers }, scope) : [reading]
  return {
    buildArgs: declared === undefined ? [] : given.filter(name => !declared.has(name)),
    declared: [...(declared ?? [])],
    contexts: contexts.filter(name => !isUsed(name, readings)),
    named: [...new Set(readings.flatMap(({ images }) => images.map(({ name }) => name)))]
  }
}

function isUsed(name: string, readings: readonly Reading[]): boolean {
  return readings.some(
    ({ contexts, quality }) =>
      quality === 'opaque' ||
      contexts.some(({ context }) => toShortName(context) === toShortName(name))
  )
}

/** With each stage as the target: one that this target does not reach is named all the same. */
function readStages(
  dockerfile: TextFile,
  { triggers }: Pick<Heritage, 'triggers'>,
  { recipe, dockerfiles }: Pick<VariantScope, 'recipe' | 'dockerfiles'>
): readonly Reading[] {
  const targets = new Set([recipe.target, '', ...listStageNames(dockerfile.text)])
  return [...targets].map(target => dockerfiles.read(dockerfile, { ...recipe, target }, triggers))
}

/** What BuildKit, buildx and the front end read without an ARG. */
function isPredefined(name: string): boolean {
  return predefined.has(name.toUpperCase()) || name.startsWith('BUILDKIT_')
}

const predefined: ReadonlySet<string> = new Set([
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'FTP_PROXY', 'NO_PROXY', 'ALL_PROXY', 'SOURCE_DATE_EPOCH'],
  ...['BUILDPLATFORM', 'BUILDOS', 'BUILDOSVERSION', 'BUILDARCH', 'BUILDVARIANT', 'TARGETSTAGE'],
  ...['TARGETPLATFORM', 'TARGETOS', 'TARGETOSVERSION', 'TARGETARCH', 'TARGETVARIANT']
])
