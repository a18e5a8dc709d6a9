import { toCodePoint, toRune } from '../../go/go-text'
import { invertMembers, type Members, perlClass, unicodeClass } from './rune-groups'

/** What one step of reading took: a rune or a class, and where reading goes on. */
export type Read =
  | { readonly kind: 'rune'; readonly rune: number; readonly end: number }
  | { readonly kind: 'class'; readonly members: Members; readonly end: number }
  | { readonly kind: 'invalid' }

export const invalid = { kind: 'invalid' } as const

const letters: ReadonlyMap<string, number> = new Map([
  ['a', 7],
  ['f', 12],
  ['n', 10],
  ['r', 13],
  ['t', 9],
  ['v', 11]
])

/** The rune at an index of the text. */
export function readRune(text: string, at: number): Read {
  const code = text.codePointAt(at)
  if (code === undefined) return invalid
  return { kind: 'rune', rune: toRune(code), end: at + (code > 0xffff ? 2 : 1) }
}

/** The escape whose backslash stands at an index, as Go's regexp/syntax reads it. */
export function readEscape(text: string, at: number): Read {
  const letter = text.charAt(at + 1)
  if (letter === 'p' || letter === 'P') return readUnicodeClass(text, at)
  const members = perlClass(letter)
  if (members !== undefined) return { kind: 'class', members, end: at + 2 }
  return readEscapedRune(text, at + 1)
}

function readEscapedRune(text: string, at: number): Read {
  const character = text.charAt(at)
  const control = letters.get(character)
  if (control !== undefined) return { kind: 'rune', rune: control, end: at + 1 }
  if (character === 'x') return readHexadecimal(text, at + 1)
  if (/[0-7]/.test(character)) return readOctal(text, at)
  // A character that is neither letter nor digit stands for itself; nothing else may be escaped.
  return /[\0-\x7f]/.test(character) && !/[0-9A-Za-z]/.test(character)
    ? { kind: 'rune', rune: toCodePoint(character), end: at + 1 }
    : invalid
}

/** Three digits at most; a single one except 0 would be a back reference, which Go refuses. */
function readOctal(text: string, at: number): Read {
  const digits = /^[0-7]{1,3}/.exec(text.slice(at, at + 3))?.[0] ?? ''
  if (digits.length === 1 && digits !== '0') return invalid
  return { kind: 'rune', rune: parseInt(digits, 8), end: at + digits.length }
}

function readHexadecimal(text: string, at: number): Read {
  if (text.charAt(at) !== '{') {
    const digits = text.slice(at, at + 2)
    if (!/^[0-9A-Fa-f]{2}$/.test(digits)) return invalid
    return { kind: 'rune', rune: parseInt(digits, 16), end: at + 2 }
  }
  const close = text.indexOf('}', at)
  const digits = close < 0 ? '' : text.slice(at + 1, close)
  if (!/^[0-9A-Fa-f]+$/.test(digits)) return invalid
  const rune = parseInt(digits, 16)
  return rune > 0x10ffff ? invalid : { kind: 'rune', rune, end: close + 1 }
}

function readUnicodeClass(text: string, at: number): Read {
  const braced = text.charAt(at + 2) === '{'
  const close = text.indexOf('}', at)
  if (braced && close < 0) return invalid
  const end = braced ? close + 1 : at + 3
  const members = unicodeClass(braced ? text.slice(at + 3, close) : text.charAt(at + 2))
  if (members === undefined) return invalid
  return {
    kind: 'class',
    members: text.charAt(at + 1) === 'P' ? invertMembers(members) : members,
    end
  }
}
