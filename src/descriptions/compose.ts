import type { Node } from '../configuration/document/node'
import { lastSegment, parentPath, type RepositoryPath } from '../paths/repository-path'
import type { Described, DescribedBuild, DescribedContext, Unread } from './described-build'
import { fieldOf, fieldsOf, pairsOf, placeOf, textOf, textsOf } from './text/nodes'
import { readYaml } from './text/read-text'
import { resolveFrom } from './text/resolve-path'
import { fillVariables, parseVariables, type Variables } from './text/variables'

/** Whether compose reads such a file, or is told to. */
export function isComposeFile(path: RepositoryPath): boolean {
  return /^(?:docker-)?compose(?:[._-][\w.-]*)?\.ya?ml$/i.test(lastSegment(path))
}

/** The files beside a compose file that give its variables their values. */
export function listVariableFiles(path: RepositoryPath): readonly RepositoryPath[] {
  const folder = parentPath(path)
  return ['.env', '.env.example'].map(name => (folder === '' ? name : `${folder}/${name}`))
}

/** A text of the repository, with the texts that it needs. */
export interface ComposeText {
  readonly path: RepositoryPath
  readonly text: string
  /** The text of `.env` beside it, where it is tracked. */
  readonly variables: string
}

/**
 * The builds of compose files (compose-spec, build.md). A Dockerfile is relative to its context, a
 * context to the file's folder. `depends_on` says what a service needs when it runs, and nothing of its build.
 * A file that adds to a service of another one in its folder takes the context from there.
 */
export function readComposeFiles(files: readonly ComposeText[]): Described {
  const read = files.map(file => ({
    file,
    ...readYaml({ ...file, text: file.text.replaceAll(mergeTag, blank) })
  }))
  const services = read.flatMap(({ file, root }) => listServices(file, root))
  const described = services.map(service => readService(service, services))
  return {
    builds: described.flatMap(({ build }) => build ?? []),
    unread: [...read, ...described].flatMap(({ unread }) => unread ?? [])
  }
}

/** `!reset` and `!override` say how files are merged, and nothing of a value (compose-spec, 13-merge.md). */
const mergeTag = /(?<=[:\-,[{]\s+)!(?:reset|override)\b/g

function blank(text: string): string {
  return ' '.repeat(text.length)
}

interface Service {
  readonly file: ComposeText
  readonly folder: RepositoryPath
  readonly name: string
  readonly node: Node
  readonly build: Node
  readonly variables: Variables
}

function listServices(file: ComposeText, root: Node | undefined): readonly Service[] {
  const variables = parseVariables(file.variables)
  const services = fieldsOf(fieldOf(root, 'services'))
  return services.flatMap(([name, node]) => {
    const build = fieldOf(node, 'build')
    const folder = parentPath(file.path)
    return build === undefined ? [] : [{ file, folder, name, node, build, variables }]
  })
}

interface ReadService {
  readonly build?: DescribedBuild
  readonly unread?: Unread
}

function readService(service: Service, all: readonly Service[]): ReadService {
  const { file, folder, name, node, build, variables } = service
  const at = placeOf(build, file)
  const fill = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : fillVariables(text, variables)
  const refuse = (because: string): ReadService => ({
    unread: { at, because: `service "${name}": ${because}` }
  })
  if (fieldOf(build, 'dockerfile_inline') !== undefined) {
    return refuse('its Dockerfile is written in the compose file')
  }
  const written = contextOf(service) ?? inheritContext(service, all) ?? '.'
  const context = resolveFrom(folder, fill(written))
  if (context === undefined) return refuse(`its context ${written} is no folder here`)
  const dockerfile = fieldOf(build, 'dockerfile')
  const path = resolveFrom(context, fill(textOf(dockerfile) ?? 'Dockerfile'))
  if (path === undefined) return refuse('its Dockerfile is not named by a literal path')
  const image = fill(textOf(fieldOf(node, 'image')))
  const pairs = pairsOf(fieldOf(build, 'args')).flatMap(([key, value]) => {
    const filled = fill(value)
    return filled === undefined ? [] : [[key, filled] as const]
  })
  return {
    build: {
      ...{ origin: 'compose', at, name, context, file: path },
      target: fill(textOf(fieldOf(build, 'target'))) ?? '',
      buildArgs: new Map(pairs),
      contexts: readContexts(fieldOf(build, 'additional_contexts'), service),
      tags: image === undefined ? [] : [image],
      platforms: textsOf(fieldOf(build, 'platforms')).flatMap(each => fill(each) ?? []),
      pushes: 'unknown',
      ...listNeeded(fieldOf(node, 'depends_on'))
    }
  }
}

/** A list of services, or a mapping by their names. */
function listNeeded(node: Node | undefined): Pick<DescribedBuild, 'startsAfter'> {
  const names = node?.kind === 'mapping' ? fieldsOf(node).map(([name]) => name) : textsOf(node)
  return names.length === 0 ? {} : { startsAfter: names }
}

function contextOf({ build }: Service): string | undefined {
  return textOf(build) ?? textOf(fieldOf(build, 'context'))
}

function inheritContext(service: Service, all: readonly Service[]): string | undefined {
  const others = all.filter(
    each => each !== service && each.name === service.name && each.folder === service.folder
  )
  return others.flatMap(each => contextOf(each) ?? [])[0]
}

function readContexts(
  node: Node | undefined,
  { folder, variables }: Service
): ReadonlyMap<string, DescribedContext> {
  const contexts = new Map<string, DescribedContext>()
  for (const [name, written] of pairsOf(node)) {
    const text = fillVariables(written, variables)
    if (text === undefined) continue
    const service = /^service:(.+)$/.exec(text)?.[1]
    const local = /^[\w+-]+:/.test(text) ? undefined : resolveFrom(folder, text)
    if (service !== undefined) contexts.set(name, { kind: 'build', name: service })
    else if (local !== undefined) contexts.set(name, { kind: 'folder', folder: local })
    else contexts.set(name, { kind: 'remote', text })
  }
  return contexts
}
