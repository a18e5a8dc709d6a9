import type { Source } from '../reading'
import type { Text } from '../text'
import { literal } from '../text'

export type SourcePath = Pick<Source, 'kind' | 'path'>

/** A path as `path.Join("/", path)` cleans it, without the leading slash. */
export function cleanPath(path: string): string {
  const segments: string[] = []
  for (const segment of path.split('/')) {
    if (segment === '..') {
      segments.pop()
    } else if (segment !== '' && segment !== '.') {
      segments.push(segment)
    }
  }
  return segments.join('/')
}

/** A backslash counts, too: it makes the next character stand for itself. */
const WILDCARD = /[*?[\\]/

/** Whether BuildKit's follow of a path sees a pattern in it. */
function hasWildcard(path: string): boolean {
  return WILDCARD.test(path)
}

/** What a source of COPY or ADD takes. */
export function toSourcePath(text: Text, parents: 'parents' | 'flat'): SourcePath {
  const source = literal(text)
  if (source === undefined) {
    return toPrefix(text)
  }
  const path = cleanPath(source)
  const pattern = parents === 'parents' ? 'parents-pattern' : 'wildcard'
  return { kind: hasWildcard(path) ? pattern : 'path', path }
}

/** What the source of a mount takes, where patterns mean nothing. */
export function toMountPath(text: Text): SourcePath {
  const source = literal(text)
  return source === undefined ? toPrefix(text) : { kind: 'path', path: cleanPath(source) }
}

/** The directory in front of the first character that is not known, as far as it is literal. */
function toPrefix([first, ...rest]: Text): SourcePath {
  // A `..` behind the unknown part may lead out of what is in front of it.
  if (rest.some(fragment => /(?:^|\/)\.\.?(?:\/|$)/.test(fragment))) {
    return { kind: 'prefix', path: '' }
  }
  const segments = cleanPath(first.slice(0, first.lastIndexOf('/') + 1)).split('/')
  const wild = segments.findIndex(hasWildcard)
  return { kind: 'prefix', path: segments.slice(0, wild < 0 ? undefined : wild).join('/') }
}
