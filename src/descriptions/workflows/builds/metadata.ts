import type { Node } from '../../../configuration/document/node'
import { fieldOf, textOf } from '../../text/nodes'
import { fillExpressions, isKnown, type Names } from '../expressions/fill-expressions'

/**
 * The names that a step of docker/metadata-action gives, with its tags as far as these are words
 * and nothing is added to them.
 */
export function listMetadataNames(step: Node, names: Names): readonly string[] {
  const given = fieldOf(step, 'with')
  const fill = (key: string): string => fillExpressions(textOf(fieldOf(given, key)) ?? '', names)
  const images = linesOf(fill('images')).map(each => each.replace(/^name=/, '').replace(/,.*$/, ''))
  const isChanged = /(?:prefix|suffix)=\S/.test(fill('flavor'))
  const tags = isChanged ? [] : linesOf(fill('tags')).flatMap(readTag)
  return tags.length === 0 ? images : images.flatMap(name => tags.map(tag => `${name}:${tag}`))
}

function readTag(line: string): readonly string[] {
  if (/^[\w.-]+$/.test(line)) return [line]
  const fields = new Map(line.split(',').map(each => splitField(each.trim())))
  const value = fields.get('value') ?? ''
  const isRaw = fields.get('type') === 'raw' && /^[\w.-]+$/.test(value) && isKnown(value)
  return isRaw && !fields.has('prefix') && !fields.has('suffix') ? [value] : []
}

function splitField(field: string): [string, string] {
  const at = field.indexOf('=')
  return at < 0 ? [field, ''] : [field.slice(0, at), field.slice(at + 1)]
}

/** The lines of a value without comments. */
export function linesOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split('\n')
    .map(each => each.trim())
    .filter(each => each !== '' && !each.startsWith('#'))
}
