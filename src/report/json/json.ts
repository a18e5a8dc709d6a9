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
  const parts: string[] = []
  write(value, parts)
  return parts.join('')
}

/** Adds the text of a value piece by piece: a plan has thousands, and one text is made of them. */
function write(value: Json, parts: string[]): void {
  if (typeof value === 'string') writeText(value, parts)
  else if (value === null || typeof value !== 'object') parts.push(String(value))
  else if (isArray(value)) writeList(value, parts)
  else writeObject(isMap(value) ? value : new Map(Object.entries(value)), parts)
}

function writeText(text: string, parts: string[]): void {
  parts.push('"', active.test(text) ? text.replaceAll(allActive, escapeUnit) : text, '"')
}

function writeList(list: readonly Json[], parts: string[]): void {
  parts.push('[')
  list.forEach((item, index) => {
    if (index > 0) parts.push(',')
    write(item, parts)
  })
  parts.push(']')
}

function writeObject(pairs: ReadonlyMap<string, Json>, parts: string[]): void {
  let before = '{'
  pairs.forEach((part, key) => {
    parts.push(before)
    writeText(key, parts)
    parts.push(':')
    write(part, parts)
    before = ','
  })
  parts.push(pairs.size === 0 ? '{}' : '}')
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
