import { moveRange } from '../../../configuration/document/joined-texts'
import type { Entry, Node } from '../../../configuration/document/node'
import { parseDocument } from '../../../configuration/document/parse-document'
import { type Finding, quote } from '../../../configuration/mistakes/finding'
import {
  joinPath,
  normalizePath,
  parentPath,
  type RepositoryPath
} from '../../../paths/repository-path'
import { fieldOf, fieldsOf, moveNode, textOf } from '../../text/nodes'
import { parseVariables, type Variables } from '../../text/variables'
import { type NumberedText, type Target, toText } from '../target'
import { mergeBuilds, readBuild, type ServiceBuild } from './compose-fields'

/** The targets of compose files, or the further files that they need. */
export type ComposeReading =
  | { readonly kind: 'needs'; readonly path: RepositoryPath }
  | {
      readonly kind: 'targets'
      readonly targets: readonly Target[]
      readonly findings: readonly Finding[]
    }

/** Compose files, and those that they extend services of. */
export interface ComposeTexts {
  /** Those that are merged, in their order. */
  readonly main: readonly NumberedText[]
  /** Those that were asked for, by path; undefined: there is none. */
  readonly further: ReadonlyMap<RepositoryPath, NumberedText | undefined>
}

/**
 * The services that are built, as `docker buildx bake` reads them (bake/compose.go of buildx), with
 * paths from the folder of the first file. `depends_on` says when a service starts, and nothing of
 * its build.
 */
export function readComposeTargets(texts: ComposeTexts): ComposeReading {
  return new ComposeReader(texts).read()
}

/** The file beside the first one that gives variables their values. */
function variablesPath([first]: readonly NumberedText[]): RepositoryPath {
  return joinPath(parentPath(first?.path ?? ''), '.env')
}

interface Reached {
  readonly file: NumberedText
  readonly folder: RepositoryPath
}

class ComposeReader {
  readonly #findings: Finding[] = []
  readonly #broken = new Set<RepositoryPath>()
  readonly #roots = new Map<NumberedText, Node | undefined>()
  #lacks: RepositoryPath | undefined
  #variables: Variables = new Map()

  constructor(readonly texts: ComposeTexts) {}

