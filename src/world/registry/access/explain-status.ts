import { escapeText } from '../../../diagnostics/text/printable'
import { shorten } from '../../../diagnostics/text/shorten'
import { readJson } from '../../../event/json-reader'
import type { WireAnswer } from '../wire/exchange'
import { again, type Failure } from '../wire/failure'

/** Of a registry's own words, in UTF-16 units. */
const mostWords = 160

/**
 * The first error that a registry tells (distribution-spec, "Error Codes"), on one line; `''` where
 * there is none, or one with a secret in it.
 */
export function readWords(body: Uint8Array, secrets: readonly string[]): string {
  const [first] = readJson(Buffer.from(body).toString())?.field('errors').elements() ?? []
  const parts = [first?.field('code').text(), first?.field('message').text()]
  const words = parts.filter(part => part !== undefined).join(': ')
  if (secrets.some(secret => secret !== '' && words.includes(secret))) return ''
  return cut(escapeText(words.trim()))
}

function cut(text: string): string {
  if (text.length <= mostWords) return text
  // Half of a character of two UTF-16 units would be no text.
  return `${text.slice(0, mostWords).replace(/[\ud800-\udfff]$/u, '')}…`
}

/** What the words add to a sentence. */
export function quoteWords(words: string): string {
  return words === '' ? '' : `: "${words}"`
}

/** A status that is neither an image nor its absence. @param by who gave it */
export function toStatusFailure(
  { status, url, header }: WireAnswer,
  words: string,
  by: 'registry' | 'other'
): Failure {
  const subject = by === 'registry' ? 'it' : `it sends to ${shorten(url.host)}, which`
  const because = `${subject} answered with status ${status}${quoteWords(words)}`
  const remedy = toRemedy(status, header('retry-after'))
  const wait = readSeconds(header('retry-after'))
  return { kind: 'failure', status, because, remedy, ...(wait === undefined ? {} : { wait }) }
}

function readSeconds(retryAfter: string): number | undefined {
  return /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) : undefined
}

function toRemedy(status: number, retryAfter: string): string {
  if (status === 429) {
    const wait = /^\d{1,6}$/.test(retryAfter) ? `wait ${retryAfter} s` : 'wait a while'
    return `${wait}, or log in to it before this step: most registries allow more to whom they know`
  }
  return status >= 500 ? again : 'look whether this is the registry that was meant'
}
