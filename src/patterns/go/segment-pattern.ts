/** Whether a name matches one segment of a pattern of COPY. */
export type SegmentPattern = (name: string) => boolean

/** The possible values of one character: code points in any of the ranges, or in none of them. */
export interface CharacterSet {
  readonly isNegated: boolean
  readonly ranges: readonly (readonly [low: number, high: number])[]
}

/** `any` is a run of characters, which may be empty. */
export type Token = { readonly kind: 'any' } | { readonly kind: 'one'; readonly set: CharacterSet }

/**
 * A segment as Go's `path.Match` reads it: `*`, `?`, `[a-z]`, `[^a]`, `\` makes the next character
 * stand for itself. Takes time in proportion to pattern times name, whatever the pattern is.
 */
export function compileSegment(text: string): SegmentPattern {
  if (!isPattern(text)) return name => name === text
  const tokens = parseSegment(text)
  return name => matchTokens(tokens, name)
}

/** The segment as Go reads it. */
export function parseSegment(text: string): readonly Token[] {
  return tokenize(Array.from(text))
}

/** The tokens of a name that stands for itself. */
export function toTokens(name: string): readonly Token[] {
  return Array.from(name, each => ({ kind: 'one', set: only(each) }))
}

export function holds({ isNegated, ranges }: CharacterSet, code: number): boolean {
  return ranges.some(([low, high]) => low <= code && code <= high) !== isNegated
}

/** The set of one character. */
export function only(character: string): CharacterSet {
  const code = toCode(character)
  return { isNegated: false, ranges: [[code, code]] }
}

/** Every character. */
const everyCharacter: CharacterSet = { isNegated: true, ranges: [] }

/** Whether a segment is more than a literal name. */
export function isPattern(segment: string): boolean {
  return /[*?[\\]/.test(segment)
}

/** The segments of a pattern of `COPY --parents` in front of the first `**`, which spans folders. */
export function cutAtSpan(segments: readonly string[]): readonly string[] {
  const span = segments.findIndex(segment => segment.includes('**'))
  return span < 0 ? segments : segments.slice(0, span)
}

function tokenize(characters: readonly string[]): readonly Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < characters.length;) {
    const character = characters[at] ?? ''
    if (character === '[') {
      const { set, end } = readClass(characters, at + 1)
      tokens.push({ kind: 'one', set })
      at = end
      continue
    }
    if (character === '*') tokens.push({ kind: 'any' })
    else if (character === '?') tokens.push({ kind: 'one', set: everyCharacter })
    else {
      const literal = character === '\\' ? (characters[++at] ?? '') : character
      tokens.push({ kind: 'one', set: only(literal) })
    }
    at += 1
  }
  return tokens
}

/** A class behind its `[`, and the index behind its `]`. */
function readClass(
  characters: readonly string[],
  start: number
): { readonly set: CharacterSet; readonly end: number } {
  const isNegated = characters[start] === '^'
  const ranges: (readonly [number, number])[] = []
  let at = isNegated ? start + 1 : start
  while (at < characters.length && (characters[at] !== ']' || ranges.length === 0)) {
    const low = readMember(characters, at)
    const isRange = characters[low.end] === '-'
    const high = isRange ? readMember(characters, low.end + 1) : low
    ranges.push([low.code, high.code])
    at = high.end
  }
  return { set: { isNegated, ranges }, end: at + 1 }
}

function readMember(
  characters: readonly string[],
  at: number
): { readonly code: number; readonly end: number } {
  const index = characters[at] === '\\' ? at + 1 : at
  return { code: toCode(characters[index] ?? ''), end: index + 1 }
}

function toCode(character: string): number {
  return character.codePointAt(0) ?? -1
}

/** Goes back only to the last `*`: what an earlier one takes makes no difference. */
export function matchTokens(tokens: readonly Token[], text: string): boolean {
  const name = Array.from(text)
  let token = 0
  let at = 0
  let back: { readonly token: number; at: number } | undefined
  while (at < name.length) {
    const current = tokens[token]
    if (current?.kind === 'any') {
      token += 1
      back = { token, at }
    } else if (current !== undefined && holds(current.set, toCode(name[at] ?? ''))) {
      token += 1
      at += 1
    } else if (back !== undefined) {
      back.at += 1
      at = back.at
      token = back.token
    } else return false
  }
  return tokens.slice(token).every(({ kind }) => kind === 'any')
}
