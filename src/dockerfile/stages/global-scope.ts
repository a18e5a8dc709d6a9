import type { Effort } from '../effort'
import { toInteger } from '../instructions/literals'
import { formatPlatform, formatWholePlatform, type Platform } from '../names/platform'
import { atLine, refuse } from '../refusal'
import { emptiness, literal, unknownName, unknownNames } from '../text'
import { type Expanded, traceWord } from '../words/expand'
import type { NamedContexts } from './named-contexts'
import type { ParsedDockerfile } from './parse-dockerfile'
import { Scope } from './scope'

/** The platforms of one build; undefined if they are not known. */
export interface BuildPlatforms {
  readonly build: Platform | undefined
  readonly target: Platform | undefined
}

/** What decides the variables that FROM sees. */
export interface GlobalRequest {
  readonly platforms: BuildPlatforms
  readonly target: string
  readonly buildArgs: ReadonlyMap<string, string>
  readonly contexts: NamedContexts
  readonly effort: Effort
}

/** The variables that FROM sees: the platforms' and the arguments in front of the first FROM. */
export function createGlobalScope(file: ParsedDockerfile, request: GlobalRequest): Scope {
  const { buildArgs, effort } = request
  const scope = new Scope({ environment: new Map(), others: 'unset', declared: new Set() })
  const stage = request.target === '' ? file.stages.at(-1)?.from.name : request.target
  for (const [name, value] of listPlatformVariables(request.platforms)) {
    const given = buildArgs.get(name)
    scope.setArgument(name, given === undefined ? value : known(given), effort)
  }
  const named = stage === undefined || stage === '' ? 'default' : stage
  scope.setArgument('TARGETSTAGE', known(buildArgs.get('TARGETSTAGE') ?? named), effort)
  const lookup = scope.lookup.bind(scope)
  for (const { line, args } of file.globalArgs) {
    for (const { name, value } of args) {
      const given = buildArgs.get(name)
      if (given !== undefined) {
        scope.setArgument(name, known(given), effort)
      } else if (value !== undefined) {
        const { escape } = file
        scope.setArgument(
          name,
          atLine(line, () => traceWord(value, { escape, lookup, effort })),
          effort
        )
      } else {
        scope.declare(name)
      }
    }
  }
  settleSourceDate(scope, request)
  return scope
}

/** A text that is known as a whole. */
function known(text: string): Expanded {
  return { text, unset: [] }
}

function listPlatformVariables({ build, target }: BuildPlatforms): [string, Expanded][] {
  const own: readonly [string, (platform: Platform) => string][] = [
    ['OS', platform => platform.os],
    ['OSVERSION', platform => platform.osVersion],
    ['ARCH', platform => platform.architecture],
    ['VARIANT', platform => platform.variant]
  ]
  return [
    ...toVariables('BUILD', build, [['PLATFORM', formatPlatform], ...own]),
    ...toVariables('TARGET', target, [['PLATFORM', formatWholePlatform], ...own])
  ]
}

function toVariables(
  front: 'BUILD' | 'TARGET',
  platform: Platform | undefined,
  parts: readonly [string, (platform: Platform) => string][]
): [string, Expanded][] {
  return parts.map(([part, read]) => {
    const name = `${front}${part}`
    if (platform !== undefined) return [name, known(read(platform))]
    const givenBy = front === 'BUILD' ? 'builder' : 'platform'
    const text = part === 'PLATFORM' ? unknownNames : unknownName
    return [name, { text, unset: [{ name, givenBy }] }]
  })
}

const sourceDate = 'SOURCE_DATE_EPOCH'

/**
 * BuildKit replaces SOURCE_DATE_EPOCH by the time that it names: of a context or a stage, if it is
 * no number.
 */
function settleSourceDate(scope: Scope, { buildArgs, contexts, effort }: GlobalRequest): void {
  const variable = scope.lookup(sourceDate)
  const inScope = variable.kind === 'set' ? variable.value : ''
  const value = buildArgs.get(sourceDate) ?? inScope
  const text = literal(value)
  if (emptiness(value) === 'yes' || text === undefined) return
  const seconds = toInteger(text)
  if (seconds !== undefined) {
    scope.setArgument(sourceDate, known(BigInt(text.replace('+', '')).toString()), effort)
  } else if (text === 'context' || contexts.find(text) !== undefined) {
    scope.setArgument(sourceDate, { text: unknownName, unset: [] }, effort)
  } else {
    refuse(`SOURCE_DATE_EPOCH is no number of seconds: ${text}`)
  }
}
