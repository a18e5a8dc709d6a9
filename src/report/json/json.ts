/** An object whose keys are the program's own. */
export interface JsonObject {
  readonly [key: string]: Json
}

/** A value that becomes JSON. Keys from outside stand in maps, which keep any key in its order. */
export type Json =
  string | number | boolean | null | readonly Json[] | JsonObject | ReadonlyMap<string, Json>

/**
 * All characters that a string holds as themselves: letters, digits, the space and `_ - . / : , =
 * +`.
 *
 * An allow list, so that nothing is forgotten: whatever a POSIX shell, PowerShell, cmd, HTML,
 * Markdown or the runner's `::` and `##[` commands could act on is written as `\uXXXX`, also quotes
 * and the backslash. docs/decisions/0003 has the reasons.
 */
const active = /[^A-Za-z0-9 _\-./:,=+]/

const allActive = new RegExp(active, 'g')

/** JSON on one line, ASCII, that parses back to exactly the same value. */
export function toJson(value: Json): string {
  if (typeof value === 'string') return quote(value)
  if (value === null || typeof value !== 'object') return String(value)
  if (isArray(value)) return `[${value.map(toJson).join(',')}]`
  let pairs = ''
  const add = (part: Json, key: string): void => {
    pairs += `${pairs === '' ? '' : ','}${quote(key)}:${toJson(part)}`
  }
  if (isMap(value)) value.forEach(add)
  else for (const key of Object.keys(value)) add(value[key] ?? null, key)
  return `{${pairs}}`
}

function quote(text: string): string {
  return active.test(text) ? `"${text.replaceAll(allActive, escapeUnit)}"` : `"${text}"`
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** `Array.isArray` does not narrow read-only arrays, nor `instanceof` read-only maps. */
function isArray(value: object): value is readonly Json[] {
  return Array.isArray(value)
}

function isMap(value: object): value is ReadonlyMap<string, Json> {
  return value instanceof Map
}
