import { trimSpaceStart } from '../../patterns/go/go-text'
import { refuse } from '../refusal'

/**
 * The strings of an argument list in JSON form, or undefined if it is no JSON array: then the shell
 * form counts. Refuses an array that holds anything but strings.
 */
export function parseJsonList(rest: string): string[] | undefined {
  const text = trimSpaceStart(rest)
  if (!text.startsWith('[')) return undefined
  const list = parseArray(text)
  if (list === undefined) return undefined
  const mend = text.includes('\\u') && !hasLoneSurrogate(text) ? replaceLoneSurrogates : keep
  return list.map(item =>
    typeof item === 'string'
      ? mend(item)
      : refuse('when using JSON array syntax, arrays must be comprised of strings only')
  )
}

function parseArray(text: string): unknown[] | undefined {
  let list: unknown
  try {
    list = JSON.parse(text)
  } catch {
    return undefined
  }
  // Go reads no number beyond its range.
  return Array.isArray(list) && !list.some(item => item === Infinity || item === -Infinity)
    ? list
    : undefined
}

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

function hasLoneSurrogate(text: string): boolean {
  return loneSurrogate.test(text)
}

/** Go takes an escaped half of a pair in JSON for U+FFFD. */
function replaceLoneSurrogates(text: string): string {
  return text.replace(new RegExp(loneSurrogate, 'g'), '\ufffd')
}

function keep(text: string): string {
  return text
}
