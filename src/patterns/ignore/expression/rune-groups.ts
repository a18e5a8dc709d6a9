import type { RuneGroup, RuneRange } from './expression'

/** Runes that are listed, and groups of Unicode; either may be empty. */
export interface Members {
  readonly ranges: readonly RuneRange[]
  readonly groups: readonly RuneGroup[]
}

const lastRune = 0x10ffff

/** `[:alpha:]` and its like, by name: ranges as pairs of characters. */
const posix: ReadonlyMap<string, string> = new Map([
  ['alnum', '09AZaz'],
  ['alpha', 'AZaz'],
  ['ascii', '\x00\x7f'],
  ['blank', '\t\t  '],
  ['cntrl', '\x00\x1f\x7f\x7f'],
  ['digit', '09'],
  ['graph', '!~'],
  ['lower', 'az'],
  ['print', ' ~'],
  ['punct', '!/:@[`{~'],
  ['space', '\t\r  '],
  ['upper', 'AZ'],
  ['word', '09AZ__az'],
  ['xdigit', '09AFaf']
])

/** `\d` and its like. */
const perl: ReadonlyMap<string, string> = new Map([
  ['d', '09'],
  ['s', '\t\n\f\r  '],
  ['w', '09AZ__az']
])

/** The members of `[:name:]` or `[:^name:]`; undefined when there is no such class. */
export function posixClass(name: string): Members | undefined {
  const negated = name.startsWith('^')
  const pairs = posix.get(negated ? name.slice(1) : name)
  if (pairs === undefined) return undefined
  const ranges = toRanges(pairs)
  return { ranges: negated ? invert(ranges) : ranges, groups: [] }
}

/** The members of `\d`, `\s`, `\w` or, for a capital, of all but these. */
export function perlClass(letter: string): Members | undefined {
  const lower = letter.toLowerCase()
  const pairs = perl.get(lower)
  if (pairs === undefined) return undefined
  const ranges = toRanges(pairs)
  return { ranges: letter === lower ? ranges : invert(ranges), groups: [] }
}

/** The members of `\p{name}`; undefined when Unicode has no such category or script. */
export function unicodeClass(name: string): Members | undefined {
  const negated = name.startsWith('^')
  const property = toProperty(negated ? name.slice(1) : name)
  if (property === undefined) return undefined
  return { ranges: [], groups: [{ kind: negated ? 'outside' : 'inside', property }] }
}

/** Everything but these members. */
export function invertMembers(members: Members): Members {
  const [group] = members.groups
  if (group === undefined) return { ranges: invert(members.ranges), groups: [] }
  const kind = group.kind === 'inside' ? 'outside' : 'inside'
  return { ranges: [], groups: [{ kind, property: group.property }] }
}

/** Go knows categories and scripts, in any case and with any underscores. */
function toProperty(name: string): RegExp | undefined {
  if (!/^[A-Za-z_]+$/.test(name)) return undefined
  const canonical = toCanonicalName(name)
  for (const property of [`gc=${canonical}`, `sc=${canonical}`, canonical]) {
    if (property === canonical && !['Any', 'Assigned', 'ASCII'].includes(property)) continue
    try {
      return new RegExp(`^\\p{${property}}$`, 'u')
    } catch {
      continue
    }
  }
  return undefined
}

function toCanonicalName(name: string): string {
  if (/^ascii$/i.test(name)) return 'ASCII'
  if (/^lc$/i.test(name)) return 'LC'
  return name
    .split('_')
    .map(word => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase())
    .join('_')
}

function toRanges(pairs: string): RuneRange[] {
  const ranges: RuneRange[] = []
  for (let at = 0; at < pairs.length; at += 2) {
    ranges.push({ low: pairs.charCodeAt(at), high: pairs.charCodeAt(at + 1) })
  }
  return ranges
}

/** The runes between ranges that are in order and apart. */
function invert(ranges: readonly RuneRange[]): RuneRange[] {
  const inverted: RuneRange[] = []
  let low = 0
  for (const range of ranges) {
    if (range.low > low) inverted.push({ low, high: range.low - 1 })
    low = range.high + 1
  }
  if (low <= lastRune) inverted.push({ low, high: lastRune })
  return inverted
}
