import { isStrayByte, toCodePoint } from './go-text'

type Outcome = 'matches' | 'differs' | 'malformed'

/** The effect of a chunk on the name: how it ended, and what of the name is left. */
interface ChunkMatch {
  readonly outcome: Outcome
  readonly rest: string
}

/**
 * Whether a pattern is accepted when it is read. moby/patternmatcher asks Go's `filepath.Match`
 * whether it can compare it with the name `.`, which finds a malformed part only when it gets that
 * far: `a[` is refused, `a*[` is not.
 */
export function isAcceptedGlob(pattern: string): boolean {
  const characters = Array.from(pattern)
  let name = '.'
  for (let at = 0; at < characters.length;) {
    const first = skipStars(characters, at)
    const star = first > at
    at = findStar(characters, first)
    const chunk = characters.slice(first, at)
    if (star && chunk.length === 0) return true
    const { outcome, rest } = matchFromHere(chunk, name, star ? 'behind a star' : 'here')
    if (outcome === 'malformed') return false
    if (outcome === 'differs') return true
    name = rest
  }
  return true
}

/**
 * The rest of the name behind the last chunk does not matter: nothing after it can be malformed.
 */
function matchFromHere(
  chunk: readonly string[],
  name: string,
  where: 'here' | 'behind a star'
): ChunkMatch {
  const here = matchChunk(chunk, name)
  if (here.outcome !== 'differs') return here
  // A star takes the name's only character, or nothing.
  const behind = where === 'behind a star' && name !== '' ? matchChunk(chunk, '') : here
  return behind.outcome === 'differs' ? { outcome: 'differs', rest: name } : behind
}

function skipStars(characters: readonly string[], start: number): number {
  let at = start
  while (characters[at] === '*') at++
  return at
}

/** The index of the next star outside of brackets. */
function findStar(characters: readonly string[], start: number): number {
  let inBrackets = false
  let at = start
  for (; at < characters.length; at++) {
    const character = characters[at]
    if (character === '\\') at++
    else if (character === '[') inBrackets = true
    else if (character === ']') inBrackets = false
    else if (character === '*' && !inBrackets) break
  }
  return Math.min(at, characters.length)
}

/** Compares one chunk to its end, so that a malformed bracket is found even after a difference. */
function matchChunk(chunk: readonly string[], name: string): ChunkMatch {
  let rest = name
  let differs = false
  for (let at = 0; at < chunk.length;) {
    differs ||= rest === ''
    const bracket = chunk[at] === '[' ? readBracket(chunk, at + 1) : undefined
    if (bracket !== undefined) {
      if (bracket.end < 0) return { outcome: 'malformed', rest }
      differs ||= !bracket.holdsDot
      at = bracket.end
    } else {
      const escaped = chunk[at] === '\\'
      if (escaped) at++
      const character = chunk[at++]
      if (character === undefined) return { outcome: 'malformed', rest }
      differs ||= character !== '.' && (escaped || character !== '?')
    }
    rest = ''
  }
  return { outcome: differs ? 'differs' : 'matches', rest }
}

/** The bracket whose members begin at an index; its end is -1 when it is malformed. */
function readBracket(chunk: readonly string[], start: number): { end: number; holdsDot: boolean } {
  const negated = chunk[start] === '^'
  let at = negated ? start + 1 : start
  let holdsDot = false
  for (let ranges = 0; ranges === 0 || chunk[at] !== ']'; ranges++) {
    const low = readMember(chunk, at)
    const high = low.end >= 0 && chunk[low.end] === '-' ? readMember(chunk, low.end + 1) : low
    if (high.end < 0) return { end: -1, holdsDot }
    holdsDot ||= low.rune <= 0x2e && 0x2e <= high.rune
    at = high.end
  }
  return { end: at + 1, holdsDot: holdsDot !== negated }
}

/** One character of a bracket, which must not be the last of the chunk; end -1 when malformed. */
function readMember(chunk: readonly string[], start: number): { end: number; rune: number } {
  const malformed = { end: -1, rune: -1 }
  const first = chunk[start]
  if (first === undefined || first === '-' || first === ']') return malformed
  const at = first === '\\' ? start + 1 : start
  const rune = toCodePoint(chunk[at] ?? '')
  if (rune < 0 || isStrayByte(rune) || at + 1 >= chunk.length) return malformed
  return { end: at + 1, rune }
}
