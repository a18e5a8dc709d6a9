/**
 * Text for the log that does what it says and nothing else.
 *
 * The runner takes a line for a command when it begins with blanks and `::`, or holds `##[`
 * (actions/runner, ActionCommand.cs); every kind of line break begins a line. One character of
 * those is written as its escape, `\u003a` or `\u0023`, visible to the reader; so is every control
 * character but tabs, line feeds and plain colours, everything that turns the direction of
 * writing, and bytes that are not UTF-8. `::stop-commands::` would need a secret token for each
 * text, and stops our own annotations.
 */
export function escapeLog(text: string): string {
  return text
    .replace(unprintable, (match, colour: string | undefined) => colour ?? escapeUnits(match))
    .replace(/^([\s\ufeff]*):(?=:)/gm, '$1\\u003a')
    .replaceAll('##[', '#\\u0023[')
}

/** Colours and weights of text; not the code that hides it, nor any that moves the cursor. */
const colours = String.raw`\u001b\[(?:(?:[0-4]|2[2-4]|[349][0-7]|39)(?:;(?=\d)|(?=m)))*m`
// Not by \p{…}: to look up tables of Unicode is dear in a start, and these two never grow.
const controls = String.raw`[\0-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]`
const unprintable = new RegExp(`(${colours}|[\\t\\n])|${controls}`, 'gu')

function escapeUnits(text: string): string {
  return text.replace(/[^]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
