import type { Node } from '../../configuration/document/node'
import { parseDocument } from '../../configuration/document/parse-document'
import type { RepositoryPath } from '../../paths/repository-path'
import type { Unread } from '../described-build'
import { findJsonMistake } from './find-json-mistake'
import { placeOf } from './nodes'

/** A text that describes builds. */
interface NamedText {
  readonly path: RepositoryPath
  readonly text: string
}

/** What a text holds; one that is broken holds nothing, and says why. */
export interface ReadText {
  readonly root: Node | undefined
  readonly unread: readonly Unread[]
}

/** Reads YAML. Keys that are wrong by themselves leave the rest as it is. */
export function readYaml({ path, text: written }: NamedText): ReadText {
  const { root, text, findings } = parseDocument(written)
  const [first] = findings
  if (root !== undefined || first === undefined) return { root, unread: [] }
  const at = placeOf(first, { path, text })
  return { root, unread: [{ at, because: `it is no YAML: ${first.message}`, reach: 'file' }] }
}

/** Reads JSON, of which YAML would take more than there is. */
export function readJson({ path, text: written }: NamedText): ReadText {
  const { root, text } = parseDocument(written)
  const mistake = findJsonMistake(text)
  if (mistake === undefined) return { root, unread: [] }
  const at = placeOf({ range: mistake }, { path, text })
  const because = `it is no JSON: ${mistake.because}`
  return { root: undefined, unread: [{ at, because, reach: 'file' }] }
}
