/** A value of a JSON text, read field by field: a field of another type counts as missing. */
export interface JsonReader {
  field(name: string): JsonReader
  elements(): readonly JsonReader[]
  /** The names of its fields; none if it is no object. */
  names(): readonly string[]
  text(): string | undefined
  number(): number | undefined
  /** False for everything except true. */
  isTrue(): boolean
  /** Whether the value exists and is null. */
  isNull(): boolean
  isObject(): boolean
  isList(): boolean
}

/** Undefined if the text is no JSON; a byte order mark before it is no part of it (RFC 8259, 8.1). */
export function readJson(text: string): JsonReader | undefined {
  const value = parseJson(text)
  return value === undefined ? undefined : toReader(value)
}

/** The value of a JSON text; undefined if it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\u{feff}/u, ''))
  } catch {
    return undefined
  }
}

export function toReader(value: unknown): JsonReader {
  return {
    field: name => toReader(readField(value, name)),
    elements: () => (Array.isArray(value) ? value.map(toReader) : []),
    names: () =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.keys(value)
        : [],
    text: () => (typeof value === 'string' && value !== '' ? value : undefined),
    number: () => (typeof value === 'number' ? value : undefined),
    isTrue: () => value === true,
    isNull: () => value === null,
    isObject: () => typeof value === 'object' && value !== null && !Array.isArray(value),
    isList: () => Array.isArray(value)
  }
}

function readField(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  const field: unknown = Reflect.get(value, name)
  return field
}
