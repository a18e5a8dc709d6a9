import { type Diagnostic, problem } from '../../../diagnostics/diagnostic'
import { shorten } from '../../../diagnostics/text/shorten'
import { parseImageName } from '../../../dockerfile/names/reference'
import { parseImageReference } from '../../../images/image-reference'

/** A tag that the step asks for. */
export type WantedTag =
  /** Of every image that is published. */
  | { readonly kind: 'bare'; readonly tag: string }
  /** Of the images of one repository. */
  | { readonly kind: 'full'; readonly written: string; readonly repository: string; tag: string }

export interface WantedTags {
  readonly tags: readonly WantedTag[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Lines, each a bare tag or `NAME:TAG`, as docker/metadata-action writes them; each counts once. */
export function parseTags(text: string): WantedTags {
  const lines = text.split('\n').map(line => line.trim())
  const read = [...new Set(lines)].filter(line => line !== '').map(parseLine)
  return {
    tags: read.flatMap(each => ('kind' in each ? [each] : [])),
    diagnostics: read.flatMap(each => ('kind' in each ? [] : [each]))
  }
}

function parseLine(line: string): WantedTag | Diagnostic {
  if (isTag(line)) return { kind: 'bare', tag: line }
  const name = parseImageName(line)
  const { repository, tag } = parseImageReference(line)
  if (name?.digest !== '' || tag === undefined) {
    return problem('invalid-input', {
      message: `the input "tags" holds "${shorten(line)}", which is no tag`,
      fix: 'write one on each line: a tag as latest, or a name with its tag as ghcr.io/octo-org/api:latest'
    })
  }
  return { kind: 'full', written: line, repository, tag }
}

/** Whether registries take it for a tag (distribution-spec). */
export function isTag(text: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/.test(text)
}
