/**
 * Text that may be printed: it says what it says and does nothing else. Only this class makes it,
 * and every way out, log, annotation and job summary, takes nothing else.
 *
 * Characters that cannot be seen, or would act on a terminal or on the runner, are shown as escapes
 * in the notation of JSON, as `\u001b`: JSON that is printed stays the same JSON.
 */
export class Printable {
  readonly #text: string

  private constructor(text: string) {
    this.#text = text
  }

  /** A text with its line breaks, tabs and plain colours. */
  static of(text: string): Printable {
    const shown = plainText.test(text) ? text : text.replaceAll(hiddenInText, keepOrEscape)
    return new Printable(disarm(shown))
  }

  /** Lines that keep their number, whatever is in them. */
  static lines(lines: readonly string[]): Printable {
    return new Printable(lines.map(line => disarm(escapeText(line))).join('\n'))
  }

  /** Its beginning, if it is longer. */
  cut(limit: number): Printable {
    if (this.#text.length <= limit) return this
    // Half of a character of two UTF-16 units would be no text.
    return new Printable(`${this.#text.slice(0, limit - 1).replace(/[\ud800-\udfff]$/u, '')}…`)
  }

  toString(): string {
    return this.#text
  }
}

/** A text on one line; it may still read as a command. */
export function escapeText(text: string): string {
  return plain.test(text) ? text : text.replaceAll(hiddenInLine, keepOrEscape)
}

/**
 * The runner takes a line for a command if it begins with blanks and `::`, or holds `##[`
 * (actions/runner, ActionCommand.cs). `::stop-commands::` would need a secret token for each text,
 * and stops our own annotations.
 */
export function disarm(text: string): string {
  return text.replaceAll(/^([\s\ufeff]*):(?=:)/gm, '$1\\u003a').replaceAll('##[', '#\\u0023[')
}

/**
 * The lines of a fix. Only the first is told as the fix: a name with a line break writes no line of
 * its own.
 */
export function splitFix(fix: string): readonly [string, ...string[]] {
  const [first = '', ...rest] = fix.split('\n')
  return [first, ...rest.map(disarmFix)]
}

/** The line, changed so that it does not read as a fix. */
export function disarmFix(line: string): string {
  return line.replace(/^(\s*fix):/i, '$1\\u003a')
}

/** Printable ASCII, as most texts are. */
const plain = /^[ -~]*$/

/**
 * The same on several lines, with arrows and signs: nothing in it is hidden, and the test is quick.
 */
const plainText = /^[\t\n -~\u2190-\u27bf]*$/

/**
 * Characters that cannot be seen or move what is around them: control, format, private and unpaired
 * characters, separators of lines, and everything that Unicode lets a font ignore. It avoids \p{…}:
 * looking up tables of Unicode is slow at the start. A test compares them.
 */
export const hidden = [
  String.raw`\0-\x1f\x7f-\x9f\xad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2`,
  String.raw`\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164`,
  String.raw`\ud800-\udfff\ue000-\uf8ff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb`,
  String.raw`\u{110bd}\u{110cd}\u{13430}-\u{1343f}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}`,
  String.raw`\u{e0000}-\u{e0fff}\u{f0000}-\u{10ffff}`
].join('')

/** Characters that make a picture of the sign before them, as in many labels. */
export const pictured = String.raw`(?<=[\xa9\xae\u203c\u2049\u2122-\u303d\u3297\u3299\u{1f000}-\u{1faff}])\ufe0f`

/** Colours and weights of text; neither the code that hides it, nor any that moves the cursor. */
const colours = String.raw`\x1b\[(?:(?:[0-4]|2[2-4]|[349][0-7]|39)(?:;(?=\d)|(?=m)))*m`

// Alternatives of a pattern, which the linter takes for one class.
/* eslint-disable no-misleading-character-class */
const hiddenInText = new RegExp(`(${colours}|[\\t\\n]|${pictured})|[${hidden}]`, 'gu')
const hiddenInLine = new RegExp(`(${pictured})|[${hidden}]`, 'gu')
/* eslint-enable no-misleading-character-class */

function keepOrEscape(found: string, kept: string | undefined): string {
  return kept ?? shortEscapes.get(found) ?? escapeUnits(found)
}

const shortEscapes = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t']
])

function escapeUnits(text: string): string {
  return text.replaceAll(/[^]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
