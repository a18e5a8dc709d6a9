import type { Node } from '../configuration/document/node'
import { parseDocument } from '../configuration/document/parse-document'
import { toShellWord } from '../diagnostics/text/shell-word'
import { lastSegment, parentPath, type RepositoryPath } from '../paths/repository-path'
import type { Described, DescribedBuild, DescribedContext, TextPlace } from './described-build'
import { outlineJson } from './images/bake/plain-bake'
import type { Printed } from './images/bake/printed-bake'
import { isAbstract, readRoles } from './images/choose-targets'
import { outlineHcl } from './images/outline'
import { fieldOf, fieldsOf, itemsOf, pairsOf, placeOf, textOf, textsOf } from './text/nodes'
import { readJson } from './text/read-text'
import { resolveFrom } from './text/resolve-path'
import { fillVariables, type Variables } from './text/variables'
import { pushesOutput } from './workflows/builds/steps'

/** Whether buildx reads such a file for `bake`, or is told to. */
export function isBakeFile(path: RepositoryPath): boolean {
  return /^(?:(?:docker-)?bake(?:[._-][\w.-]*)?|[\w.-]+[._-]docker-bake)\.(?:json|hcl)$/i.test(
    lastSegment(path)
  )
}

/** A text of the repository. */
export interface BakeText {
  readonly path: RepositoryPath
  readonly text: string
}

/** A bake file, with what bake prints of one in HCL, or why it does not take it. */
export interface PrintedText extends BakeText {
  readonly printed?: Printed | undefined
}

/**
 * The targets of a bake file (buildx, bake-reference.md). A Dockerfile is relative to its context;
 * a context to the folder in which bake runs, taken to be the root, or the file's own folder where
 * the Dockerfile is only there.
 *
 * @param isThere whether a file is tracked
 */
export function readBakeFile(
  file: PrintedText,
  isThere: (path: RepositoryPath) => boolean
): Described {
  const { path, text, printed } = file
  const isJson = path.endsWith('.json')
  const start: TextPlace = { file: path, line: 1 }
  const json = isJson ? text : printed?.kind === 'printed' ? printed.json : undefined
  if (json === undefined) {
    const failed = printed?.kind === 'refused' ? `, and now says: ${printed.because}` : ''
    const because = `it is written in HCL: "docker buildx bake --print" says it in JSON${failed}`
    const fix = adviseHcl(path, printed)
    return { builds: [], unread: [{ at: start, because, fix, reach: 'file' }] }
  }
  const { root, unread } = readJson({ path, text: json })
  const places = isJson ? new Map<string, TextPlace>() : findPlaces(file)
  const owners = listOwners(root)
  const targets = new Map(fieldsOf(fieldOf(root, 'target')))
  const variables = readVariables(fieldOf(root, 'variable'))
  const roles = readRoles(isJson ? outlineJson(json) : outlineHcl(text))
  const builds = [...targets].flatMap(([name, node]): DescribedBuild[] => {
    if (isAbstract([name], roles)) return []
    const fields = inherit(node, targets, new Set([name]))
    const at = isJson ? placeOf(node, file) : (places.get(owners.get(name) ?? name) ?? start)
    return toBuild({ name, fields, at, variables }, isThere)
  })
  return { builds, unread }
}

function adviseHcl(path: RepositoryPath, printed: Printed | undefined): string {
  if (printed?.kind === 'refused') return 'mend it, so that "docker buildx bake --print" takes it'
  const words = [path, toJsonPath(path)].map(toShellWord)
  return `install buildx, or write once\ndocker buildx bake -f ${words.join(' --print > ')}`
}

/** The file in JSON that says the same as one in HCL, for those who have no buildx. */
export function toJsonPath(path: RepositoryPath): RepositoryPath {
  return path.replace(/\.hcl$/, '.json')
}

/** The targets of a file in HCL. */
function findPlaces(file: BakeText): ReadonlyMap<string, TextPlace> {
  const targets = outlineHcl(file.text).filter(({ type }) => type === 'target')
  return new Map(targets.map(block => [block.name, placeOf(block, file)]))
}

function readVariables(node: Node | undefined): Variables {
  const pairs = fieldsOf(node).flatMap(([name, value]) => {
    const text = textOf(fieldOf(value, 'default'))
    return text === undefined ? [] : [[name, text] as const]
  })
  return new Map(pairs)
}

type Fields = ReadonlyMap<string, Node>

/** A target's own keys win over those that it inherits, and the last of these over the first. */
function inherit(node: Node, targets: Fields, seen: ReadonlySet<string>): Fields {
  const above = textsOf(fieldOf(node, 'inherits')).flatMap(name => {
    const parent = targets.get(name)
    return parent === undefined || seen.has(name)
      ? []
      : [...inherit(parent, targets, new Set([...seen, name]))]
  })
  return new Map([...above, ...fieldsOf(node)])
}

