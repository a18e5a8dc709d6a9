import type { RuneGroup, RuneRange, RuneSet } from './expression'
import { invalid, type Read, readEscape, readRune } from './parse-escape'
import { posixClass } from './rune-groups'

export type ReadClass =
  | { readonly kind: 'set'; readonly set: RuneSet; readonly end: number }
  | { readonly kind: 'invalid' }

/** The class `[…]` that opens at an index, as Go's regexp/syntax reads it. */
export function readClass(text: string, open: number): ReadClass {
  const kind = text.charAt(open + 1) === '^' ? 'none of' : 'one of'
  const ranges: RuneRange[] = []
  const groups: RuneGroup[] = []
  const start = kind === 'one of' ? open + 1 : open + 2
  let at = start
  while (at === start || text.charAt(at) !== ']') {
    const read = readMember(text, at)
    if (read.kind === 'invalid') return invalid
    at = read.end
    if (read.kind === 'class') {
      ranges.push(...read.members.ranges)
      groups.push(...read.members.groups)
      continue
    }
    const high = readRangeEnd(text, read)
    if (high.kind !== 'rune' || high.rune < read.rune) return invalid
    at = high.end
    ranges.push({ low: read.rune, high: high.rune })
  }
  return { kind: 'set', set: { kind, ranges, groups }, end: at + 1 }
}

function readMember(text: string, at: number): Read {
  if (text.startsWith('[:', at)) {
    const close = text.indexOf(':]', at + 2)
    if (close >= 0) {
      const members = posixClass(text.slice(at + 2, close))
      return members === undefined ? invalid : { kind: 'class', members, end: close + 2 }
    }
  }
  return text.charAt(at) === '\\' ? readEscape(text, at) : readRune(text, at)
}

/** The rune behind a `-`; the same rune again if no range follows. */
function readRangeEnd(text: string, low: Read & { kind: 'rune' }): Read {
  const next = text.charAt(low.end + 1)
  if (text.charAt(low.end) !== '-' || next === '' || next === ']') return low
  const read = next === '\\' ? readEscape(text, low.end + 1) : readRune(text, low.end + 1)
  return read.kind === 'class' ? invalid : read
}
