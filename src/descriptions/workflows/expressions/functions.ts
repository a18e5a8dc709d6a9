import { isEqual, isList, type Known, toText, type Value } from './value'

/**
 * What a function makes of values that are known; undefined: it asks for the state of a run, or
 * takes no such values. Names are in lower case.
 */
export function callFunction(name: string, [first, second, ...others]: readonly Known[]): Value {
  if (first === undefined) return undefined
  switch (name) {
    case 'contains':
      return second === undefined ? undefined : contains(first, second)
    case 'startswith':
      return compareTexts(first, second, (text, part) => text.startsWith(part))
    case 'endswith':
      return compareTexts(first, second, (text, part) => text.endsWith(part))
    case 'format':
      return format(first, second === undefined ? [] : [second, ...others])
    case 'fromjson':
      return parseJson(first)
    default:
      return undefined
  }
}

/** Whether a text holds another one, or a list an element. */
function contains(within: Known, part: Known): boolean | undefined {
  if (!isList(within)) return compareTexts(within, part, (text, each) => text.includes(each))
  const found = within.map(each => isEqual(each, part))
  if (found.includes(true)) return true
  return found.includes(undefined) ? undefined : false
}

function compareTexts(
  one: Known,
  other: Known | undefined,
  test: (one: string, other: string) => boolean
): boolean | undefined {
  const [text, part] = [toText(one), other === undefined ? undefined : toText(other)]
  if (text === undefined || part === undefined) return undefined
  return test(text.toLowerCase(), part.toLowerCase())
}

function format(pattern: Known, values: readonly Known[]): string | undefined {
  const texts = values.map(toText)
  if (texts.includes(undefined)) return undefined
  return toText(pattern)?.replaceAll(
    /\{(\d+)\}/g,
    (_whole, index: string) => texts[Number(index)] ?? ''
  )
}

function parseJson(value: Known): Value {
  try {
    const parsed: unknown = JSON.parse(toText(value) ?? '')
    return toKnown(parsed)
  } catch {
    return undefined
  }
}

function toKnown(value: unknown): Known {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value
  }
  if (Array.isArray(value)) return value.map(toKnown)
  if (value === null || typeof value !== 'object') return null
  return new Map(Object.entries(value).map(([key, each]) => [key, toKnown(each)]))
}
