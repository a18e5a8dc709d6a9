import { isImageName } from '../../configuration/definition/forms/image-name'
import type { Entry, MappingNode, Node, Range } from '../../configuration/document/node'
import { type Finding, quote } from '../../configuration/mistakes/finding'
import type { DescribedImage } from '../../configuration/reading/images-from'
import { joinPath, normalizePath } from '../../paths/repository-path'
import { isOption } from './bake/bake-keys'
import { type Refusal, type Target, textOfField, toText } from './target'

/** Images by name, and what no single one of them can be blamed for. */
export interface ToldImages {
  readonly images: ReadonlyMap<string, DescribedImage>
  readonly findings: readonly Finding[]
}

/** The images that targets are, with the keys that the configuration would give them. */
export function toImages(targets: readonly Target[], lineOf: (range: Range) => number): ToldImages {
  const names = new Map(targets.map(({ name }) => [name, toImageName(name)]))
  const tags = countTags(targets)
  const images = new Map<string, DescribedImage>()
  const findings: Finding[] = []
  for (const target of targets) {
    const name = names.get(target.name) ?? target.name
    const other = images.get(name)
    if (other !== undefined) {
      findings.push(sameName(name, [other.target, target.name], target.range))
    } else images.set(name, toImage(target, { names, tags, line: lineOf(target.range) }))
  }
  return { images, findings }
}

/** Lower case, without what no name of an image begins or ends with; the name itself if that is none. */
function toImageName(target: string): string {
  const name = target
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]+/g, '-')
    .replaceAll(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')
    .replaceAll(/[._-]{2,}/g, part => (/^(?:__|-+)$/.test(part) ? part : '-'))
  return isImageName(name) ? name : target
}

function sameName(name: string, targets: readonly string[], range: Range): Finding {
  return {
    code: 'colliding-names',
    message: `${targets.map(quote).join(' and ')} would both be the image ${quote(name)}`,
    fix: 'give one of them another name there',
    range
  }
}

interface Told {
  /** The names of images, by target. */
  readonly names: ReadonlyMap<string, string>
  readonly tags: ReadonlyMap<string, number>
  readonly line: number
}

function toImage(target: Target, { names, tags, line }: Told): DescribedImage {
  const { name, file, range, fields } = target
  const entries = new Map<string, Entry>()
  const put = (key: string, value: Node, place: Range): void => {
    entries.set(key, { key: place, value })
  }
  const refusal = findRefusal(target)
  // What is refused has one mistake, not those that follow from it, too.
  const context = refusal === undefined ? localPath(textOfField(target, 'context') ?? '.') : '.'
  const contextPlace = fields.get('context')?.value.range ?? range
  put('context', toText(context, contextPlace), contextPlace)
  const dockerfile = fields.get('dockerfile')?.value.range ?? contextPlace
  put(
    'file',
    toText(refusal === undefined ? findDockerfile(target, context) : 'Dockerfile', dockerfile),
    dockerfile
  )
  for (const [key, own] of [
    ['target', 'target'],
    ['platforms', 'platforms'],
    ['args', 'build-args']
  ] as const) {
    const field = fields.get(key)
    if (field !== undefined && !isEmpty(field.value)) entries.set(own, withoutNulls(key, field))
  }
  const contexts = fields.get('contexts')
  if (contexts?.value.kind === 'mapping' && contexts.value.entries.size > 0) {
    entries.set('build-contexts', toContexts(contexts, contexts.value, names))
  }
  const named = findImageName(target, tags)
  if (named !== undefined) put('image-name', named, named.range)
  const value: Node = { kind: 'mapping', range, entries }
  return {
    ...{ entry: { key: range, value }, target: name, file, line },
    options: new Map(
      [...fields].filter(([key]) => isOption(key)).map(([key, each]) => [key, toJson(each.value)])
    ),
    findings: refusal === undefined ? [] : [explainRefusal(name, refusal)]
  }
}

function explainRefusal(name: string, { because, range, fix }: Refusal): Finding {
  return {
    code: 'unsupported-build',
    message: `${quote(name)} ${because}`,
    fix: fix ?? `leave it out, by a line beside "from":\n${toImageName(name)}: false`,
    range
  }
}

