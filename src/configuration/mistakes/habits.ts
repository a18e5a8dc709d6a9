import { listTexts } from '../definition/examples'
import { findPlatform } from '../definition/forms/platform-form'
import type { Node, ScalarNode } from '../document/node'
import { toYamlText } from '../document/yaml-text'

/** The images of a list or a text, as keys with what stands next to their names. */
export function exampleOfImages(node: Node): string | undefined {
  if (node.kind === 'mapping') return undefined
  const images = listImages(node)
  const lines = images.length === 0 ? ['  api:'] : images.slice(0, imagesShown).flatMap(toLines)
  const rest = images.length > imagesShown ? ['  …'] : []
  const what = isNothing(node) ? 'the names of your images below it' : 'the names as keys'
  return [`${what}, as`, 'images:', ...lines, ...rest].join('\n')
}

const imagesShown = 10

interface WrittenByHabit {
  readonly name: string
  readonly keys: readonly (readonly [string, ScalarNode])[]
}

function listImages(node: Node): readonly WrittenByHabit[] {
  if (node.kind === 'list') return node.items.flatMap(toImage)
  return (listTexts(node) ?? []).map(name => ({ name, keys: [] }))
}

/** `api`, `name: api` with further keys, or `api:` with its own below it. */
function toImage(item: Node): readonly WrittenByHabit[] {
  if (item.kind === 'scalar') return item.text === '' ? [] : [{ name: item.text, keys: [] }]
  if (item.kind === 'list') return []
  const naming = namingKeys.find(key => isText(item.entries.get(key)?.value))
  const named = naming === undefined ? undefined : item.entries.get(naming)?.value
  if (named?.kind === 'scalar') {
    return [{ name: named.text, keys: listScalars(item).filter(([key]) => key !== naming) }]
  }
  return [...item.entries].map(([name, { value }]) => ({ name, keys: listScalars(value) }))
}

const namingKeys = ['name', 'image', 'id', 'repository']

function listScalars(node: Node): readonly (readonly [string, ScalarNode])[] {
  if (node.kind !== 'mapping') return []
  return [...node.entries].flatMap(([key, { value }]) =>
    value.kind === 'scalar' && !isNothing(value) ? [[key, value] as const] : []
  )
}

function toLines({ name, keys }: WrittenByHabit): readonly string[] {
  return [
    `  ${toYamlText(name)}:`,
    ...keys.map(([key, { type, text }]) => {
      return `    ${toYamlText(key)}: ${type === 'text' ? toYamlText(text) : text}`
    })
  ]
}

/** The one runner of all entries. */
export function exampleOfRunners(node: Node): string | undefined {
  const labels = listTexts(node)
  if (labels === undefined) return undefined
  if (labels.length === 1) return `{ default: ${toYamlText(labels[0] ?? '')} }`
  const text = toLabelText(labels)
  return `{ default: ${text} }\nand in the job\n${severalLabels}`
}

/** Several labels as one text of JSON, for YAML. */
export function toLabelText(labels: readonly string[]): string {
  return `'${JSON.stringify(labels).replaceAll("'", "''")}'`
}

/** How a job splits one text into several labels. */
export const severalLabels =
  "runs-on: ${{ startsWith(matrix.runner, '[') && fromJSON(matrix.runner) || matrix.runner }}"

/** `{}` for `true` and for nothing, the stage for a text. */
export function exampleOfDev(node: Node): string | undefined {
  if (node.kind !== 'scalar') {
    return node.kind === 'list' && node.items.length === 0 ? equalVariant : undefined
  }
  if (node.type === 'boolean' && node.text.toLowerCase() === 'false') return noVariant
  if (node.type !== 'text' || wordsForTrue.has(node.text.toLowerCase())) return equalVariant
  return `{ target: ${toYamlText(node.text)} }`
}

const wordsForTrue = new Set(['yes', 'on', 'true'])
const equalVariant = '{} for a development variant that is equal to prod'
const noVariant = 'no key "dev" at all: an image without it has no development variant'