interface Target {
  readonly name: string
  readonly fields: Fields
  readonly at: DescribedBuild['at']
  readonly variables: Variables
}

function toBuild(
  { name, fields, at, variables }: Target,
  isThere: (path: RepositoryPath) => boolean
): DescribedBuild[] {
  const fill = (text: string): string | undefined => fillVariables(text, variables)
  const words = (key: string): string[] =>
    itemsOf(fields.get(key)).flatMap(item => fill(textOf(item) ?? '') ?? [])
  const [context = '.'] = words('context')
  const [dockerfile = 'Dockerfile'] = words('dockerfile')
  const candidates = ['', parentPath(at.file)].flatMap(folder => {
    const from = resolveFrom(folder, context)
    const file = from === undefined ? undefined : resolveFrom(from, dockerfile)
    return from === undefined || file === undefined ? [] : [{ folder, context: from, file }]
  })
  const found = candidates.find(({ file }) => isThere(file)) ?? candidates[0]
  if (found === undefined) return []
  const isPushed = itemsOf(fields.get('output')).some(isPushing)
  const pairs = pairsOf(fields.get('args')).flatMap(([key, value]) => {
    const filled = fill(value)
    return filled === undefined ? [] : [[key, filled] as const]
  })
  const [target = ''] = words('target')
  return [
    {
      ...{ origin: 'bake', at, name, context: found.context, file: found.file, target },
      buildArgs: new Map(pairs),
      contexts: new Map(
        pairsOf(fields.get('contexts')).map(([key, text]) => [key, toContext(text, found.folder)])
      ),
      tags: words('tags'),
      platforms: words('platforms'),
      pushes: isPushed ? 'yes' : 'unknown'
    }
  ]
}

/** An output as text, or as bake prints it. */
function isPushing(output: Node): boolean {
  const text = textOf(output)
  if (text !== undefined) return pushesOutput(text)
  return (
    textOf(fieldOf(output, 'type')) === 'registry' || textOf(fieldOf(output, 'push')) === 'true'
  )
}

function toContext(text: string, folder: RepositoryPath): DescribedContext {
  const name = /^target:(.+)$/.exec(text)?.[1]
  if (name !== undefined) return { kind: 'build', name }
  const local = resolveFrom(folder, text)
  return local === undefined ? { kind: 'remote', text } : { kind: 'folder', folder: local }
}

/** What is known of a bake file beside its targets. */
export interface BakedFile {
  readonly path: RepositoryPath
  /** Its groups, and the targets that a matrix makes of one, by name. */
  readonly groups: ReadonlyMap<string, readonly string[]>
  /** The targets that docker/metadata-action names. */
  readonly described: ReadonlySet<string>
}

/** The targets that bake prints as groups: a matrix makes them of one. */
function listMade(root: Node | undefined): readonly (readonly [string, readonly string[]])[] {
  return fieldsOf(fieldOf(root, 'group'))
    .filter(([name]) => name !== 'default')
    .map(([name, group]) => [name, textsOf(fieldOf(group, 'targets'))])
}

/** By target, the block of which a matrix makes it. */
function listOwners(root: Node | undefined): ReadonlyMap<string, string> {
  return new Map(listMade(root).flatMap(([name, made]) => made.map(each => [each, name] as const)))
}

/** The groups of a bake file, and which targets inherit from that of docker/metadata-action. */
export function outlineBakeFile({ path, text, printed }: PrintedText): BakedFile {
  const isJson = path.endsWith('.json')
  const blocks = isJson ? outlineJson(text) : outlineHcl(text)
  const listTexts = (key: string, type: string): [string, readonly string[]][] =>
    blocks.flatMap(block =>
      block.type === type ? [[block.name, block.attributes.get(key)?.texts ?? []]] : []
    )
  const { root } = parseDocument(printed?.kind === 'printed' ? printed.json : '')
  const made = listMade(root)
  const owners = listOwners(root)
  const parents = new Map(listTexts('inherits', 'target'))
  const described = new Set(['docker-metadata-action'])
  for (let size = 0; size < described.size;) {
    size = described.size
    for (const [name, bases] of parents) {
      if (bases.some(each => described.has(each))) described.add(name)
    }
    for (const [target, owner] of owners) if (described.has(owner)) described.add(target)
  }
  return { path, groups: new Map([...made, ...listTexts('targets', 'group')]), described }
}

/** The targets that these names of targets and groups stand for. */
export function selectBakeTargets(text: string, names: readonly string[]): ReadonlySet<string> {
  const { root } = parseDocument(text)
  const groups = new Map(fieldsOf(fieldOf(root, 'group')))
  const selected = new Set(names)
  // The set grows during the loop: a group may hold groups.
  for (const name of selected) {
    for (const each of textsOf(fieldOf(groups.get(name), 'targets'))) selected.add(each)
  }
  return selected
}
