import { moveRange } from '../../../configuration/document/joined-texts'
import type { MappingNode, Node } from '../../../configuration/document/node'
import { parseDocument } from '../../../configuration/document/parse-document'
import { findJsonMistake } from '../../text/find-json-mistake'
import type { Attribute, Block } from '../outline'
import type { NumberedText } from '../target'
import { type NumberedRoot, PlainBake, type PlainReading } from './resolve-bake'

/**
 * The targets of bake files in JSON, if these hold no expression but the name of a variable with a
 * default. Exact, as far as it goes: a file with anything else is for bake itself.
 */
export function readPlainBake(files: readonly NumberedText[]): PlainReading {
  const roots: NumberedRoot[] = []
  for (const file of files) {
    const root =
      findJsonMistake(file.text) === undefined ? parseDocument(file.text).root : undefined
    if (root?.kind !== 'mapping') return complex('it is no object of JSON')
    const odd = [...root.entries].find(([key]) => !/^(?:target|group|variable|\/\/)$/.test(key))
    if (odd !== undefined) {
      const [key, { key: place }] = odd
      return { ...complex(`it has the key "${key}"`), range: moveRange(place, file.index) }
    }
    roots.push({ ...file, root, blocks: outlineJson(file.text) })
  }
  return new PlainBake(roots).read()
}

function complex(because: string): Extract<PlainReading, { kind: 'complex' }> {
  return { kind: 'complex', because }
}

/** The blocks of a file in JSON. Places count in its text, without a byte order mark. */
export function outlineJson(text: string): readonly Block[] {
  const { root } = parseDocument(text)
  if (root?.kind !== 'mapping') return []
  return ['variable', 'group', 'target'].flatMap(type => {
    const blocks = root.entries.get(type)?.value
    if (blocks?.kind !== 'mapping') return []
    return [...blocks.entries].map(([name, { key, value }]) => ({
      ...{ type, name, range: key },
      attributes: value.kind === 'mapping' ? readAttributes(value) : new Map<string, Attribute>()
    }))
  })
}

function readAttributes({ entries }: MappingNode): ReadonlyMap<string, Attribute> {
  return new Map(
    [...entries].map(([name, { key, value }]) => {
      const texts = listTexts(value)
      const isPlain = texts.every(text => !/[$%]\{/.test(text))
      return [name, { range: { start: key.start, end: value.range.end }, texts, isPlain }]
    })
  )
}

function listTexts(node: Node): readonly string[] {
  switch (node.kind) {
    case 'scalar':
      return [node.text]
    case 'list':
      return node.items.flatMap(listTexts)
    case 'mapping':
      return [...node.entries.values()].flatMap(({ value }) => listTexts(value))
  }
}
