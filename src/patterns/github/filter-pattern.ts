/**
 * Whether a list of patterns selects a branch or tag, as `on.push.branches` does: the last pattern
 * that matches decides, `!` takes away again. A malformed pattern selects nothing.
 *
 * Source: GitHub's filter pattern cheat sheet. `*` is any text without `/`, `**` any text, `?` and
 * `+` repeat the character before them, `[…]` is a set, `\` takes the next one as written.
 */
export function selectsRef(patterns: readonly string[], name: string): boolean {
  let selected = false
  for (const pattern of patterns) {
    const negated = pattern.startsWith('!')
    const parts = parseRefPattern(negated ? pattern.slice(1) : pattern)
    if (parts !== undefined && matches(parts, name)) selected = !negated
  }
  return selected
}

/** Whether a path is one of a pattern's. */
export type PathTest = (path: string) => boolean

/**
 * A pattern of `on.push.paths`, without its `!`: the same language, in which `**` and the slash
 * behind it also stand for no folder at all. Undefined if it is malformed.
 */
export function compilePathPattern(pattern: string): PathTest | undefined {
  const prefix = /^[^*?+[\]\\]*/.exec(pattern)?.[0] ?? ''
  const rest = pattern.slice(prefix.length)
  if (rest === '') return path => path === pattern
  if (rest === '**') return path => path.startsWith(prefix)
  const parts = parsePathPattern(pattern)
  if (parts === undefined) return undefined
  // The last character of the prefix may be one that need not be there.
  const start = prefix.slice(0, -1)
  return path => path.startsWith(start) && matches(parts, path)
}

function parsePathPattern(pattern: string): RefPattern | undefined {
  const parts: Part[] = []
  for (const segments of pattern.split(/(?<=(?:^|\/)\*\*\/)/)) {
    const front = /^(|.*\/)\*\*\/$/s.exec(segments)?.[1]
    const parsed = parseRefPattern(front ?? segments)
    if (parsed === undefined) return undefined
    parts.push(...parsed, ...(front === undefined ? [] : anyFolders))
  }
  return parts
}

/** The requirements of a pattern on a name's characters, one part after the other. */
export type RefPattern = readonly Part[]

/** How many characters a part accepts in a row; `folders`: it and the two behind it, or none. */
type Repeat = 'once' | 'optional' | 'any' | 'some' | 'folders'

interface Part {
  /** @param unit one UTF-16 code unit */
  readonly accepts: (unit: string) => boolean
  readonly repeat: Repeat
}

/** Nothing, or any text that ends in `/`. */
const anyFolders: readonly Part[] = [
  { accepts: () => false, repeat: 'folders' },
  { accepts: () => true, repeat: 'any' },
  { accepts: unit => unit === '/', repeat: 'once' }
]

/** Undefined if it repeats something that cannot repeat, or a set is malformed, as `[z-a]`. */
export function parseRefPattern(pattern: string): RefPattern | undefined {
  const parts: Part[] = []
  const lastSetEnd = pattern.lastIndexOf(']')
  for (let index = 0; index < pattern.length;) {
    const end = index < lastSetEnd ? findTokenEnd(pattern, index) : findPlainEnd(pattern, index)
    let behind = end
    while (pattern[behind] === '?' || pattern[behind] === '+') behind += 1
    const token = pattern.slice(index, end)
    // A backslash at the end takes nothing.
    if (token === '\\') break
    const part = toPart(token, pattern.slice(end, behind))
    if (part === undefined) return undefined
    parts.push(part)
    index = behind
  }
  return parts
}

/** A set with its brackets, or any other token. */
function findTokenEnd(pattern: string, start: number): number {
  if (pattern[start] !== '[') return findPlainEnd(pattern, start)
  for (let index = start + 1; index < pattern.length; index += 1) {
    if (pattern[index] === '\\') index += 1
    else if (pattern[index] === ']') return index + 1
  }
  return findPlainEnd(pattern, start)
}

/** `**`, a character behind a backslash, or one UTF-16 code unit. */
function findPlainEnd(pattern: string, start: number): number {
  const isPair = pattern[start] === '\\' || pattern.startsWith('**', start)
  return Math.min(start + (isPair ? 2 : 1), pattern.length)
}

/** A `?` behind a repetition does not change what matches, as in a regular expression. */
const repeats: ReadonlyMap<string, Repeat> = new Map([
  ['', 'once'],
  ['?', 'optional'],
  ['??', 'optional'],
  ['+', 'some'],
  ['+?', 'some']
])

/** @param suffix every `?` and `+` behind it */
function toPart(token: string, suffix: string): Part | undefined {
  if (token === '**' || token === '*') {
    const accepts = token === '**' ? () => true : (unit: string) => unit !== '/'
    return suffix === '' || suffix === '?' ? { accepts, repeat: 'any' } : undefined
  }
  const repeat = token === '?' || token === '+' ? undefined : repeats.get(suffix)
  const accepts = toTest(token)
  return accepts === undefined || repeat === undefined ? undefined : { accepts, repeat }
}

/**
 * A set has the same meaning in a regular expression, and one character gives it nothing to
 * backtrack.
 */
function toTest(token: string): Part['accepts'] | undefined {
  if (token.length === 1) return unit => unit === token
  if (token.startsWith('\\')) return unit => unit === token.slice(1)
  try {
    const set = new RegExp(`^${token}$`)
    return unit => set.test(unit)
  } catch {
    return undefined
  }
}

/** Follows all readings of a pattern at once, so that no pattern makes it backtrack. */
function matches(pattern: RefPattern, name: string): boolean {
  let places = skipOptional(pattern, new Set([0]))
  for (const unit of name.split('')) {
    const next = new Set<number>()
    for (const place of places) {
      const part = pattern[place]
      if (part?.accepts(unit) !== true) continue
      if (part.repeat === 'any' || part.repeat === 'some') next.add(place)
      if (part.repeat !== 'any') next.add(place + 1)
    }
    if (next.size === 0) return false
    places = skipOptional(pattern, next)
  }
  return places.has(pattern.length)
}

/** Adds the places behind parts that may match nothing. The set grows during the loop. */
function skipOptional(pattern: RefPattern, places: Set<number>): ReadonlySet<number> {
  for (const place of places) {
    const repeat = pattern[place]?.repeat
    if (repeat === 'optional' || repeat === 'any' || repeat === 'folders') places.add(place + 1)
    if (repeat === 'folders') places.add(place + anyFolders.length)
  }
  return places
}
