import { type Entry, type MappingNode, type Node, type Range, startOfText } from '../document/node'
import { toYamlText } from '../document/yaml-text'
import type { Finding } from './finding'

/**
 * The finding that a text is a compose file, a bake file, a matrix, a workflow or a Dockerfile: all
 * its keys are unknown here, and none of them is what was meant.
 *
 * @param root missing if the text is no YAML
 */
export function findForeign(text: string, root: Node | undefined): Finding | undefined {
  if (root?.kind === 'mapping') return findInMapping(root)
  return root?.kind === 'list' ? undefined : findInText(text)
}

/** An image as another tool names it. */
interface ForeignImage {
  readonly name: string
  readonly context?: string
  /** From the root of the repository. */
  readonly file?: string
  readonly target?: string
}

function findInMapping({ entries }: MappingNode): Finding | undefined {
  if (entries.has('images')) return undefined
  const [services, jobs, target] = ['services', 'jobs', 'target'].map(key => entries.get(key))
  if (services?.value.kind === 'mapping') {
    return explain('a compose file', services.key, listServices(services.value))
  }
  if (jobs?.value.kind === 'mapping') {
    return explain('a workflow', jobs.key, findDeep(jobs.value).flatMap(listIncluded))
  }
  if (target?.value.kind === 'mapping') {
    return explain('a bake file', target.key, listTargets(target.value))
  }
  const matrix = ['strategy', 'matrix', 'include'].flatMap(key => entries.get(key) ?? [])[0]
  if (matrix === undefined) return undefined
  const images = findDeep({ kind: 'mapping', entries, range: matrix.key })
  return explain('a matrix', matrix.key, images.flatMap(listIncluded))
}

function explain(what: string, range: Range, images: readonly ForeignImage[]): Finding {
  const shown = images.slice(0, imagesShown).map(toLine)
  const lines = shown.length === 0 ? ['  api: { context: api }'] : shown
  const rest = images.length > shown.length ? ['  …'] : []
  return {
    code: 'wrong-type',
    message: `this is ${what}, not a configuration of images`,
    fix: ['name the images that are built here, as', 'images:', ...lines, ...rest].join('\n'),
    range
  }
}

const imagesShown = 20

function toLine({ name, context = '.', file, target }: ForeignImage): string {
  const folder = withoutSlashes(context)
  const isDefault = file === undefined || file === joinFolder(folder, 'Dockerfile')
  const keys = [
    ...(folder === name ? [] : [`context: ${toYamlText(folder)}`]),
    ...(isDefault ? [] : [`file: ${toYamlText(file)}`]),
    ...(target === undefined ? [] : [`target: ${toYamlText(target)}`])
  ]
  return `  ${toYamlText(name)}:${keys.length === 0 ? '' : ` { ${keys.join(', ')} }`}`
}

/** Services without `build` are pulled. */
function listServices({ entries }: MappingNode): readonly ForeignImage[] {
  return [...entries].flatMap(([name, { value }]): ForeignImage[] => {
    const build = value.kind === 'mapping' ? value.entries.get('build') : undefined
    if (build === undefined) return []
    if (build.value.kind !== 'mapping') return [{ name, ...inFolder(textOf(build)) }]
    return [{ name, ...readBuild(build.value) }]
  })
}

/** The `build` of compose and bake: the Dockerfile counts from the context. */
function readBuild({ entries }: MappingNode): Omit<ForeignImage, 'name'> {
  const context = textOf(entries.get('context'))
  const file = textOf(entries.get('dockerfile'))
  const target = textOf(entries.get('target'))
  return {
    ...inFolder(context),
    ...(file === undefined ? {} : { file: joinFolder(withoutSlashes(context ?? '.'), file) }),
    ...(target === undefined ? {} : { target })
  }
}

function inFolder(context: string | undefined): { readonly context?: string } {
  return context === undefined ? {} : { context }
}

function listTargets({ entries }: MappingNode): readonly ForeignImage[] {
  return [...entries].flatMap(([name, { value }]) =>
    value.kind === 'mapping' ? [{ name, ...readBuild(value) }] : []
  )
}

/** The matrices of a workflow, and other mappings that may be entries of one. */
function findDeep(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'scalar':
      return []
    case 'list':
      return node.items.flatMap(findDeep)
    case 'mapping':
      return [...node.entries].flatMap(([key, { value }]) => {
        if (key === 'include' && value.kind === 'list') return value.items
        return key === 'image' && value.kind === 'list' ? value.items : findDeep(value)
      })
  }
}

/** An entry of `include`, or one value of a matrix's `image`. */
function listIncluded(item: Node): readonly ForeignImage[] {
  if (item.kind === 'scalar') return [{ name: item.text, context: item.text }]
  if (item.kind === 'list') return []
  const { entries } = item
  const name = textOf(entries.get('image')) ?? textOf(entries.get('name'))
  if (name === undefined) return []
  const file = textOf(entries.get('file')) ?? textOf(entries.get('dockerfile'))
  const target = textOf(entries.get('target'))
  const context = textOf(entries.get('context')) ?? (file === undefined ? name : '.')
  return [
    {
      ...{ name, context },
      ...(file === undefined ? {} : { file: withoutSlashes(file) }),
      ...(target === undefined ? {} : { target })
    }
  ]
}

function textOf(entry: Entry | undefined): string | undefined {
  const value = entry?.value
  return value?.kind === 'scalar' && value.type !== 'null' ? value.text : undefined
}

/** `./api/` as `api`. */
function withoutSlashes(path: string): string {
  return path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '') || '.'
}

function joinFolder(folder: string, file: string): string {
  const name = withoutSlashes(file)
  return folder === '.' ? name : `${folder}/${name}`
}

/** Text that YAML does not read, or reads as one long text. */
function findInText(text: string): Finding | undefined {
  const target = /^[ \t]*(?:target|group|variable)[ \t]+"[^"\n]*"[ \t]*\{/m.exec(text)
  if (target !== null) return explain('a bake file', toRange(target), listBlocks(text))
  const from = /^(?:(?:[ \t]*|#.*|ARG[ \t].*)\n)*FROM[ \t]+\S/i.exec(text)
  return from === null ? undefined : explain('a Dockerfile', startOfText, [])
}

function toRange({ index, 0: found }: RegExpExecArray): Range {
  return { start: index, end: index + found.length }
}

/** The targets of a bake file in HCL, if their values are plain texts. */
function listBlocks(text: string): readonly ForeignImage[] {
  const blocks = text.matchAll(/^[ \t]*target[ \t]+"([^"\n]*)"[ \t]*\{([^{}]*)/gm)
  return [...blocks].map(([, name = '', body = '']) => {
    const valueOf = (key: string): string | undefined =>
      new RegExp(`^[ \\t]*${key}[ \\t]*=[ \\t]*"([^"$\\n]*)"`, 'm').exec(body)?.[1]
    const [context, file, target] = [valueOf('context'), valueOf('dockerfile'), valueOf('target')]
    return {
      ...{ name, ...inFolder(context) },
      ...(file === undefined ? {} : { file: joinFolder(withoutSlashes(context ?? '.'), file) }),
      ...(target === undefined ? {} : { target })
    }
  })
}
