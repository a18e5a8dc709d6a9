/** A value that becomes JSON. Maps keep their order, whatever the keys are. */
export type Json = string | number | boolean | null | readonly Json[] | ReadonlyMap<string, Json>

/**
 * All that a string holds as itself: letters, digits, the space and `_ - . / : , = +`.
 *
 * An allow list, so that nothing is forgotten: whatever a POSIX shell, PowerShell, cmd, HTML,
 * Markdown or the runner's `::` and `##[` commands could act on is written as `\uXXXX`, also
 * quotes and the backslash. docs/decisions/0003 has the reasons.
 */
const active = /[^A-Za-z0-9 _\-./:,=+]/g

/** JSON on one line, ASCII, that parses back to exactly the same value. */
export function toJson(value: Json): string {
  if (typeof value === 'string') return quote(value)
  if (value === null || typeof value !== 'object') return String(value)
  if (isArray(value)) return `[${value.map(toJson).join(',')}]`
  return `{${[...value].map(([key, part]) => `${quote(key)}:${toJson(part)}`).join(',')}}`
}

/** An object whose keys are the program's own. */
export function jsonObject(fields: Readonly<Record<string, Json>>): ReadonlyMap<string, Json> {
  return new Map(Object.entries(fields))
}

function quote(text: string): string {
  return `"${text.replaceAll(active, escapeUnit)}"`
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** `Array.isArray` does not narrow read-only arrays. */
function isArray(value: readonly Json[] | ReadonlyMap<string, Json>): value is readonly Json[] {
  return Array.isArray(value)
}
