import type { Source } from '../reading'
import type { PartialText, Text } from '../text'

/** What a source takes of the context that it is from. */
export type SourcePath = Pick<Source, 'kind' | 'path' | 'pivot'>

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
  if (typeof text !== 'string') {
    return toPrefix(text)
  }
  const path = cleanPath(text)
  switch (parents) {
    case 'flat':
      return { kind: hasWildcard(path) ? 'wildcard' : 'path', path }
    case 'parents': {
      const [pivot, ...rest] = text.split('/./')
      return {
        kind: 'parents-pattern',
        path,
        pivot: rest.length === 0 ? '' : cleanPath(pivot ?? '')
      }
    }
  }
}

/** What the source of a mount takes, where patterns mean nothing. */
export function toMountPath(text: Text): SourcePath {
  return typeof text === 'string' ? { kind: 'path', path: cleanPath(text) } : toPrefix(text)
}

/**
 * The directory in front of the first character that is not known, as far as it is literal: everything, where a `..`
 * in what is not known, or behind it, may lead out of that directory.
 */
function toPrefix({ fragments: [first, ...rest], gaps }: PartialText): SourcePath {
  const leadsOut =
    gaps === 'anything' ||
    /(?:^|\/)\.\.$/.test(first) ||
    rest.some(fragment => /(?:^|\/)\.\.?(?:\/|$)/.test(fragment))
  if (leadsOut) {
    return { kind: 'prefix', path: '' }
  }
  const segments = cleanPath(first.slice(0, first.lastIndexOf('/') + 1)).split('/')
  const wild = segments.findIndex(hasWildcard)
  return { kind: 'prefix', path: segments.slice(0, wild < 0 ? undefined : wild).join('/') }
}