function findRefusal(target: Target): Refusal | undefined {
  const { fields, refusal } = target
  if (refusal !== undefined) return refusal
  const rangeOf = (key: string): Range => fields.get(key)?.value.range ?? target.range
  if (textOfField(target, 'dockerfile-inline') !== undefined) {
    const because = 'has its Dockerfile inline, and what it reads cannot be told'
    return { because, range: fields.get('dockerfile-inline')?.key ?? target.range }
  }
  const context = textOfField(target, 'context') ?? '.'
  if (isRemote(context)) {
    const because = `is built from ${quote(context)}, which is no folder of the repository`
    return { because, range: rangeOf('context') }
  }
  const dockerfile = textOfField(target, 'dockerfile') ?? ''
  if (isRemote(dockerfile)) {
    const because = `has its Dockerfile at ${quote(dockerfile)}, not in the repository`
    return { because, range: rangeOf('dockerfile') }
  }
  return undefined
}

/** As BuildKit knows addresses of repositories and archives. */
function isRemote(text: string): boolean {
  return (
    /^(?:[a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/|(?:docker-image|oci-layout|target):)/i.test(
      text
    ) && !text.startsWith('cwd://')
  )
}

/** Bake runs in the root of the repository. */
function localPath(text: string): string {
  const path = text.replace(/^cwd:\/\//, '')
  return path === '' ? '.' : path
}

/** A Dockerfile counts from the context, unless it counts from where bake runs. */
function findDockerfile(target: Target, context: string): string {
  const written = textOfField(target, 'dockerfile') ?? ''
  if (written.startsWith('cwd://')) return localPath(written)
  const file = written === '' ? 'Dockerfile' : written
  if (file.startsWith('/')) return file
  const folder = normalizePath(context)
  const path = folder === undefined ? undefined : normalizePath(joinPath(folder, file))
  return path ?? `${context.replace(/\/+$/, '')}/${file}`
}

function isEmpty(node: Node): boolean {
  switch (node.kind) {
    case 'scalar':
      return node.type === 'null' || node.text === ''
    case 'list':
      return node.items.length === 0
    case 'mapping':
      return node.entries.size === 0
  }
}

/** A build argument of no value is the Dockerfile's own; `local` is the platform of the runner. */
function withoutNulls(key: string, { key: place, value }: Entry): Entry {
  if (key === 'platforms' && value.kind === 'list') {
    const items = value.items.filter(item => item.kind !== 'scalar' || item.text !== 'local')
    return { key: place, value: { ...value, items } }
  }
  if (value.kind !== 'mapping') return { key: place, value }
  const entries = [...value.entries].filter(
    ([, each]) => each.value.kind !== 'scalar' || each.value.type !== 'null'
  )
  return { key: place, value: { ...value, entries: new Map(entries) } }
}

function toContexts({ key }: Entry, value: MappingNode, names: ReadonlyMap<string, string>): Entry {
  const entries = [...value.entries].map(([name, entry]): [string, Entry] => {
    if (entry.value.kind !== 'scalar') return [name, entry]
    const { text } = entry.value
    const target = /^target:(.*)$/s.exec(text)?.[1]
    const local = text.startsWith('cwd://') ? localPath(text) : text
    const own = target === undefined ? local : `target:${names.get(target) ?? target}`
    return [name, { ...entry, value: { ...entry.value, type: 'text', text: own } }]
  })
  return { key, value: { ...value, entries: new Map(entries) } }
}

/** A registry, a name and maybe a tag, as `docker tag` takes them. */
const reference =
  /^((?:[A-Za-z0-9.-]+(?::\d+)?\/)?[a-z0-9]+(?:(?:\.|_|__|-+|\/)[a-z0-9]+)*)(?::([\w][\w.-]{0,127}))?$/

function listNames({ fields }: Target): readonly { node: Node; name: string }[] {
  const tags = fields.get('tags')?.value
  const items = tags?.kind === 'list' ? tags.items : []
  return items.flatMap(node => {
    const name = node.kind === 'scalar' ? reference.exec(node.text)?.[1] : undefined
    return name === undefined ? [] : [{ node, name }]
  })
}

/** How many targets are named so without a tag. */
function countTags(targets: readonly Target[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const target of targets) {
    const name = listNames(target)[0]?.name
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

/** The first tag, without what is behind the colon unless several targets differ by that alone. */
function findImageName(target: Target, counts: ReadonlyMap<string, number>): Node | undefined {
  const [first] = listNames(target)
  if (first?.node.kind !== 'scalar') return undefined
  const isShared = (counts.get(first.name) ?? 0) > 1
  return toText(isShared ? first.node.text : first.name, first.node.range)
}

function toJson(node: Node): string {
  return JSON.stringify(toValue(node))
}

/** Keys in alphabetical order: theirs means nothing. */
function toValue(node: Node): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.type === 'null' ? null : node.text
    case 'list':
      return node.items.map(toValue)
    case 'mapping':
      return [...node.entries]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, { value }]) => [name, toValue(value)])
  }
}
