// Go's own rules for texts, where they differ from JavaScript's.
// A byte that is not part of valid UTF-8 is a lone surrogate, U+DC80 to U+DCFF.

/** What Go's `unicode.IsSpace` holds: U+0085 unlike `trim`, and not U+FEFF. */
const space = /[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/

/** Go's `strings.TrimSpace`. */
export function trimSpace(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && space.test(text.charAt(start))) start++
  while (end > start && space.test(text.charAt(end - 1))) end--
  return text.slice(start, end)
}

/** Go's `path.Clean`: the shortest spelling of a path; `.` for the empty one. */
export function cleanPath(path: string): string {
  const rooted = path.startsWith('/')
  const kept: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') kept.push(part)
    else if (kept.length > 0 && kept.at(-1) !== '..') kept.pop()
    else if (!rooted) kept.push(part)
  }
  const joined = kept.join('/')
  if (rooted) return `/${joined}`
  return joined === '' ? '.' : joined
}

/** How many bytes the text has in UTF-8. */
export function byteLength(text: string): number {
  let bytes = 0
  for (const character of text) {
    const code = toCodePoint(character)
    if (isStrayByte(code) || code < 0x80) bytes += 1
    else if (code < 0x800) bytes += 2
    else bytes += code < 0x10000 ? 3 : 4
  }
  return bytes
}

/** Does the code point stand for a byte that is not part of valid UTF-8? */
export function isStrayByte(code: number): boolean {
  return code >= 0xdc80 && code <= 0xdcff
}

/** The rune that Go reads: U+FFFD for everything that is no character. */
export function toRune(code: number): number {
  return code >= 0xd800 && code <= 0xdfff ? 0xfffd : code
}

/** The first code point of a text; -1 for the empty one. */
export function toCodePoint(text: string): number {
  return text.codePointAt(0) ?? -1
}
