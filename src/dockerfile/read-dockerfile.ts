import { toLower } from '../patterns/go/go-text'
import { checkLintOptions } from './check-options'
import { checkPatterns } from './commands/check-patterns'
import { InputCollector } from './commands/collect-inputs'
import { baseOf, type BuildRun, runBuild, unknownImage } from './commands/run-build'
import { Effort } from './effort'
import { findDirective } from './lexer/directives'
import { parsePlatform, type Platform } from './names/platform'
import { listPossibleImages } from './names/possible-images'
import { uniteReferences } from './names/unite-references'
import type {
  BaseImage,
  Leg,
  Reading,
  ReadingRequest,
  Reason,
  Source,
  SourceWord,
  Transfer
} from './reading'
import { Refusal } from './refusal'
import { type BuildPlatforms, createGlobalScope } from './stages/global-scope'
import { NamedContexts } from './stages/named-contexts'
import { listDeclaredArgs, type ParsedDockerfile, parseDockerfile } from './stages/parse-dockerfile'
import { checkCycles, reachStages } from './stages/reach-stages'
import { StageGraph } from './stages/stage-graph'
import type { StageNode } from './stages/stage-node'

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
    return unite(readings, file)
  } catch (error) {
    if (error instanceof Refusal) return toOpaque(error, text, request)
    throw error
  }
}

/** The names of the stages of a Dockerfile; none if it cannot be read. */
export function listStageNames(text: string): readonly string[] {
  const file = unlessRefused(() => parseDockerfile(text))
  return file === undefined ? [] : listNames(file)
}

function listNames({ stages }: ParsedDockerfile): readonly string[] {
  return stages.flatMap(({ from }) => (from.name === '' ? [] : [from.name]))
}

/**
 * What the image that a build makes passes on, for its first platform; undefined if nothing of that
 * can be known.
 */
export function readImage(text: string, request: ReadingRequest): BaseImage | undefined {
  return unlessRefused(() => {
    checkSyntax(text, request)
    const file = parseDockerfile(text)
    const known = unlessRefused(() => {
      const [platforms = { build: undefined, target: undefined }] = listPlatforms(request)
      const built = build(file, { ...request, platforms, effort: new Effort() })
      return toBaseImage(built, request)
    })
    // The triggers' text does not depend on any value.
    return known ?? { ...unknownImage, triggers: listTriggers(file, request.target) }
  })
}

function listTriggers({ stages }: ParsedDockerfile, target: string): readonly string[] {
  const stage =
    target === '' ? stages.at(-1) : stages.findLast(({ from }) => from.name === toLower(target))
  return (stage?.instructions ?? []).flatMap(each =>
    each.kind === 'onbuild' ? [each.trigger] : []
  )
}

function unlessRefused<Result>(action: () => Result): Result | undefined {
  try {
    return action()
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}

/**
 * The arguments that ARG declares in a text, in any stage; undefined if that cannot be known.
 * Triggers of its base declare, too.
 */
export function listArgNames(
  text: string,
  triggers: readonly string[]
): ReadonlySet<string> | undefined {
  return unlessRefused(() => {
    const texts = [text, ...triggers.map(each => `FROM scratch\n${each}`)]
    const names = texts.flatMap(each => [...listDeclaredArgs(parseDockerfile(each))])
    return names.some(name => name.includes('$')) ? undefined : new Set(names)
  })
}

function toBaseImage({ graph, target, runs }: Build, request: ReadingRequest): BaseImage {
  const run = runs.get(target)
  // An image in place of the stage passes on everything but its triggers.
  if (run === undefined) return { ...baseOf(target, graph, request), triggers: [] }
  const { scope, workdir } = run.end()
  const triggers = target.commands.flatMap(({ instruction }) =>
    instruction.kind === 'onbuild' ? [instruction.trigger] : []
  )
  return { triggers, environment: scope.environment, others: scope.others, workdir }
}

/** Front ends that have these rules. */
const officialNames = /^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?:[:@]|$)/

