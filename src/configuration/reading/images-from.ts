import { suggestFix } from '../../diagnostics/text/suggest'
import type { RepositoryPath } from '../../paths/repository-path'
import { toLocalPath } from '../definition/forms/local-path'
import type { Entry, MappingNode, Node, Range, ScalarNode } from '../document/node'
import { type Finding, quote } from '../mistakes/finding'
import { type Text, wrongType } from '../shape/shape'

/** The key `from` of `images`. */
export interface FromKey {
  readonly range: Range
  /** The files in their order, by their paths from the root; empty: none could be read. */
  readonly files: readonly Text[]
  readonly findings: readonly Finding[]
}

/** An image that another file describes. */
export interface DescribedImage {
  /** Its name and the keys of an image, with their places in that file. */
  readonly entry: Entry
  /** What bake calls it. */
  readonly target: string
  readonly file: RepositoryPath
  /** The line of its name there, from 1. */
  readonly line: number
  /** What reaches the build and is no key of an image, as labels: JSON text by the key there. */
  readonly options: ReadonlyMap<string, string>
  /** Why it cannot be an image as it is. */
  readonly findings: readonly Finding[]
}

/** What bake or compose files say of images. */
export interface DescribedImages {
  /** The ranges of text number i are moved by i + 1. */
  readonly texts: readonly { readonly path: RepositoryPath; readonly text: string }[]
  /** By image name. */
  readonly images: ReadonlyMap<string, DescribedImage>
  readonly findings: readonly Finding[]
}

/**
 * The files that describe the images. A mapping or nothing under `from` is an image of that name;
 * undefined: `images` names no files.
 */
export function findFrom(root: Node | undefined): FromKey | undefined {
  const images = root?.kind === 'mapping' ? root.entries.get('images')?.value : undefined
  const from = images?.kind === 'mapping' ? images.entries.get('from') : undefined
  if (from === undefined || isImage(from.value)) return undefined
  const items = from.value.kind === 'list' ? from.value.items : [from.value]
  const readings = items.map(readFile)
  const findings = readings.flatMap(each => each.findings)
  const files = readings.flatMap(({ file }) => file ?? [])
  const isEmpty = items.length === 0
  return {
    range: from.value.range,
    files: findings.length > 0 ? [] : files,
    findings: isEmpty ? [nothingNamed(from.value.range)] : findings
  }
}

function isImage(value: Node): boolean {
  return value.kind === 'mapping' || (value.kind === 'scalar' && value.type === 'null')
}

function readFile(item: Node): { file?: Text; findings: readonly Finding[] } {
  if (item.kind !== 'scalar' || item.type !== 'text') {
    const example = 'the path of a file, as docker-bake.hcl'
    return wrongType(item, '"from" of "images"', { must: 'name files', example })
  }
  const { value, findings } = toLocalPath(
    { value: item.text, range: item.range },
    'the file under "from"'
  )
  return { file: { value, range: item.range }, findings }
}

function nothingNamed(range: Range): Finding {
  return {
    code: 'missing-value',
    message: '"from" of "images" names no file',
    fix: 'write the path of a file, as docker-bake.hcl',
    range
  }
}

/** The configuration with the images of other files in it, and what that makes wrong. */
export interface MergedImages {
  readonly root: Node
  readonly findings: readonly Finding[]
  /** By image name: those that other files describe. */
  readonly described: ReadonlyMap<string, DescribedImage>
}

/**
 * The images of the files in their order, then those that only the configuration has. What is
 * written beside `from` wins: maps merge by key, the rest replaces, and `false` leaves an image out.
 */
export function mergeImages(
  root: MappingNode,
  from: FromKey,
  { images, findings }: DescribedImages
): MergedImages {
  const written = root.entries.get('images')
  if (written?.value.kind !== 'mapping') return { root, findings: [], described: new Map() }
  const beside = new Map([...written.value.entries].filter(([name]) => name !== 'from'))
  const kept = new Map([...images].filter(([name]) => !isFalse(beside.get(name)?.value)))
  const isNamed = root.entries.has('image-name')
  const merged = new Map<string, Entry>()
  for (const [name, { entry }] of kept) {
    merged.set(name, merge(isNamed ? withoutName(entry) : entry, beside.get(name)))
  }
  for (const [name, entry] of beside) {
    if (!images.has(name) && !isFalse(entry.value)) merged.set(name, entry)
  }
  const value = { ...written.value, entries: merged }
  return {
    root: { ...root, entries: new Map([...root.entries, ['images', { ...written, value }]]) },
    findings: [
      ...from.findings,
      ...findings,
      ...[...kept.values()].flatMap(each => each.findings),
      ...(findings.length === 0 ? findUnknown(beside, images) : [])
    ],
    described: kept
  }
}

function isFalse(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && node.type === 'boolean' && node.text.toLowerCase() === 'false'
}

/** Images that are left out, and that no file has. */
function findUnknown(
  beside: ReadonlyMap<string, Entry>,
  images: ReadonlyMap<string, DescribedImage>
): readonly Finding[] {
  return [...beside]
    .filter(([name, { value }]) => isFalse(value) && !images.has(name))
    .map(([name, { key }]) => ({
      code: 'unknown-image',
      message: `unknown image ${quote(name)} is left out`,
      fix: suggestFix(name, images.keys()),
      range: key
    }))
}

function withoutName({ key, value }: Entry): Entry {
  if (value.kind !== 'mapping') return { key, value }
  const entries = new Map([...value.entries].filter(([name]) => name !== 'image-name'))
  return { key, value: { ...value, entries } }
}

/** The keys whose maps merge, as they do under `dev`. */
const mergedKeys = ['build-args', 'build-contexts']

function merge(described: Entry, written: Entry | undefined): Entry {
  if (written === undefined || isNothing(written.value)) return described
  const [below, above] = [described.value, written.value]
  if (below.kind !== 'mapping' || above.kind !== 'mapping') return written
  const entries = new Map([...below.entries, ...above.entries])
  for (const key of mergedKeys) {
    const [one, other] = [below.entries.get(key), above.entries.get(key)]
    if (one?.value.kind !== 'mapping' || other?.value.kind !== 'mapping') continue
    const both = new Map([...one.value.entries, ...other.value.entries])
    entries.set(key, { ...other, value: { ...other.value, entries: both } })
  }
  return { key: described.key, value: { ...above, entries } }
}

function isNothing(value: Node): value is ScalarNode {
  return value.kind === 'scalar' && value.type === 'null'
}
