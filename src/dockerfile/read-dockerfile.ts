import { toLower } from './characters'
import { checkLintOptions } from './check-options'
import { Effort } from './effort'
import { findDirective } from './lexer/directives'
import { parsePlatform, type Platform } from './names/platform'
import type { Reading, ReadingRequest, Reason, Source } from './reading'
import { listPossibleImages } from './possible-images'
import { Refusal } from './refusal'
import { checkPatterns } from './stages/check-patterns'
import { InputCollector, type Inputs } from './stages/collect-inputs'
import { createGlobalScope, type BuildPlatforms } from './stages/global-scope'
import { NamedContexts } from './stages/named-contexts'
import { listDeclaredArgs, parseDockerfile, type ParsedDockerfile } from './stages/parse-dockerfile'
import { checkCycles, reachStages } from './stages/reach-stages'
import { runBuild } from './stages/run-build'
import { StageGraph } from './stages/stage-graph'
import { uniteReferences } from './unite-references'

/**
 * Says which paths of its contexts a build reads: BuildKit's rules (Dockerfile front end 1.28), applied to the text
 * alone. Several platforms give the union. Never throws, takes time in proportion to the text.
 */
export function readDockerfile(text: string, request: ReadingRequest): Reading {
  try {
    checkSyntax(text, request)
    checkLintOptions(
      request.buildArgs.get('BUILDKIT_DOCKERFILE_CHECK') ?? findDirective(text, 'check')
    )
    const file = parseDockerfile(text)
    const effort = new Effort()
    const readings = listPlatforms(request).map(platforms =>
      readForPlatform(file, { ...request, platforms, effort })
    )
    return unite(readings)
  } catch (error) {
    if (error instanceof Refusal) {
      return toOpaque(error, text, request)
    }
    throw error
  }
}

/** The names of the stages of a Dockerfile; none where it cannot be read. */
export function listStageNames(text: string): readonly string[] {
  try {
    return parseDockerfile(text).stages.flatMap(({ from }) => (from.name === '' ? [] : [from.name]))
  } catch (error) {
    if (error instanceof Refusal) return []
    throw error
  }
}

/**
 * What ARG declares in a text, in any stage; undefined where it cannot be known. Triggers of its
 * base declare, too.
 */
export function listArgNames(
  text: string,
  triggers: readonly string[]
): ReadonlySet<string> | undefined {
  try {
    const names = listDeclaredArgs(parseDockerfile(text))
    const handedOn = triggers.flatMap(each => [
      ...listDeclaredArgs(parseDockerfile(`FROM scratch\n${each}`))
    ])
    const all = [...names, ...handedOn]
    return all.some(name => name.includes('$')) ? undefined : new Set(all)
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

/** What an image that is a stage hands on: its triggers, in order; none where it cannot be known. */
export function listTriggers(text: string, target: string): readonly string[] {
  try {
    const { stages } = parseDockerfile(text)
    const stage =
      target === '' ? stages.at(-1) : stages.findLast(({ from }) => from.name === toLower(target))
    return (stage?.instructions ?? []).flatMap(each =>
      each.kind === 'onbuild' ? [each.trigger] : []
    )
  } catch (error) {
    if (error instanceof Refusal) return []
    throw error
  }
}

/** Front ends whose rules these are. */
const OFFICIAL = /^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?:[:@]|$)/

function checkSyntax(text: string, { buildArgs }: ReadingRequest): void {
  const given = buildArgs.get('BUILDKIT_SYNTAX')?.trim().split(' ', 1)[0]
  const syntax = given ?? findDirective(text, 'syntax')
  if (syntax !== '' && !OFFICIAL.test(syntax)) {
    throw new Refusal('foreign-syntax', `another front end reads the Dockerfile: ${syntax}`)
  }
}

function listPlatforms({ platforms, buildPlatform }: ReadingRequest): BuildPlatforms[] {
  const build = buildPlatform === '' ? undefined : parsePlatform(buildPlatform)
  const targets: (Platform | undefined)[] = platforms.map(parsePlatform)
  return (targets.length === 0 ? [build] : targets).map(target => ({ build, target }))
}

type PlatformRequest = Omit<ReadingRequest, 'platforms'> & {
  readonly platforms: BuildPlatforms
  readonly effort: Effort
}

interface PlatformReading extends Inputs {
  readonly because: readonly Reason[]
}

function readForPlatform(file: ParsedDockerfile, request: PlatformRequest): PlatformReading {
  const { escape } = file
  const { effort, platforms } = request
  const contexts = new NamedContexts(request.contexts)
  const globals = createGlobalScope(file, { ...request, contexts })
  const expansion = { escape, effort, lookup: globals.lookup.bind(globals) }
  const graph = new StageGraph(file.stages, { contexts, expansion, triggers: request.triggers })
  const target = graph.findTarget(request.target)
  checkCycles(graph.stages())
  const reached = reachStages(graph, target)
  graph.checkNames()
  const { runs, reasons } = runBuild(graph, reached, {
    ...request,
    escape,
    globals,
    declaredArgs: listDeclaredArgs(file),
    os: platforms.target?.os ?? ''
  })
  const inputs = new InputCollector(graph, { runs, platform: platforms.target }).collect(target)
  checkPatterns(inputs.sources, runs)
  return { because: reasons, ...inputs }
}

function unite(readings: readonly PlatformReading[]): Reading {
  const because = unique(readings.flatMap(reading => reading.because))
  return {
    quality: because.length === 0 ? 'exact' : 'widened',
    because,
    sources: unique(readings.flatMap(reading => reading.sources)),
    images: uniteReferences(readings.map(({ platform, images: taken }) => ({ platform, taken }))),
    contexts: uniteReferences(
      readings.map(({ platform, contexts: taken }) => ({ platform, taken }))
    )
  }
}

/** In the order of the file, each once. */
function unique<Item extends { readonly line: number }>(items: readonly Item[]): Item[] {
  const byText = new Map(items.map(item => [JSON.stringify(item), item]))
  return [...byText.values()].sort((a, b) => a.line - b.line)
}

/** Nothing is known: every local context counts as read whole, and every image that is named. */
function toOpaque(
  { kind, line, message, remedy }: Refusal,
  text: string,
  { contexts, buildArgs }: ReadingRequest
): Reading {
  const because: Reason[] = [
    { kind, line, text: message, ...(remedy === undefined ? {} : { remedy }) }
  ]
  const local = [...contexts].flatMap(([name, context]) => (context.kind === 'local' ? [name] : []))
  const sources = ['', ...local].map((context): Source => ({
    context,
    kind: 'path',
    path: '',
    excludes: [],
    line,
    instruction: 'FROM'
  }))
  const images = listPossibleImages(text, buildArgs)
  return { quality: 'opaque', because, sources, images, contexts: [] }
}
