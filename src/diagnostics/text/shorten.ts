/** Long enough to recognize a value. */
const longest = 40

/** The beginning of a value that somebody gave, for a sentence about it. */
export function shorten(text: string): string {
  if (text.length <= longest) return text
  // Half of a character of two UTF-16 units would be no text.
  return `${text.slice(0, longest).replace(/[\ud800-\udfff]$/u, '')}…`
}