function checkSyntax(text: string, { buildArgs }: ReadingRequest): void {
  const given = buildArgs.get('BUILDKIT_SYNTAX')?.trim().split(' ', 1)[0]
  const syntax = given ?? findDirective(text, 'syntax')
  if (syntax !== '' && !officialNames.test(syntax)) {
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

/** A build for one platform, with what its stages have read. */
interface Build extends BuildRun {
  readonly graph: StageGraph
  readonly target: StageNode
}

function build(file: ParsedDockerfile, request: PlatformRequest): Build {
  const { escape } = file
  const { effort, platforms } = request
  const contexts = new NamedContexts(request.contexts)
  const globals = createGlobalScope(file, { ...request, contexts })
  const expansion = { escape, effort, lookup: globals.lookup.bind(globals) }
  const graph = new StageGraph(file.stages, {
    contexts,
    expansion,
    platform: platforms.target,
    bases: request.bases
  })
  const target = graph.findTarget(request.target)
  checkCycles(graph.stages())
  const reached = reachStages(graph, target)
  graph.checkNames()
  const os = platforms.target?.os ?? ''
  const run = runBuild(graph, reached, { ...request, escape, globals, os })
  return { graph, target, ...run }
}

interface PlatformReading {
  readonly because: readonly Reason[]
  readonly leg: Leg
  readonly transfers: readonly Transfer[]
  readonly sourceWords: readonly SourceWord[]
  readonly otherPlatforms: readonly number[]
}

function readForPlatform(file: ParsedDockerfile, request: PlatformRequest): PlatformReading {
  const { graph, target, runs, reasons, sourceWords } = build(file, request)
  const platform = request.platforms.target
  const collector = new InputCollector(graph, { runs, platform })
  const leg = collector.collect(target)
  checkPatterns(leg.sources, runs)
  const nodes = graph.stages()
  const other = file.stages.filter(
    ({ from }, index) => from.platform !== '' && nodes[index]?.platform === undefined
  )
  return {
    ...{ because: reasons, leg, transfers: collector.listTransfers(), sourceWords },
    otherPlatforms: other.map(({ from }) => from.line)
  }
}

function unite(readings: readonly PlatformReading[], file: ParsedDockerfile): Reading {
  const because = unique(readings.flatMap(reading => reading.because))
  const legs = readings.map(({ leg }) => leg)
  return {
    quality: because.length === 0 ? 'exact' : 'widened',
    because,
    sources: unique(legs.flatMap(leg => leg.sources)),
    transfers: uniteTransfers(readings.flatMap(reading => reading.transfers)),
    images: uniteReferences(legs.map(({ platform, images: taken }) => ({ platform, taken }))),
    contexts: uniteReferences(legs.map(({ platform, contexts: taken }) => ({ platform, taken }))),
    legs,
    sourceWords: unique(readings.flatMap(reading => reading.sourceWords)),
    stageNames: listNames(file),
    otherPlatforms: [...new Set(readings.flatMap(reading => reading.otherPlatforms))]
  }
}

function uniteTransfers(transfers: readonly Transfer[]): Transfer[] {
  const contexts = new Set(transfers.map(({ context }) => context))
  return [...contexts].map(context => {
    const all = transfers.flatMap(each => (each.context === context ? each.paths : []))
    return { context, paths: [...new Set(all)].sort() }
  })
}

/** In the order of the file, each once. */
function unique<Item extends { readonly line: number }>(items: readonly Item[]): Item[] {
  const byText = new Map(items.map(item => [JSON.stringify(item), item]))
  return [...byText.values()].sort((a, b) => a.line - b.line)
}

/** Nothing is known: every local context counts as read whole, and every image that is named. */
function toOpaque(
  { kind, line, message, remedy, unset }: Refusal,
  text: string,
  { contexts, buildArgs }: ReadingRequest
): Reading {
  const reason: Reason = {
    ...{ kind, line, text: message },
    ...(remedy === undefined ? {} : { remedy }),
    ...(unset.length === 0 ? {} : { unset })
  }
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
  return {
    ...{ quality: 'opaque', because: [reason], sources, images },
    ...{
      transfers: [],
      contexts: [],
      legs: [],
      sourceWords: [],
      stageNames: [],
      otherPlatforms: []
    }
  }
}
