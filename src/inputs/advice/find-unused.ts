import { toShortName } from '../../dockerfile/names/reference'
import { listArgNames, listStageNames } from '../../dockerfile/read-dockerfile'
import type { Reading } from '../../dockerfile/reading'
import type { Recipe } from '../../images/recipe'
import type { Unused } from '../inputs'
import type { TextFile } from '../reading/texts'

/** A build of the Dockerfile, and the triggers of its parents. */
export interface BuildOfDockerfile {
  readonly recipe: Recipe
  readonly reading: Reading | undefined
  readonly triggers: readonly string[]
}

/**
 * What a recipe gives its build and no line of the Dockerfile names, in any stage: most likely a
 * typo. Undefined where the Dockerfile cannot be read.
 *
 * @param readTarget reads it with another target
 */
export function findUnused(
  dockerfile: TextFile | undefined,
  { recipe, reading, triggers }: BuildOfDockerfile,
  readTarget: (target: string) => Pick<BuildOfDockerfile, 'reading'>
): Unused | undefined {
  if (dockerfile === undefined || reading === undefined || reading.quality === 'opaque') {
    return undefined
  }
  const given = [...recipe.buildArgs.keys()].filter(name => !isPredefined(name))
  const declared = given.length === 0 ? new Set<string>() : listArgNames(dockerfile.text, triggers)
  const contexts = [...recipe.buildContexts.keys()]
  const isMissing = contexts.some(name => !isUsed(name, [reading]))
  // A stage that this target does not reach may still name it.
  const targets = isMissing ? ['', ...listStageNames(dockerfile.text)] : []
  const others = [...new Set(targets)].flatMap(target => readTarget(target).reading ?? [])
  const readings = [reading, ...others]
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

/** What BuildKit, buildx and the front end read without an ARG. */
function isPredefined(name: string): boolean {
  return predefined.has(name.toUpperCase()) || name.startsWith('BUILDKIT_')
}

const predefined: ReadonlySet<string> = new Set([
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'FTP_PROXY', 'NO_PROXY', 'ALL_PROXY', 'SOURCE_DATE_EPOCH'],
  ...['BUILDPLATFORM', 'BUILDOS', 'BUILDOSVERSION', 'BUILDARCH', 'BUILDVARIANT', 'TARGETSTAGE'],
  ...['TARGETPLATFORM', 'TARGETOS', 'TARGETOSVERSION', 'TARGETARCH', 'TARGETVARIANT']
])
