import { hidden, pictured } from '../../diagnostics/text/printable'

const invisible = new RegExp(String.raw`(${pictured})|[\\${hidden}]`, 'gu')

/** Printable ASCII without the backslash, as most names are. */
const plain = /^[ -[\]-~]*$/

/**
 * A name from outside as people can read it on one line: characters that cannot be seen, or move
 * what is around them, become `\xNN` (a byte) or `\u{NNNN}`, and a backslash doubles, so that two
 * names never look the same.
 *
 * A byte of a file name that is not UTF-8 is a lone surrogate here and shows as that byte. The
 * `##[` of the runner's older commands, which it sees anywhere in a line, is broken up.
 */
export function displayName(name: string): string {
  return escapeInvisible(name).replaceAll('##[', '##\\x5b')
}

/** The name, cut in the middle if it is longer than `limit` characters. */
export function shortName(name: string, limit: number): string {
  const shown = displayName(name)
  if (shown.length <= limit) return shown
  const head = Math.ceil((limit - 1) / 2)
  // Whole characters: half of a surrogate pair would be a new invisible one.
  const characters = Array.from(shown)
  return [...characters.slice(0, head), '…', ...characters.slice(1 + head - limit)].join('')
}

/** Everything that is hidden where it is printed, and `\` itself. */
function escapeInvisible(name: string): string {
  if (plain.test(name)) return name
  return name.replaceAll(
    invisible,
    (found, kept: string | undefined) => kept ?? escapeCharacter(found)
  )
}

function escapeCharacter(character: string): string {
  if (character === '\\') return '\\\\'
  const point = character.codePointAt(0) ?? 0
  if (point < 0x80) return `\\x${hex(point)}`
  if (point >= 0xdc80 && point <= 0xdcff) return `\\x${hex(point - 0xdc00)}`
  return `\\u{${hex(point)}}`
}

function hex(number: number): string {
  return number.toString(16).padStart(2, '0')
}