/** `{ context: services/api }` for the folder of an image, `{ file: … }` for its Dockerfile. */
export function exampleOfImage(node: Node): string | undefined {
  if (node.kind !== 'scalar' || node.type !== 'text') return undefined
  const isFile = /(?:docker|container)file[^/]*$/i.test(node.text)
  return `{ ${isFile ? 'file' : 'context'}: ${toYamlText(node.text)} }`
}

/** `{ images: [db] }` for a list or text that names what tests run against. */
export function exampleOfTests(node: Node): string | undefined {
  const isNo = node.kind === 'scalar' && /^(?:no|off|none|never)$/i.test(node.text)
  return isNo ? 'false' : exampleUnder('images', node)
}

/** `{ paths: [versions.env] }` for a list of paths. */
export function exampleOfBuildAll(node: Node): string | undefined {
  return exampleUnder('paths', node)
}

/** `{ branches: [main] }` for a branch; `false` is no branch. */
export function exampleOfPublish(node: Node): string | undefined {
  if (node.kind === 'scalar' && node.type === 'boolean') {
    return node.text.toLowerCase() === 'false'
      ? '{ events: [] } for a repository that publishes nothing'
      : 'no key "publish" at all: pushes to the default branch publish without it'
  }
  return exampleUnder('branches', node)
}

/** `{}` for `true`; `{ max-age: 30d }` for an age. */
export function exampleOfReuse(node: Node): string | undefined {
  if (node.kind !== 'scalar') return exampleUnder('with', node)
  if (/^(?:false|no|off|never)$/i.test(node.text)) return 'no key "reuse" at all'
  const isOn = ['', 'true', 'yes', 'on', '~', 'null'].includes(node.text.toLowerCase())
  return isOn ? '{}, which switches it on' : `{ max-age: ${toYamlText(node.text)} }`
}

/** `{}` for `true`; `{ max-age: 30d }` for an age. */
export function exampleOfBases(node: Node): string | undefined {
  if (node.kind !== 'scalar') return exampleUnder('check', node)
  if (/^(?:false|no|off|never)$/i.test(node.text)) return 'no key "bases" at all'
  const isOn = ['', 'true', 'yes', 'on', '~', 'null'].includes(node.text.toLowerCase())
  return isOn ? '{}, which switches it on' : `{ max-age: ${toYamlText(node.text)} }`
}

/** `{ build-all: [images] }` for a label. */
export function exampleOfLabels(node: Node): string | undefined {
  return exampleUnder('build-all', node)
}

function exampleUnder(key: string, node: Node): string | undefined {
  if (node.kind === 'scalar' && node.type === 'boolean') return undefined
  const texts = listTexts(node)
  return texts && `{ ${key}: [${texts.map(toYamlText).join(', ')}] }`
}

/** `[linux/amd64]` for `amd64`: both steps at once. */
export function exampleOfPlatforms(node: Node): string | undefined {
  if (node.kind !== 'scalar') return undefined
  const texts = listTexts(node)
  return texts && `[${texts.map(text => findPlatform(text) ?? text).join(', ')}]`
}

/** Sources without the files that they are made from. */
export function exampleOfGenerated(node: Node): string | undefined {
  const texts = listTexts(node)
  if (texts === undefined) return undefined
  const pairs = texts.map(text => `${toYamlText(text)}: ['src/**']`)
  return `{ ${pairs.join(', ')} }, with globs of the files that it is made from`
}

/** A folder without a name for it. */
export function exampleOfContexts(node: Node): string | undefined {
  if (node.kind !== 'scalar' || node.text.includes('=')) return undefined
  const [folder] = listTexts(node) ?? []
  return folder && `{ NAME: ${toYamlText(folder)} }, with the name that the Dockerfile uses`
}

function isText(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && node.type !== 'null'
}

function isNothing(node: Node): boolean {
  return node.kind === 'scalar' && node.type === 'null'
}
