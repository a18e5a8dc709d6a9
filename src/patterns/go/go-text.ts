// Texts as Go's packages `strings`, `unicode` and `path` see them: BuildKit's rules are spelled in their terms.
// A byte that is not part of valid UTF-8 is a lone surrogate, U+DC80 to U+DCFF.

const asciiForm = /^[\0-\x7f]*$/

/** `unicode.IsSpace`, which knows no U+FEFF. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}

/** `\s` of Go's regular expressions: ASCII, without the vertical tab. */
export function isPatternSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0c || code === 0x0d
}

/** Index of the first character from `start` on for which `isBlank` does not hold. */
export function skip(text: string, start: number, isBlank: (code: number) => boolean): number {
  let index = start
  while (index < text.length && isBlank(text.charCodeAt(index))) index += 1
  return index
}

/** `strings.TrimLeftFunc` with {@link isSpace}. */
export function trimSpaceStart(text: string): string {
  return text.slice(skip(text, 0, isSpace))
}

function trimSpaceEnd(text: string): string {
  let end = text.length
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end -= 1
  return text.slice(0, end)
}

/** `strings.TrimSpace`. */
export function trimSpace(text: string): string {
  return trimSpaceEnd(trimSpaceStart(text))
}

/** `strings.ToLower`: character by character, so no final sigma, and one `i` for U+0130. */
export function toLower(text: string): string {
  if (asciiForm.test(text)) return text.toLowerCase()
  return Array.from(text, char => (char === '\u0130' ? 'i' : char.toLowerCase())).join('')
}

// As texts: V8 looks up `\p` in the tables of Unicode for a literal even if it never runs.
const letter = String.raw`^\p{L}$`
const digitForm = String.raw`^\p{Nd}$`

/** `unicode.IsDigit`, of one character. */
export function isDigit(char: string): boolean {
  return char <= '\x7f' ? char >= '0' && char <= '9' : new RegExp(digitForm, 'u').test(char)
}

/** `unicode.IsLetter`, of one character. */
export function isLetter(char: string): boolean {
  return char <= '\x7f'
    ? (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z')
    : new RegExp(letter, 'u').test(char)
}

/** The character, of one or two units, at an index; '' behind the end. */
export function charAt(text: string, index: number): string {
  const code = text.codePointAt(index)
  return code === undefined ? '' : String.fromCodePoint(code)
}

/** Length in UTF-8: a stray byte is one, and any other lone surrogate three bytes. */
export function byteLength(text: string): number {
  if (asciiForm.test(text)) return text.length
  let bytes = 0
  for (const character of text) {
    const code = toCodePoint(character)
    if (isStrayByte(code) || code < 0x80) bytes += 1
    else if (code < 0x800) bytes += 2
    else bytes += code < 0x10000 ? 3 : 4
  }
  return bytes
}

/** The text's UTF-8 bytes, each as one character. */
export function toBytes(text: string): string {
  if (asciiForm.test(text)) return text
  return Array.from(text, char => bytesOf(char.codePointAt(0) ?? 0)).join('')
}

function bytesOf(code: number): string {
  const tail = (shift: number): number => 0x80 | ((code >> shift) & 0x3f)
  if (code < 0x80) return String.fromCharCode(code)
  if (code < 0x800) return String.fromCharCode(0xc0 | (code >> 6), tail(0))
  if (code < 0x10000) return String.fromCharCode(0xe0 | (code >> 12), tail(6), tail(0))
  return String.fromCharCode(0xf0 | (code >> 18), tail(12), tail(6), tail(0))
}

const sequenceForm =
  /[\0-\x7f]+|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|[\x80-\xff]/g

/**
 * The text from which `toBytes` made the bytes; a byte that belongs to no character becomes U+FFFD.
 */
export function fromBytes(bytes: string): string {
  if (asciiForm.test(bytes)) return bytes
  return bytes.replace(sequenceForm, sequence => {
    if (sequence.charCodeAt(0) < 0x80) return sequence
    if (sequence.length === 1) return '\ufffd'
    let code = sequence.charCodeAt(0) & (0xff >> (sequence.length + 1))
    for (let index = 1; index < sequence.length; index += 1) {
      code = (code << 6) | (sequence.charCodeAt(index) & 0x3f)
    }
    return String.fromCodePoint(code)
  })
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

/** `path.Join("/", path)` without the slash in front: `..` ends at the root. */
export function cleanBelowRoot(path: string): string {
  return cleanPath(`/${path}`).slice(1)
}

/** Whether the code point stands for a byte that is not part of valid UTF-8. */
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
