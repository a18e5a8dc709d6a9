// The part of Go's regular expressions that a pattern can reach, as data.

/** Runes from `low` to `high`, both included. */
export interface RuneRange {
  readonly low: number
  readonly high: number
}

/** A set of runes: ranges and Unicode groups, or all others. */
export interface RuneSet {
  readonly kind: 'one of' | 'none of'
  readonly ranges: readonly RuneRange[]
  readonly groups: readonly RuneGroup[]
}

/** A Unicode category or script, or everything outside of it. */
export interface RuneGroup {
  readonly kind: 'inside' | 'outside'
  readonly property: RegExp
}

export type Assertion = 'begin' | 'end' | 'word boundary' | 'no word boundary'

export type Expression =
  | { readonly kind: 'rune'; readonly set: RuneSet }
  | { readonly kind: 'assertion'; readonly assertion: Assertion }
  | { readonly kind: 'sequence'; readonly parts: readonly Expression[] }
  | { readonly kind: 'choice'; readonly branches: readonly Expression[] }
  | Repeat

/** From `min` to `max` times; `max` may be Infinity. */
export interface Repeat {
  readonly kind: 'repeat'
  readonly of: Expression
  readonly min: number
  readonly max: number
}

export const empty: Expression = { kind: 'sequence', parts: [] }

export function oneRune(rune: number): RuneSet {
  return { kind: 'one of', ranges: [{ low: rune, high: rune }], groups: [] }
}

export function setHolds(set: RuneSet, rune: number): boolean {
  const listed =
    set.ranges.some(range => range.low <= rune && rune <= range.high) ||
    set.groups.some(group => groupHolds(group, rune))
  return listed === (set.kind === 'one of')
}

function groupHolds(group: RuneGroup, rune: number): boolean {
  return group.property.test(String.fromCodePoint(rune)) === (group.kind === 'inside')
}
