import type { Effort } from '../effort'
import { toInteger } from '../instructions/literals'
import { formatPlatform, formatWholePlatform, type Platform } from '../names/platform'
import { atLine, refuse } from '../refusal'
import { emptiness, literal, type Text, unknownName, unknownNames } from '../text'
import { expandWord } from '../words/expand'
import type { NamedContexts } from './named-contexts'
import type { ParsedDockerfile } from './parse-dockerfile'
import { Scope } from './scope'

/** The platforms of one build; undefined where they are not known. */
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
    scope.setArgument(name, buildArgs.get(name) ?? value, effort)
  }
  const named = stage === undefined || stage === '' ? 'default' : stage
  scope.setArgument('TARGETSTAGE', buildArgs.get('TARGETSTAGE') ?? named, effort)
  const lookup = scope.lookup.bind(scope)
  for (const { line, args } of file.globalArgs) {
    for (const { name, value } of args) {
      const given = buildArgs.get(name)
      if (given !== undefined) {
        scope.setArgument(name, given, effort)
      } else if (value !== undefined) {
        const { escape } = file
        scope.setArgument(
          name,
          atLine(line, () => expandWord(value, { escape, lookup, effort })),
          effort
        )
      }
    }
  }
  settleSourceDate(scope, request)
  return scope
}

function listPlatformVariables({ build, target }: BuildPlatforms): [string, Text][] {
  const of = (
    platform: Platform | undefined,
    part: (platform: Platform) => string,
    unknown: Text = unknownName
  ): Text => (platform === undefined ? unknown : part(platform))
  return [
    ['BUILDPLATFORM', of(build, formatPlatform, unknownNames)],
    ['BUILDOS', of(build, platform => platform.os)],
    ['BUILDOSVERSION', of(build, platform => platform.osVersion)],
    ['BUILDARCH', of(build, platform => platform.architecture)],
    ['BUILDVARIANT', of(build, platform => platform.variant)],
    ['TARGETPLATFORM', of(target, formatWholePlatform, unknownNames)],
    ['TARGETOS', of(target, platform => platform.os)],
    ['TARGETOSVERSION', of(target, platform => platform.osVersion)],
    ['TARGETARCH', of(target, platform => platform.architecture)],
    ['TARGETVARIANT', of(target, platform => platform.variant)]
  ]
}

const sourceDate = 'SOURCE_DATE_EPOCH'

/** BuildKit replaces SOURCE_DATE_EPOCH by the time that it names: of a context or a stage, if it is no number. */
function settleSourceDate(scope: Scope, { buildArgs, contexts, effort }: GlobalRequest): void {
  const variable = scope.lookup(sourceDate)
  const inScope = variable.kind === 'set' ? variable.value : ''
  const value = buildArgs.get(sourceDate) ?? inScope
  const text = literal(value)
  if (emptiness(value) === 'yes' || text === undefined) return
  const seconds = toInteger(text)
  if (seconds !== undefined) {
    scope.setArgument(sourceDate, BigInt(text.replace('+', '')).toString(), effort)
  } else if (text === 'context' || contexts.find(text) !== undefined) {
    scope.setArgument(sourceDate, unknownName, effort)
  } else {
    refuse(`SOURCE_DATE_EPOCH is no number of seconds: ${text}`)
  }
}
