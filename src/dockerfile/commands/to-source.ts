import { cleanBelowRoot } from '../../patterns/go/go-text'
import type { Source } from '../reading'
import type { PartialText, Text } from '../text'

/** What a source takes of its context. */
export type SourcePath = Pick<Source, 'kind' | 'path' | 'pivot' | 'meant'>

/** A backslash counts, too: it makes the next character stand for itself. */
const wildcard = /[*?[\\]/

/** Whether BuildKit's follow of a path sees a pattern in it. */
function hasWildcard(path: string): boolean {
  return wildcard.test(path)
}

/** What a source of COPY or ADD takes. */
export function toSourcePath(text: Text, parents: 'parents' | 'flat'): SourcePath {
  if (typeof text !== 'string') {
    const toPattern = (known: string): string =>
      parents === 'parents' ? known : known.replaceAll(/\*\*+/g, '*')
    return { ...toPrefix(text), meant: listMeant(text, toPattern) }
  }
  const path = cleanBelowRoot(text)
  switch (parents) {
    case 'flat':
      return { kind: hasWildcard(path) ? 'wildcard' : 'path', path }
    case 'parents': {
      const [pivot, ...rest] = text.split('/./')
      return {
        kind: 'parents-pattern',
        path,
        pivot: rest.length === 0 ? '' : cleanBelowRoot(pivot ?? '')
      }
    }
  }
}

/** What the source of a mount takes, where patterns mean nothing. */
export function toMountPath(text: Text): SourcePath {
  if (typeof text === 'string') return { kind: 'path', path: cleanBelowRoot(text) }
  return {
    ...toPrefix(text),
    meant: listMeant(text, known => known.replaceAll(/[*?[\\]/g, '\\$&'))
  }
}

/** Stands for an unknown part while a path is cleaned: no text holds it. */
const gap = '\0'

/**
 * Texts with more directories that may be missing, or be several, are taken for any number of them.
 */
const mostGaps = 3

/**
 * The possible texts, with wildcards for unknown parts: an unknown name may be empty, except the
 * last.
 */
function listMeant(
  { fragments, gaps }: PartialText,
  toPattern: (known: string) => string
): readonly string[] {
  const segments = cleanBelowRoot(fragments.join(gap)).split('/').map(toPattern)
  const isWide = gaps === 'anything' || segments.filter(isUnknown).length > mostGaps
  if (isWide) {
    return [
      segments.map(each => (isUnknown(each) ? each.replaceAll(/\0+/g, '**') : each)).join('/')
    ]
  }
  const ways = segments.map(segment => listWays(segment, gaps))
  return ways
    .reduce<readonly string[]>(
      (fronts, own) => fronts.flatMap(front => own.map(each => `${front}/${each}`)),
      ['']
    )
    .filter(each => !(isUnknown(segments.at(-1) ?? '') && each.endsWith('/')))
    .map(each => cleanBelowRoot(each))
}

/**
 * A part of a platform: BuildKit writes them in lower case, so `README.md` next to their folders is
 * none.
 */
const platformName = '[0-9a-z]*'

/** A possible text as it is told, with only a star for each unknown part. */
export function showMeant(pattern: string): string {
  return pattern.replaceAll(platformName, '*')
}

function isUnknown(segment: string): boolean {
  return segment.includes(gap)
}

function listWays(segment: string, gaps: PartialText['gaps']): readonly string[] {
  if (!isUnknown(segment)) return [segment]
  const [first = '', ...rest] = segment.split(/\0+/)
  // A second star next to the source's own would span directories.
  const fill = (...names: readonly string[]): string =>
    [first, ...rest].join(names.join('/')).replaceAll(/(?<!\\)\*\*+/g, '*')
  const name = platformName
  const several = gaps === 'names' ? [fill(name, name), fill(name, name, name)] : []
  return [fill(name), ...several, fill()]
}

/**
 * The directory in front of the first unknown character, as far as it is literal: everything, if a
 * `..` in the unknown part, or behind it, may lead out of that directory.
 */
function toPrefix({ fragments: [first, ...rest], gaps }: PartialText): SourcePath {
  const leadsOut =
    gaps === 'anything' ||
    /(?:^|\/)\.\.$/.test(first) ||
    rest.some(fragment => /(?:^|\/)\.\.?(?:\/|$)/.test(fragment))
  if (leadsOut) return { kind: 'prefix', path: '' }
  const segments = cleanBelowRoot(first.slice(0, first.lastIndexOf('/') + 1)).split('/')
  const wild = segments.findIndex(hasWildcard)
  return { kind: 'prefix', path: segments.slice(0, wild < 0 ? undefined : wild).join('/') }
}
