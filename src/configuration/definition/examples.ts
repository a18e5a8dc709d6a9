import type { Entry, Node } from '../document/node'
import { quoteForYaml, toYamlText } from '../document/yaml-text'

/** `a` for the list `[a]`, `"false"` for the flag. */
export function exampleOfText(node: Node): string | undefined {
  const single = node.kind === 'list' && node.items.length === 1 ? node.items[0] : undefined
  if (single?.kind === 'scalar' && single.type !== 'null') return single.text
  const name = findBraced(node)
  if (name !== undefined) return `'{${name}}', with quotes`
  const isFlag = node.kind === 'scalar' && node.type === 'boolean'
  return isFlag ? `quotes around it where the text is meant: "${node.text}"` : undefined
}

const flagWords = new Map([
  ['true', 'true'],
  ['yes', 'true'],
  ['on', 'true'],
  ['1', 'true'],
  ['false', 'false'],
  ['no', 'false'],
  ['off', 'false'],
  ['0', 'false']
])

/** `true` for the texts "true" and "yes", which YAML 1.2 does not read as flags. */
export function exampleOfFlag(node: Node): string | undefined {
  const word = node.kind === 'scalar' ? flagWords.get(node.text.toLowerCase()) : undefined
  return word && `${word}, without quotes`
}

/** `[a, b]` for the text `a, b`. */
export function exampleOfList(node: Node): string | undefined {
  const name = findBraced(node)
  if (name !== undefined) return `['{${name}}']`
  if (node.kind === 'mapping') {
    const written = exampleOfItem(node)
    return written && `[${written}]`
  }
  const items = listTexts(node)
  return items && `[${items.map(toYamlText).join(', ')}]`
}

/** `'image: {image}'` for a text without quotes, which is a mapping to YAML. */
export function exampleOfItem(node: Node): string | undefined {
  const single = findSingle(node)
  if (single === undefined) return undefined
  const [key, { value }] = single
  const braced = findBraced(value)
  if (braced !== undefined) return quoteForYaml(`${key}: {${braced}}`)
  if (value.kind !== 'scalar') return undefined
  return value.type === 'null' ? undefined : quoteForYaml(`${key}: ${value.text}`)
}

/** The one entry of a mapping that has no other. */
function findSingle(node: Node): readonly [string, Entry] | undefined {
  return node.kind === 'mapping' && node.entries.size === 1 ? [...node.entries][0] : undefined
}

/** `image` for `{image}`, which is a mapping to YAML. */
function findBraced(node: Node): string | undefined {
  const single = findSingle(node)
  if (single === undefined) return undefined
  const [key, { key: range, value }] = single
  const isEmpty = value.kind === 'scalar' && value.type === 'null'
  // A value may follow the colon of `a:`; `{a}` has no place for one.
  return isEmpty && value.range === range ? key : undefined
}

/** `{ A: "1" }` for the list `[A=1]`, and for one of mappings or names. */
export function exampleOfMap(node: Node): string | undefined {
  const items = node.kind === 'list' ? node.items : listLonely(node)
  const pairs = items.map(toPair)
  const known = pairs.flatMap(pair => pair ?? [])
  return known.length === 0 || known.length < pairs.length ? undefined : `{ ${known.join(', ')} }`
}

function listLonely(node: Node): readonly Node[] {
  return node.kind === 'scalar' && node.text.includes('=') ? [node] : []
}

function toPair(item: Node): string | undefined {
  if (item.kind === 'scalar') {
    const [, name = item.text, value] = /^([^=]+)=(.*)$/s.exec(item.text) ?? []
    if (name === '') return undefined
    return `${toYamlText(name)}: ${value === undefined ? 'value' : JSON.stringify(value)}`
  }
  const single = findSingle(item)
  if (single === undefined) return undefined
  const [key, { value }] = single
  return value.kind === 'scalar' ? `${toYamlText(key)}: ${value.text}` : undefined
}

/** The texts of a list, or of one text that holds several. */
export function listTexts(node: Node): readonly string[] | undefined {
  if (node.kind === 'mapping') return undefined
  if (node.kind === 'list') {
    const texts = node.items.flatMap(item => (item.kind === 'scalar' ? item.text : []))
    return texts.length === node.items.length && texts.length > 0 ? texts : undefined
  }
  if (node.type === 'null') return undefined
  return node.text.split(/\s*[,\n]\s*/).filter(item => item !== '')
}