  read(): ComposeReading {
    const { main } = this.texts
    const path = variablesPath(main)
    const written = this.#find(path)
    this.#variables = parseVariables(written?.text ?? '')
    const folder = parentPath(main[0]?.path ?? '')
    const names = new Set<string>()
    for (const file of main) {
      const root = this.#rootOf(file)
      this.#checkRoot(root, file)
      for (const [name] of fieldsOf(fieldOf(root, 'services'))) names.add(name)
    }
    const targets = [...names].flatMap(name => this.#readService(name, folder) ?? [])
    if (this.#lacks !== undefined) return { kind: 'needs', path: this.#lacks }
    return { kind: 'targets', targets, findings: this.#findings }
  }

  #readService(name: string, folder: RepositoryPath): Target | undefined {
    let build: ServiceBuild = { fields: new Map() }
    let key: Entry['key'] | undefined
    let path = ''
    for (const file of this.texts.main) {
      const services = fieldOf(this.#rootOf(file), 'services')
      const entry = services?.kind === 'mapping' ? services.entries.get(name) : undefined
      if (entry === undefined) continue
      key ??= entry.key
      path ||= file.path
      build = mergeBuilds(build, this.#extend(name, { file, folder }, new Set()))
    }
    const isBuilt = build.fields.has('build') || build.mayBuild === true
    if (key === undefined || !isBuilt) return undefined
    return toTarget({ name, path, range: key, folder }, build, this.#variables)
  }

  #extend(name: string, { file, folder }: Reached, seen: ReadonlySet<string>): ServiceBuild {
    const services = fieldOf(this.#rootOf(file), 'services')
    const service = fieldOf(services, name)
    const own = readBuild(service, { folder, variables: this.#variables })
    const above = fieldOf(service, 'extends')
    const id = `${file.path}\n${name}`
    if (above === undefined || seen.has(id)) return own
    const base = textOf(above) ?? textOf(fieldOf(above, 'service')) ?? ''
    const from = textOf(fieldOf(above, 'file'))
    const refuse = (because: string, fix?: string): ServiceBuild => {
      const refusal = { because, range: above.range, ...(fix === undefined ? {} : { fix }) }
      return { ...own, refusal: own.refusal ?? refusal, mayBuild: true }
    }
    const next = from === undefined ? { file, folder } : this.#reach(from, folder)
    if (next === undefined) {
      return refuse(`extends a service of ${quote(from ?? '')}, which is not there`)
    }
    const { path } = next.file
    if (fieldOf(fieldOf(this.#rootOf(next.file), 'services'), base) === undefined) {
      return this.#broken.has(path)
        ? refuse(`extends a service of ${quote(path)}, which is broken`, `mend ${quote(path)}`)
        : refuse(`extends ${quote(base)}, which is no service of ${quote(path)}`)
    }
    return mergeBuilds(this.#extend(base, next, new Set([...seen, id])), own)
  }

  #reach(written: string, folder: RepositoryPath): Reached | undefined {
    const path = normalizePath(joinPath(folder, written))
    if (path === undefined || written.startsWith('/')) return undefined
    const own = this.texts.main.find(file => file.path === path) ?? this.#find(path)
    return own === undefined ? undefined : { file: own, folder: parentPath(path) }
  }

  /** A further file; a missing one is asked for first. */
  #find(path: RepositoryPath): NumberedText | undefined {
    if (!this.texts.further.has(path)) this.#lacks ??= path
    return this.texts.further.get(path)
  }

  #rootOf(file: NumberedText): Node | undefined {
    if (this.#roots.has(file)) return this.#roots.get(file)
    const { root, findings } = parseDocument(file.text)
    if (findings.length > 0) this.#broken.add(file.path)
    for (const finding of findings) {
      this.#findings.push({ ...finding, range: moveRange(finding.range, file.index) })
    }
    const moved = root === undefined ? undefined : moveNode(root, file.index)
    this.#roots.set(file, moved)
    return moved
  }

  #checkRoot(root: Node | undefined, { path }: NumberedText): void {
    const include = root?.kind === 'mapping' ? root.entries.get('include') : undefined
    if (include === undefined) return
    this.#findings.push({
      code: 'unsupported-build',
      message: `${quote(path)} includes other files, which are not read`,
      fix: 'name each of the files under "from", and leave "include" to other commands',
      range: include.key
    })
  }
}

interface Service {
  readonly name: string
  readonly path: RepositoryPath
  readonly range: Entry['key']
  /** The context of a build that names none. */
  readonly folder: RepositoryPath
}

/** What bake calls the keys that it does not call the same. */
const bakeKeys = new Map([
  ['additional_contexts', 'contexts'],
  ['secrets', 'secret']
])

function toTarget(
  { name, path, range, folder }: Service,
  { fields, refusal }: ServiceBuild,
  variables: Variables
): Target {
  const own = new Map<string, Entry>()
  let refused = refusal
  for (const [key, entry] of fields) {
    if (['build', 'image', 'environment', 'env_file', 'x-bake'].includes(key)) continue
    own.set(bakeKeys.get(key) ?? key.replaceAll('_', '-'), entry)
  }
  if (!own.has('context')) own.set('context', { key: range, value: toText(folder || '.', range) })
  const args = own.get('args')
  if (args?.value.kind === 'mapping') {
    const filled = [...args.value.entries].map(([arg, entry]): [string, Entry] => {
      if (entry.value.kind !== 'scalar' || entry.value.type !== 'null') return [arg, entry]
      const known = textOf(fieldOf(fields.get('environment')?.value, arg)) ?? variables.get(arg)
      if (known !== undefined) {
        return [arg, { ...entry, value: { ...entry.value, type: 'text', text: known } }]
      }
      if (fields.has('env_file')) {
        const because = `takes the build argument ${quote(arg)} from "env_file", which is not read`
        refused ??= { because, range: entry.key }
      }
      return [arg, entry]
    })
    own.set('args', { ...args, value: { ...args.value, entries: new Map(filled) } })
  }
  const contexts = own.get('contexts')
  if (contexts !== undefined) {
    own.set('contexts', { ...contexts, value: nameTargets(contexts.value) })
  }
  addExtension(fields.get('x-bake')?.value, own)
  const image = fields.get('image')
  if (image?.value.kind === 'scalar' && !own.has('tags')) {
    const { value } = image
    own.set('tags', { ...image, value: { kind: 'list', items: [value], range: value.range } })
  }
  return {
    ...{ name: name.replaceAll('.', '_'), file: path, range, fields: own },
    ...(refused === undefined ? {} : { refusal: refused })
  }
}

function nameTargets(node: Node): Node {
  if (node.kind !== 'mapping') return node
  const entries = [...node.entries].map(([name, entry]): [string, Entry] => {
    if (entry.value.kind !== 'scalar') return [name, entry]
    const service = /^(?:service|target):(.*)$/s.exec(entry.value.text)?.[1]
    if (service === undefined) return [name, entry]
    const text = `target:${service.replaceAll('.', '_')}`
    return [name, { ...entry, value: { ...entry.value, text } }]
  })
  return { ...node, entries: new Map(entries) }
}

/** `x-bake` under `build` (`composeExtTarget`): lists grow, and a context that is there stays. */
function addExtension(extension: Node | undefined, fields: Map<string, Entry>): void {
  if (extension?.kind !== 'mapping') return
  for (const [key, entry] of extension.entries) {
    const value = lists.has(key) ? toList(entry.value) : entry.value
    const known = fields.get(key)
    if (value.kind === 'list' && known?.value.kind === 'list') {
      const items = [...known.value.items, ...value.items]
      fields.set(key, { ...known, value: { ...known.value, items } })
    } else if (key === 'contexts' && value.kind === 'mapping') {
      const own = known?.value.kind === 'mapping' ? [...known.value.entries] : []
      const named = nameTargets(value)
      const added = named.kind === 'mapping' ? [...named.entries] : []
      fields.set(key, { ...entry, value: { ...value, entries: new Map([...added, ...own]) } })
    } else fields.set(key, { ...entry, value })
  }
}

const lists = new Set([
  ...['tags', 'cache-from', 'cache-to', 'secret', 'ssh', 'platforms', 'output', 'no-cache-filter']
])

function toList(node: Node): Node {
  if (node.kind !== 'scalar') return node
  const words = node.text.split(/\s+/).filter(each => each !== '')
  return {
    kind: 'list',
    items: words.map(text => ({ kind: 'scalar', type: 'text', text, range: node.range })),
    range: node.range
  }
}
